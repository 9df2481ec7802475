import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive';
import { parseArticles, serialiseArticles } from '../../../src/archive/persist';
import type { Article } from '../../../src/engine/types';

const ferry: Article = {
  id: 'ferry.txt',
  date: '2024-05-06',
  text: 'Captain Ines Varga, 47, left Port Alder on Monday. Police said 34 people were injured in the fire on the ferry Aster.',
};
const other: Article = {
  id: 'other.txt',
  date: '2024-05-06',
  text: 'Captain Ines Varga, 49, left Port Alder on Monday. Police said 43 people were injured in the fire on the ferry Aster.',
};
const market: Article = { id: 'market.txt', text: 'Goats sold for $40 each at the market in Lisbon.' };

function archiveOf(...articles: Article[]): Archive {
  const archive = new Archive();
  for (const article of articles) archive.put(article);
  return archive;
}

describe('the archive', () => {
  it('keeps the facts of each article under its id', () => {
    const archive = archiveOf(ferry, market);
    assert.equal(archive.size, 2);
    assert.deepEqual(
      archive.all().map(({ id }) => id),
      ['ferry.txt', 'market.txt'],
    );
    assert.equal(archive.facts('ferry.txt')?.date, '2024-05-06');
    assert.equal(archive.facts('nowhere.txt'), undefined);
  });

  it('keeps no text and no tokens', () => {
    const stored = archiveOf(ferry).get('ferry.txt');
    assert.ok(stored !== undefined && !('prepared' in stored.facts));
  });

  it('reads an article anew only when it has changed', () => {
    const archive = archiveOf(ferry);
    const before = archive.facts('ferry.txt');
    assert.equal(archive.put({ ...ferry }), before);
    assert.notEqual(archive.put({ ...ferry, text: `${ferry.text} ` }), before);
  });

  it('gives the same findings however it came to hold its articles', () => {
    const fresh = archiveOf(ferry, other, market);
    const changed = archiveOf({ ...ferry, text: 'Something else.' }, market, { ...other, id: 'gone.txt' });
    changed.crossFindings('ferry.txt');
    changed.put(ferry);
    changed.put(other);
    changed.remove('gone.txt');
    for (const { id } of fresh.all()) assert.deepEqual(changed.findings(id), fresh.findings(id), id);
  });

  it('gives a finding between two articles once in the whole, and from both sides', () => {
    const archive = archiveOf(ferry, other);
    const across = archive
      .allFindings()
      .filter(({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1);
    const keys = across.map(
      ({ kind, evidence }) => kind + evidence.map(({ article, start }) => `${article}${start}`).sort(),
    );
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(across.some(({ kind }) => kind === 'age'));
    assert.ok(archive.crossFindings('ferry.txt').some(({ kind }) => kind === 'age'));
    assert.ok(archive.crossFindings('other.txt').some(({ kind }) => kind === 'age'));
  });

  it('forgets an article and what was found against it', () => {
    const archive = archiveOf(ferry, other);
    assert.equal(archive.remove('other.txt'), true);
    assert.equal(archive.remove('other.txt'), false);
    assert.deepEqual(archive.crossFindings('ferry.txt'), []);
  });

  it('finds among many the articles on the same event', () => {
    const archive = archiveOf(ferry, other);
    for (let i = 0; i < 200; i++) {
      archive.put({ id: `${i}.txt`, text: `Council ${i} in Lisbon spent $${i} million on roads, the mayor said.` });
    }
    assert.deepEqual(archive.related('ferry.txt').map(({ id }) => id)[0], 'other.txt');
    assert.ok(archive.related('ferry.txt').length < 10);
  });
});

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
