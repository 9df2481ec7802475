import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CODES } from '../../../../src/engine/lexicon/currencies';
import { UNITS } from '../../../../src/engine/lexicon/units';
import { inWords, ordinalInDigits, ordinalInWords } from './in-words';
import { figuresOf } from './read';

/** What the only figure of a sentence is read as. */
function readOnly(text: string): { text: string; kind: string; low: number; high: number; unit: string } {
  const [figure, ...more] = figuresOf(text);
  assert.ok(figure !== undefined && more.length === 0, `${text} has ${more.length + (figure ? 1 : 0)} figures`);
  return { text: figure.text, kind: figure.kind, low: figure.low, high: figure.high, unit: figure.unit };
}

const check = <T>(any: fc.Arbitrary<T>, told: (value: T) => void): void =>
  fc.assert(fc.property(any, told), { numRuns: 200 });

const DECIMALS = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }));
const SCALES = [
  [' thousand', 1e3],
  ['k', 1e3],
  [' million', 1e6],
  ['m', 1e6],
  [' mln', 1e6],
  [' billion', 1e9],
  ['bn', 1e9],
  ['-billion', 1e9],
  [' trillion', 1e12],
  [' crore', 1e7],
] as const;

describe('whatever is written', () => {
  it('as money with a code is read back', () => {
    check(
      fc.tuple(fc.constantFrom(...CODES), DECIMALS, fc.constantFrom(...SCALES)),
      ([code, [whole, tenth], [scale, factor]]) => {
        const text = `${code} ${whole}.${tenth}${scale}`;
        const low = Number((Number(`${whole}.${tenth}`) * factor).toPrecision(15));
        assert.deepEqual(readOnly(`It owed ${text} then.`), { text, kind: 'money', low, high: low, unit: code });
      },
    );
  });

  it('as a percentage is read back', () => {
    check(
      fc.tuple(DECIMALS, fc.constantFrom('%', ' %', ' percent', ' per cent', 'pc', ' pct')),
      ([[whole, tenth], sign]) => {
        const text = `${whole}.${tenth}${sign}`;
        const low = Number(`${whole}.${tenth}`);
        assert.deepEqual(readOnly(`It took ${text} then.`), { text, kind: 'percent', low, high: low, unit: 'percent' });
      },
    );
  });

  it('as a rank is read back, in digits and in words', () => {
    const ranks = fc.integer({ min: 3, max: 9999 });
    check(fc.tuple(ranks, fc.constantFrom(ordinalInDigits, ordinalInWords)), ([value, write]) => {
      const text = write(value);
      const { text: read, kind, low } = readOnly(`It was the ${text} such plan.`);
      assert.deepEqual([read, kind, low], [text, 'ordinal', value]);
    });
  });

  it('as an age is read back', () => {
    const digits = (value: number): string => String(value);
    const words = (value: number): string => inWords(value, true);
    check(fc.tuple(fc.integer({ min: 1, max: 110 }), fc.constantFrom(digits, words)), ([value, write]) => {
      const text = `${write(value)}-year-old`;
      assert.deepEqual(readOnly(`A ${text} man left.`), { text, kind: 'age', low: value, high: value, unit: 'year' });
    });
  });

  it('as a time of day is read back', () => {
    const any = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom('am', ' a.m.', 'pm', ' p.m.'),
    );
    check(any, ([hour, minutes, half]) => {
      const text = `${hour}:${String(minutes).padStart(2, '0')}${half}`;
      const [figure] = figuresOf(`It opens at ${text} on Monday.`);
      const after = half.includes('p') ? 12 : 0;
      assert.deepEqual([figure?.text, figure?.minutes], [text, ((hour % 12) + after) * 60 + minutes]);
    });
  });

  it('as a range is read back', () => {
    const ends = fc.tuple(fc.integer({ min: 2, max: 899 }), fc.integer({ min: 1, max: 99 }));
    const forms = fc.constantFrom(
      (a: number, b: number) => `${a} to ${b}`,
      (a: number, b: number) => `${inWords(a, true)} to ${inWords(b, true)}`,
      (a: number, b: number) => `${a}–${b}`,
    );
    check(fc.tuple(ends, forms), ([[low, more], write]) => {
      const text = write(low, low + more);
      const { text: read, low: from, high: to } = readOnly(`It has ${text} seats.`);
      assert.deepEqual([read, from, to], [text, low, low + more]);
    });
  });

  it('as an amount of any unit is read back', () => {
    for (const { name } of UNITS.filter((unit) => unit.forms.split('|').includes(unit.name))) {
      const { low, unit } = readOnly(`It had 12.5 ${name} of it.`);
      assert.deepEqual([low, unit], [12.5, name]);
    }
  });
});
