import { type Amount, amountOf } from './amount';
import type { Numeral } from './numeral';
import type { Range } from './ranges';
import type { Source } from './source';

/** Fewest decimals of a price of which dealers give the last digits alone. */
const DECIMALS = 2;
/** Furthest apart that the two prices of a dealer are, as a share. */
const SPREAD = 0.05;

/** A dealer's two prices: "1.8545/50 marks", "417.50/418.00", "153.60-70 yen"; what is left out of the second is that of the first. */
export function readQuote(source: Source, left: Amount): Range | undefined {
  const { numeral } = left;
  const sign = numeral.end;
  if (!numeral.decimals || left.end !== sign || left.currency || numeral.style !== 'digits') return undefined;
  if (!(source.is(sign, '/') || source.is(sign, '-')) || !source.glued(sign) || !source.glued(sign + 1))
    return undefined;
  const written = source.raw(sign - 1);
  if (!source.isDigits(sign - 1) || written.length < DECIMALS) return undefined;
  const second = secondPrice(source, sign + 1, numeral.value, written.length);
  if (!second || second.value <= numeral.value || second.value > numeral.value * (1 + SPREAD)) return undefined;
  const right = amountOf(source, second);
  const { currency, percent } = right;
  return {
    left: { ...left, ...(currency ? { currency } : {}), ...(percent ? { percent } : {}) },
    right,
    link: 'slash',
  };
}

/** "50" behind "1.8545/", "05" behind "1.8595/", "418.00" behind "417.50/". */
function secondPrice(source: Source, at: number, first: number, decimals: number): Numeral | undefined {
  const digits = source.raw(at);
  if (!source.isDigits(at)) return undefined;
  const whole = source.is(at + 1, '.') && source.glued(at + 1) && source.isDigits(at + 2) && source.glued(at + 2);
  if (whole) {
    const value = source.raw(at + 2).length === decimals ? Number(`${digits}.${source.raw(at + 2)}`) : Number.NaN;
    return numeralOf(at, at + 3, value);
  }
  if (digits.length > decimals || digits.length < DECIMALS || isTied(source, at + 1)) return undefined;
  const unit = 10 ** (digits.length - decimals);
  const base = Math.floor(first / unit + ROUNDING) * unit;
  const value = base + Number(digits) * 10 ** -decimals;
  return numeralOf(at, at + 1, Number((value > first ? value : value + unit).toFixed(decimals)));
}

/** Whether more digits or letters are tied to a number: "1.85/50/60", "12.50-60th". */
const isTied = (source: Source, at: number): boolean =>
  source.glued(at) && (source.isDigits(at) || source.isWord(at) || (source.glued(at + 1) && source.isDigits(at + 1)));

const ROUNDING = 1e-9;

const numeralOf = (first: number, end: number, value: number): Numeral | undefined =>
  Number.isFinite(value)
    ? { first, end, value, high: value, style: 'digits', plainDigits: 0, decimals: true }
    : undefined;
