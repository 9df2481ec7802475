import assert from 'node:assert/strict';
import { unitsPerDollar } from '../../../../src/engine/lexicon/exchange-rates';
import { convert } from '../../../../src/engine/lexicon/unit-conversions';

const near = (value: number | undefined, expected: number, share: number): void => {
  assert.ok(value !== undefined && Math.abs(value / expected - 1) <= share, `${value} is not near ${expected}`);
};

describe('conversions', () => {
  it('turn one unit into another of its dimension, whatever the spelling', () => {
    near(convert(12, 'mile', 'kilometre'), 19.31, 0.001);
    near(convert(12, 'mile', 'kilometer'), 19.31, 0.001);
    near(convert(50, 'degree celsius', 'degree fahrenheit'), 122, 0.001);
    near(convert(1, 'acre', 'hectare'), 0.4047, 0.001);
    assert.equal(convert(12, 'mile', 'kilogram'), undefined);
  });

  it('know rates of the years that they cover, and none outside', () => {
    near(unitsPerDollar('CNY', 2015), 6.23, 0.02);
    near(unitsPerDollar('GBP', 2004), 0.546, 0.02);
    near(unitsPerDollar('JPY', 1995), 94, 0.02);
    assert.equal(unitsPerDollar('USD', 1970), 1);
    assert.equal(unitsPerDollar('EUR', 1990), undefined);
    assert.equal(unitsPerDollar('XYZ', 2000), undefined);
  });

  it('move by less than a quarter from year to year where no currency broke', () => {
    for (const code of ['CAD', 'CHF', 'SGD', 'HKD', 'SAR']) {
      for (let year = 1986; year < 2024; year++) {
        const [now, next] = [unitsPerDollar(code, year), unitsPerDollar(code, year + 1)];
        if (now !== undefined && next !== undefined) near(next, now, 0.25);
      }
    }
  });
});
