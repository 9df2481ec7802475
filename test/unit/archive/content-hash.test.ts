import assert from 'node:assert/strict';
import { contentHash } from '../../../src/archive/content-hash';

describe('the hash of an article', () => {
  const article = { id: 'a.txt', text: 'Ten goats.' };

  it('is the same for the same article', () => assert.equal(contentHash({ ...article }), contentHash(article)));

  it('differs with anything an analysis depends on', () => {
    const others = [
      { ...article, text: 'Ten goats ' },
      { ...article, id: 'b.txt' },
      { ...article, title: 'Ten goats.' },
      { ...article, date: '2024-05-06' },
      { ...article, format: 'html' as const },
      { id: 'a.tx', text: 'tTen goats.' },
    ];
    assert.equal(new Set([article, ...others].map(contentHash)).size, others.length + 1);
  });

  it('has 14 hexadecimal digits', () => assert.match(contentHash(article), /^[0-9a-f]{14}$/));
});
