import assert from 'node:assert/strict';
import { intervalOf, meets } from '../../../../src/engine/compare/interval';
import { read } from '../claims/read';

const interval = (text: string) => {
  const figure = read(text).figures[0];
  assert.ok(figure);
  return intervalOf(figure);
};

describe('the values that a figure allows', () => {
  it('are one for small and odd counts', () => {
    assert.deepEqual(interval('It has 12 members.'), { low: 12, high: 12 });
    assert.deepEqual(interval('It has 3,987 members.'), { low: 3987, high: 3987 });
  });

  it('are what rounds to a round number', () => {
    assert.deepEqual(interval('It has 4,000 members.'), { low: 3950, high: 4050 });
    const { low, high } = interval('It cost $1.2 billion to build.');
    assert.ok(Math.abs(low - 1.15e9) < 1 && Math.abs(high - 1.25e9) < 1);
  });

  it('are open on the side of the bound', () => {
    assert.equal(interval('It has more than 700 members.').high, Number.POSITIVE_INFINITY);
    assert.equal(interval('It has nearly 800 members.').low, Number.NEGATIVE_INFINITY);
  });

  it('meet where both can be true', () => {
    assert.ok(meets(interval('About 300 members came.'), interval('It has 280 members.')));
    assert.ok(!meets(interval('It has 17 members.'), interval('It has 71 members.')));
  });
});
