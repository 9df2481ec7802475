import { FRACTION_SIGNS, SUPERSCRIPTS } from '../lexicon/number-words';
import { readExtraFraction } from './extra-fraction';
import { readGroups, type Whole } from './groups';
import type { Numeral } from './numeral';
import type { Source } from './source';

const MAX_DENOMINATOR = 128;

/** Reads a number that starts with a token of digits: grouping, decimals, fractions, exponents. */
export function readDigits(source: Source, at: number): Numeral | undefined {
  if (!source.isDigits(at)) return undefined;
  const whole = readGroups(source, at);
  const plain = whole.grouped ? 0 : whole.digits.length;
  const simple = fraction(source, at, whole) ?? mixed(source, at, whole);
  if (simple) return simple;
  const decimals = readDecimals(source, whole);
  const parted = decimals?.digits.length === CENTS ? partOfCent(source, decimals.end) : undefined;
  const end = parted?.end ?? decimals?.end ?? whole.end;
  const value = Number(decimals ? `${whole.digits}.${decimals.digits}` : whole.digits) + (parted?.value ?? 0);
  const power = readPower(source, end) ?? (decimals ? undefined : readTensPower(source, at, end));
  const total = power ? value * power.factor : value;
  if (!Number.isFinite(total)) return undefined;
  return {
    first: at,
    end: power?.end ?? end,
    value: power ? Number(total.toPrecision(15)) : total,
    high: power ? Number(total.toPrecision(15)) : total,
    style: 'digits',
    plainDigits: decimals || power ? 0 : plain,
    ...(decimals ? { decimals: true } : {}),
    ...(whole.grouped ? { grouped: true } : {}),
  };
}

/** Reads ".534", where nothing touches the point from the left. */
export function readPointDigits(source: Source, at: number): Numeral | undefined {
  if (!source.is(at, '.') || !source.isDigits(at + 1) || !source.glued(at + 1)) return undefined;
  if (source.glued(at) && !source.is(at - 1, '(') && !source.is(at - 1, '$') && !source.is(at - 1, '-'))
    return undefined;
  const value = Number(`0.${source.raw(at + 1)}`);
  return { first: at, end: at + 2, value, high: value, style: 'digits', plainDigits: 0, decimals: true };
}

/** Reads a fraction in one character: "¾". */
export function readFractionSign(source: Source, at: number): Numeral | undefined {
  const value = FRACTION_SIGNS.get(source.raw(at));
  if (value === undefined) return undefined;
  return { first: at, end: at + 1, value, high: value, style: 'fraction', plainDigits: 0 };
}

/** ".5", "·5", and ",5" where a comma cannot group: behind points as groups, or before a scale or percent sign. */
function readDecimals(source: Source, whole: Whole): { end: number; digits: string } | undefined {
  const { end } = whole;
  if (isTornPoint(source, end)) return { end: end + 2, digits: source.raw(end + 1) };
  if (!source.isDigits(end + 1) || !source.glued(end) || !source.glued(end + 1)) return undefined;
  const mark = source.raw(end);
  const digits = source.raw(end + 1);
  if (mark === '.' || mark === '·') {
    const version =
      source.is(end + 2, '.') && source.glued(end + 2) && source.isDigits(end + 3) && source.glued(end + 3);
    return version ? undefined : { end: end + 2, digits };
  }
  if (mark !== ',' || digits.length > 2) return undefined;
  const european = source.is(end - 2, '.') && whole.grouped;
  const euros = source.is(end - 2, '€') && source.glued(end - 1);
  return european || euros || isDecimalTail(source, end + 2) ? { end: end + 2, digits } : undefined;
}

/** Tokenised "1 . 5 million". */
const isTornPoint = (source: Source, end: number): boolean =>
  source.is(end, '.') &&
  !source.glued(end) &&
  !source.glued(end + 1) &&
  source.isDigits(end + 1) &&
  source.joined(end + 1) &&
  isDecimalTail(source, end + 2);

const DECIMAL_TAILS = new Set([
  '%',
  'percent',
  'million',
  'billion',
  'bn',
  'mn',
  'mln',
  'trillion',
  'm',
  'km',
  'kg',
  'cm',
  '€',
  'euros',
  'euro',
]);

const isDecimalTail = (source: Source, at: number): boolean =>
  DECIMAL_TAILS.has(source.lower(at)) || (source.lower(at) === 'per' && source.lower(at + 1) === 'cent');

/** "1/2", "1⁄32"; what could be a date or a score is none. */
function fraction(source: Source, at: number, whole: Whole): Numeral | undefined {
  const parts = fractionParts(source, at, whole);
  if (!parts) return undefined;
  const value = parts.top / parts.bottom;
  const tenth = source.glued(at + 3) && (source.lower(at + 3) === 'th' || source.lower(at + 3) === 'rd') ? 1 : 0;
  return { first: at, end: at + 3 + tenth, value, high: value, style: 'fraction', plainDigits: 0 };
}

function fractionParts(source: Source, at: number, whole: Whole): { top: number; bottom: number } | undefined {
  if (whole.end !== at + 1 || !(source.is(at + 1, '/') || source.is(at + 1, '⁄'))) return undefined;
  if (!source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2)) return undefined;
  if (source.is(at + 3, '/') && source.glued(at + 3)) return undefined;
  const top = Number(whole.digits);
  const bottom = Number(source.raw(at + 2));
  const sound = top > 0 && top < bottom && bottom <= MAX_DENOMINATOR && whole.digits.length <= 2;
  return sound ? { top, bottom } : undefined;
}

/** "4.92-1/2": the part of a cent behind a price. */
function partOfCent(source: Source, end: number): { end: number; value: number } | undefined {
  if (!source.is(end, '-') || !source.glued(end) || !source.glued(end + 1)) return undefined;
  const parts = fractionParts(source, end + 1, { end: end + 2, digits: source.raw(end + 1), grouped: false });
  return parts && parts.bottom <= FINEST ? { end: end + 4, value: parts.top / parts.bottom / 100 } : undefined;
}

/** Decimals of a price in cents. */
const CENTS = 2;
/** The finest parts that prices are told in behind a hyphen: "93-30/32". */
const FINEST = 64;

/** "10 1/2", "10-1/2", "3½", "2-and-a-half". */
function mixed(source: Source, at: number, whole: Whole): Numeral | undefined {
  const { end } = whole;
  const sign = FRACTION_SIGNS.get(source.raw(end));
  if (sign !== undefined && source.joined(end)) return mixedNumeral(at, end + 1, Number(whole.digits) + sign);
  const extra = whole.grouped ? undefined : readExtraFraction(source, end);
  if (extra) return mixedNumeral(at, extra.end, Number(whole.digits) + extra.value);
  const dash = source.is(end, '-') && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  const from = end + dash;
  if (!source.isDigits(from) || !source.joined(from) || source.raw(from).length > 2) return undefined;
  const parts = fractionParts(source, from, { end: from + 1, digits: source.raw(from), grouped: false });
  return parts && parts.bottom <= (dash > 0 ? FINEST : 16)
    ? mixedNumeral(at, from + 3, Number(whole.digits) + parts.top / parts.bottom)
    : undefined;
}

const mixedNumeral = (first: number, end: number, value: number): Numeral => ({
  first,
  end,
  value,
  high: value,
  style: 'digits',
  plainDigits: 0,
  decimals: true,
});

/** "e6", "^6", "⁶", "× 10^8", "x 10⁸": a power behind a number, with what it multiplies by. */
function readPower(source: Source, end: number): { end: number; factor: number } | undefined {
  const exponent = source.glued(end) && source.lower(end) === 'e' ? signedDigits(source, end + 1) : undefined;
  if (exponent && !isModel(source, end)) return { end: exponent.end, factor: 10 ** exponent.value };
  if (!(source.is(end, '×') || source.lower(end) === 'x') || source.raw(end + 1) !== '10') return undefined;
  const power = readExponent(source, end + 2);
  return power && { end: power.end, factor: 10 ** power.value };
}

/** "the 7E7": one digit each side of the letter, behind an article, names a model. */
const isModel = (source: Source, letter: number): boolean =>
  source.raw(letter) === 'E' &&
  source.raw(letter - 1).length === 1 &&
  source.raw(letter + 1).length === 1 &&
  MODEL_OPENERS.has(source.lower(letter - 2));

const MODEL_OPENERS = new Set(['the', 'its', 'a', 'new', 'boeing']);

/** "10^6", "10⁶": ten of itself once less. */
function readTensPower(source: Source, at: number, end: number): { end: number; factor: number } | undefined {
  const power = source.raw(at) === '10' && end === at + 1 ? readExponent(source, end) : undefined;
  return power && { end: power.end, factor: 10 ** (power.value - 1) };
}

/** "^8", "**8", "⁸" behind its base. */
function readExponent(source: Source, at: number): { end: number; value: number } | undefined {
  if (source.is(at, '^')) return signedDigits(source, at + 1);
  if (source.is(at, '*') && source.is(at + 1, '*')) return signedDigits(source, at + 2);
  const minus = source.raw(at) === '⁻' && source.glued(at) ? 1 : 0;
  let end = at + minus;
  let digits = '';
  while (digits.length < 3 && SUPERSCRIPTS.has(source.raw(end)) && source.glued(end)) {
    digits += SUPERSCRIPTS.get(source.raw(end));
    end++;
  }
  return digits === '' ? undefined : { end, value: minus > 0 ? -Number(digits) : Number(digits) };
}

function signedDigits(source: Source, at: number): { end: number; value: number } | undefined {
  const sign = source.isDash(at) || source.is(at, '+') ? 1 : 0;
  const digits = source.raw(at + sign);
  if (!source.isDigits(at + sign) || !source.glued(at + sign) || digits.length > 3) return undefined;
  return { end: at + sign + 1, value: source.isDash(at) ? -Number(digits) : Number(digits) };
}
