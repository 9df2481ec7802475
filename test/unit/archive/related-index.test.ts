import assert from 'node:assert/strict';
import { RelatedIndex } from '../../../src/archive/related-index';
import type { ArticleFacts } from '../../../src/engine/facts';

const facts = (id: string, names: readonly string[], date?: string): ArticleFacts => ({
  id,
  ...(date === undefined ? {} : { date }),
  figures: [],
  mentions: [],
  times: [],
  claims: [],
  entities: names.map((name) => ({ type: 'person', name })),
});

function indexOf(...articles: ArticleFacts[]): RelatedIndex {
  const index = new RelatedIndex();
  for (const article of articles) index.put(article);
  return index;
}

const crowd = (count: number): ArticleFacts[] =>
  Array.from({ length: count }, (_, i) => facts(`crowd ${i}`, [`Ada Crowd${i}`, 'Pat Everywhere']));

describe('the articles on the same event', () => {
  it('are all others in a small folder', () => {
    assert.deepEqual(indexOf(facts('a', []), facts('b', []), facts('c', [])).related('a'), ['b', 'c']);
  });

  it('are found in a large one by the names they share, the likeliest first', () => {
    const index = indexOf(
      ...crowd(300),
      facts('a', ['Ines Varga', 'Tomas Okafor', 'Lena Brandt']),
      facts('b', ['Ines Varga', 'Tomas Okafor']),
      facts('c', ['Ines Varga', 'Tomas Okafor', 'Lena Brandt']),
    );
    assert.deepEqual(index.related('a'), ['c', 'b']);
  });

  it('are found where the whole folder tells of one event', () => {
    const names = ['Ines Varga', 'Tomas Okafor', 'Lena Brandt'];
    const index = indexOf(...Array.from({ length: 100 }, (_, i) => facts(`${i}`, names)));
    assert.ok(index.related('7').length >= 40);
  });

  it('do not lie more than a year apart', () => {
    const names = ['Ines Varga', 'Tomas Okafor', 'Lena Brandt'];
    const index = indexOf(...crowd(300), facts('a', names, '2024-05-06'), facts('b', names, '2021-05-06'));
    assert.deepEqual(index.related('a'), []);
  });

  it('are found no more when they are gone', () => {
    const names = ['Ines Varga', 'Tomas Okafor', 'Lena Brandt'];
    const index = indexOf(...crowd(300), facts('a', names), facts('b', names));
    index.remove('b');
    assert.deepEqual(index.related('a'), []);
    assert.deepEqual(index.related('b'), []);
  });
});
