import { FRACTION_SIGNS, SUPERSCRIPTS } from '../lexicon/number-words';
import type { Numeral } from './numeral';
import type { Source } from './source';

const MAX_DENOMINATOR = 128;

interface Whole {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
}

/** Reads a number that starts with a token of digits: grouping, decimals, fractions, exponents. */
export function readDigits(source: Source, at: number): Numeral | undefined {
  if (!source.isDigits(at)) return undefined;
  const whole = readGroups(source, at);
  const plain = whole.grouped ? 0 : whole.digits.length;
  const simple = fraction(source, at, whole) ?? mixed(source, at, whole);
  if (simple) return simple;
  const decimals = readDecimals(source, whole);
  const end = decimals?.end ?? whole.end;
  const value = Number(decimals ? `${whole.digits}.${decimals.digits}` : whole.digits);
  const power = readPower(source, end);
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

function readGroups(source: Source, at: number): Whole {
  const lead = source.raw(at);
  const none: Whole = { end: at + 1, digits: lead, grouped: false };
  if (lead.length > 3 || lead.startsWith('0')) return none;
  return commaGroups(source, at, lead) ?? pointGroups(source, at, lead) ?? spaceGroups(source, at, lead) ?? none;
}

/** "1,234,567", Indian "12,34,567", and tokenised "3 , 000". */
function commaGroups(source: Source, at: number, lead: string): Whole | undefined {
  const groups: string[] = [];
  let end = at + 1;
  while (groups.length < 8 && source.is(end, ',') && source.isDigits(end + 1)) {
    const tight = source.glued(end) && source.glued(end + 1);
    const loose = !source.glued(end) && !source.glued(end + 1) && source.joined(end) && source.joined(end + 1);
    const group = source.raw(end + 1);
    if (!(tight || loose) || group.length > 3 || group.length < 2) break;
    groups.push(group);
    end += 2;
  }
  while (groups.length > 0 && groups.at(-1)?.length !== 3) {
    groups.pop();
    end -= 2;
  }
  const middle = groups.slice(0, -1);
  const western = middle.every((group) => group.length === 3);
  const indian = lead.length < 3 && middle.every((group) => group.length === 2);
  if (groups.length === 0 || !(western || indian)) return undefined;
  return { end, digits: lead + groups.join(''), grouped: true };
}

/** "1.234.567": two points at least, as one is a decimal point. */
function pointGroups(source: Source, at: number, lead: string): Whole | undefined {
  let end = at + 1;
  let digits = lead;
  let groups = 0;
  while (groups < 8 && source.is(end, '.') && source.glued(end) && source.isDigits(end + 1) && source.glued(end + 1)) {
    if (source.raw(end + 1).length !== 3) return undefined;
    digits += source.raw(end + 1);
    end += 2;
    groups++;
  }
  return groups > 1 ? { end, digits, grouped: true } : undefined;
}

/** "1 234 567": behind a plain space only where the groups look like a rounded or a long number. */
function spaceGroups(source: Source, at: number, lead: string): Whole | undefined {
  let end = at + 1;
  let digits = lead;
  let narrow = true;
  let groups = 0;
  while (groups < 8 && source.isDigits(end) && source.raw(end).length === 3) {
    const gap = source.text.slice(source.tokens.end(end - 1), source.tokens.start(end));
    if (gap.length !== 1 || gap === '\n' || gap === '\t') break;
    narrow &&= gap !== ' ';
    digits += source.raw(end);
    end++;
    groups++;
  }
  if (groups === 0 || (source.isDigits(end) && source.joined(end))) return undefined;
  const touched =
    source.is(end, '.') || source.is(end, ',') ? source.isDigits(end + 1) && source.glued(end + 1) : false;
  const rounded = digits.endsWith('00') && !source.isCapitalised(at - 1) && !source.isDigits(at - 1);
  return narrow || ((rounded || groups > 1) && !touched) ? { end, digits, grouped: true } : undefined;
}

/** ".5", "·5", and ",5" where a comma cannot group: behind points as groups, or before a scale or percent sign. */
function readDecimals(source: Source, whole: Whole): { end: number; digits: string } | undefined {
  const { end } = whole;
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
  return european || isDecimalTail(source, end + 2) ? { end: end + 2, digits } : undefined;
}

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
]);

const isDecimalTail = (source: Source, at: number): boolean =>
  DECIMAL_TAILS.has(source.lower(at)) || (source.lower(at) === 'per' && source.lower(at + 1) === 'cent');

/** "1/2", "1⁄32"; what could be a date or a score is none. */
function fraction(source: Source, at: number, whole: Whole): Numeral | undefined {
  const parts = fractionParts(source, at, whole);
  if (!parts) return undefined;
  const value = parts.top / parts.bottom;
  return { first: at, end: at + 3, value, high: value, style: 'fraction', plainDigits: 0 };
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

/** "10 1/2", "10-1/2", "3½". */
function mixed(source: Source, at: number, whole: Whole): Numeral | undefined {
  const { end } = whole;
  const sign = FRACTION_SIGNS.get(source.raw(end));
  if (sign !== undefined && source.joined(end)) return mixedNumeral(at, end + 1, Number(whole.digits) + sign);
  const dash = source.is(end, '-') && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  const from = end + dash;
  if (!source.isDigits(from) || !source.joined(from) || source.raw(from).length > 2) return undefined;
  const parts = fractionParts(source, from, { end: from + 1, digits: source.raw(from), grouped: false });
  return parts && parts.bottom <= 16
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
  if (exponent) return { end: exponent.end, factor: 10 ** exponent.value };
  if (!(source.is(end, '×') || source.lower(end) === 'x') || source.raw(end + 1) !== '10') return undefined;
  if (source.is(end + 2, '^') || source.is(end + 2, '*')) {
    const from = source.is(end + 3, '*') ? end + 4 : end + 3;
    const power = signedDigits(source, from);
    return power ? { end: power.end, factor: 10 ** power.value } : undefined;
  }
  let at = end + 2;
  let digits = '';
  while (digits.length < 3 && SUPERSCRIPTS.has(source.raw(at)) && source.glued(at)) {
    digits += SUPERSCRIPTS.get(source.raw(at));
    at++;
  }
  return digits === '' ? undefined : { end: at, factor: 10 ** Number(digits) };
}

function signedDigits(source: Source, at: number): { end: number; value: number } | undefined {
  const sign = source.isDash(at) || source.is(at, '+') ? 1 : 0;
  const digits = source.raw(at + sign);
  if (!source.isDigits(at + sign) || !source.glued(at + sign) || digits.length > 3) return undefined;
  return { end: at + sign + 1, value: source.isDash(at) ? -Number(digits) : Number(digits) };
}
