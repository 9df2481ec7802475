import assert from 'node:assert/strict';
import { archiveOf, ferry, market, other } from './articles';

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

  it('gives the sentence around a figure, white space folded', () => {
    const archive = archiveOf({
      id: 'a.txt',
      text: 'No figure here.\n\nA ferry took   40 goats to\tmarket. Nothing else.',
    });
    const start = archive.facts('a.txt')?.figures[0]?.start ?? -1;
    const around = archive.sentenceAround('a.txt', start);
    assert.equal(around?.sentence, 'A ferry took 40 goats to market.');
    assert.equal(around.sentence.slice(around.at, around.at + 2), '40');
    assert.equal(archive.sentenceAround('a.txt', 3), undefined);
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

  it('keeps up with every edit, among few articles and among many', () => {
    const crowd = Array.from({ length: 80 }, (_, i) => ({
      id: `${i}.txt`,
      date: '2024-05-06',
      text: `Council ${i} in Lisbon spent $${i} million on roads, said mayor Ada Crowd${i}.`,
    }));
    for (const others of [[], crowd]) {
      const archive = archiveOf(...others, ferry, other);
      const countAcross = () => archive.crossFindings('ferry.txt').filter(({ kind }) => kind === 'event-time').length;
      assert.equal(countAcross(), 1);
      archive.put({ ...other, text: other.text.replace('8:15', '6:40') });
      assert.equal(countAcross(), 0);
      archive.put(other);
      assert.equal(countAcross(), 1);
      archive.put({ ...ferry, text: 'Something else.' });
      assert.equal(countAcross(), 0);
      assert.equal(archive.crossFindings('other.txt').length, 0);
    }
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
    assert.ok(across.some(({ kind }) => kind === 'event-time'));
    assert.ok(archive.crossFindings('ferry.txt').some(({ kind }) => kind === 'event-time'));
    assert.ok(archive.crossFindings('other.txt').some(({ kind }) => kind === 'event-time'));
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
