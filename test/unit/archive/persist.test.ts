import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive';
import { parseArticles, serialiseArticles } from '../../../src/archive/persist';
import { archiveOf, ferry, market } from './articles';

describe('an archive written down', () => {
  it('comes back whole', () => {
    const archive = archiveOf(ferry, market);
    const back = [...parseArticles(serialiseArticles(archive.stored(), '1'), '1')];
    assert.deepEqual(
      back.map(({ hash, facts, sentences }) => [hash, facts.id, facts.figures.length, facts.claims, [...sentences]]),
      [...archive.stored()].map(({ hash, facts, sentences }) => [
        hash,
        facts.id,
        facts.figures.length,
        facts.claims,
        [...sentences],
      ]),
    );
    const again = [...serialiseArticles(back, '1')];
    assert.deepEqual(again, [...serialiseArticles(archive.stored(), '1')]);
  });

  it('spares reading what has not changed, and nothing else', () => {
    const written = [...serialiseArticles(archiveOf(ferry, market).stored(), '1')];
    const archive = new Archive();
    const known = [...parseArticles(written, '1')];
    archive.remember(known);
    assert.equal(archive.put(ferry), known[0]?.facts);
    assert.notEqual(archive.put({ ...market, text: 'Goats sold for $50.' }), known[1]?.facts);
  });

  it('is not taken up by another version, and loses only the lines that are broken', () => {
    const written = [...serialiseArticles(archiveOf(ferry, market).stored(), '1')];
    assert.equal([...parseArticles(written, '2')].length, 0);
    assert.equal([...parseArticles([], '1')].length, 0);
    const broken = [written[0] ?? '', (written[1] ?? '').slice(0, 50), 'null', '{}', written[2] ?? ''];
    assert.deepEqual(
      [...parseArticles(broken, '1')].map(({ facts }) => facts.id),
      ['market.txt'],
    );
  });
});
