import assert from 'node:assert/strict';
import { amountInFull } from '../../../../src/extension/views/amount';

describe('an amount in the side panel', () => {
  it('is written out with its unit', () => {
    assert.equal(amountInFull({ low: 1.2e9, high: 1.2e9, unit: 'CNY' }), '1,200,000,000 CNY');
  });

  it('is a range where it has two ends', () => {
    assert.equal(amountInFull({ low: 40, high: 50, unit: 'percent' }), '40 to 50 percent');
  });

  it('shows no noise of binary fractions', () => {
    assert.equal(amountInFull({ low: 0.1 + 0.2, high: 0.1 + 0.2, unit: '' }), '0.3');
  });
});
