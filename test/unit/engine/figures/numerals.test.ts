import assert from 'node:assert/strict';
import { figuresOf } from './read';

/** Text of a count, and what it must read as. */
const COUNTS: readonly (readonly [string, number])[] = [
  ['1,234,567', 1_234_567],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['1\u2009234', 1234],
  ['1 234 567', 1_234_567],
  ['12,34,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['3 , 000', 3000],
  ['7.25', 7.25],
  ['10 1/2', 10.5],
  ['3½', 3.5],
  ['3.2 × 10⁸', 3.2e8],
  ['3.2 x 10^8', 3.2e8],
  ['1.5e6', 1.5e6],
  ['2.7m', 2.7e6],
  ['3.16mil', 3.16e6],
  ['4.2bn', 4.2e9],
  ['25k', 25_000],
  ['1.2 billion', 1.2e9],
  ['4 hundred million', 4e8],
  ['six dozen', 72],
  ['twenty-eight thousand six hundred and forty-two', 28_642],
  ['twenty eight thousand six hundred forty two', 28_642],
  ['a hundred and five', 105],
  ['a million and a half', 1.5e6],
  ['two and a half million', 2.5e6],
  ['half a million', 5e5],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['a couple of hundred', 200],
  ['five lakh', 5e5],
  ['three crore', 3e7],
];

describe('numbers', () => {
  for (const [text, value] of COUNTS)
    it(`reads "${text}" as ${value}`, () => {
      const [figure] = figuresOf(`There were ${text} people there.`);
      assert.deepEqual([figure?.text, figure?.low, figure?.high, figure?.kind], [text, value, value, 'count']);
    });

  it('reads vague plurals as wide ranges', () => {
    const read = (text: string): unknown[] =>
      figuresOf(`It drew ${text} of visitors.`).map((f) => [f.text, f.low, f.high, f.vague]);
    assert.deepEqual(read('dozens'), [['dozens', 24, 99, true]]);
    assert.deepEqual(read('thousands'), [['thousands', 2000, 9999, true]]);
    assert.deepEqual(read('tens of thousands'), [['tens of thousands', 20_000, 99_999, true]]);
    assert.deepEqual(read('hundreds of millions'), [['hundreds of millions', 2e8, 999_999_999, true]]);
  });

  it('keeps where value, scale, unit and bound stand', () => {
    const text = 'They seized more than 1.2 billion yuan.';
    const [figure] = figuresOf(text);
    const slice = (span: { start: number; end: number } | undefined): string =>
      span ? text.slice(span.start, span.end) : '';
    assert.equal(slice(figure?.valueSpan), '1.2');
    assert.equal(slice(figure?.scaleSpan), 'billion');
    assert.equal(slice(figure?.unitSpan), 'yuan');
    assert.equal(slice(figure?.boundSpan), 'more than');
  });

  it('does not tie numbers of two paragraphs', () => {
    assert.deepEqual(
      figuresOf('Police hold 4\n\nMillion pound plan').map((figure) => figure.low),
      [4],
    );
  });
});
