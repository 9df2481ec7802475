import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt, wrap } from '../../../../src/engine/summary/text-layout';

const SENTENCE = 'The Harbour Board said on Monday that it had counted 340 goats on three boats since the spring.';
const spanOf = (words: string) => ({ start: SENTENCE.indexOf(words), end: SENTENCE.indexOf(words) + words.length });

describe('the words around a figure', () => {
  it('are the whole sentence where there is room', () => {
    assert.equal(excerpt(SENTENCE, spanOf('340'), 200), SENTENCE);
  });

  it('are whole words on both sides where there is not', () => {
    assert.equal(excerpt(SENTENCE, spanOf('340'), 40), '… it had counted 340 goats on three …');
    assert.equal(excerpt(SENTENCE, spanOf('The'), 30), 'The Harbour Board said on …');
    assert.equal(excerpt(SENTENCE, spanOf('spring'), 30), '… boats since the spring.');
  });

  it('always hold the figure, and fit wherever the figure does', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9€]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 20, max: 60 }), (made, pick, width) => {
        const index = pick % made.length;
        const sentence = made.join(' ');
        const start = made.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
        const shown = excerpt(sentence, { start, end: start + (made[index] ?? '').length }, width);
        assert.ok(shown.includes(made[index] ?? ''));
        assert.ok(shown.length <= width, shown);
      }),
    );
  });
});

describe('a wrapped text', () => {
  it('keeps every word and the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 }),
        fc.integer({ min: 20, max: 80 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          assert.equal(lines.join(' '), words.join(' '));
          assert.ok(lines.every((line) => line.length <= width));
        },
      ),
    );
  });
});
