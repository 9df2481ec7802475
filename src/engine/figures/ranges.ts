import { CHANGES, MOVEMENT_FILLERS, MOVEMENTS, RANGING } from '../lexicon/movement-words';
import { type Amount, readAmount } from './amount';
import { yearAt } from './dates';
import { behindCurrency } from './money';
import { rounded } from './numeral';
import { readQuote } from './quotes';
import type { Source } from './source';

const MOVEMENT_REACH = 14;

/** Two amounts with one meaning: "5 to 7 percent", "two- to three-year", "8 or $9 million". */
export interface Range {
  readonly left: Amount;
  readonly right: Amount;
  readonly link: 'to' | 'or' | 'and' | 'dash' | 'slash';
}

/** Whether a range may be read from "a and b" (behind "between") or not. */
export interface RangeContext {
  readonly between: boolean;
}

/** Reads what makes a range of an amount; the amounts share scale, currency and unit where the text shares them. */
export function readRange(source: Source, left: Amount, context: RangeContext): Range | undefined {
  const quote = readQuote(source, left);
  if (quote) return quote;
  const link = readLink(source, left.end, context.between);
  const moved = link?.kind === 'to' && (isMovedFrom(source, left.first) || isSecondStep(source, left.first));
  if (!link || (link.kind === 'slash' && !left.currency)) return undefined;
  const number = behindCurrency(source, overMinus(source, link.end));
  const bare = readAmount(source, number);
  if (!bare || bare.first < link.end || bare.numeral.vague || left.numeral.vague) return undefined;
  const right = withCurrencyOf(left, bare, link.kind);
  if (isYearBeside(source, left, right) || (link.kind === 'to' && isMovedBy(source, left, bare))) return undefined;
  if (moved && !isFromRangeToRange(source, bare.end)) return undefined;
  const shared = share(left, right);
  const aside =
    link.kind === 'dash' && ((left.low > right.low && !source.glued(left.end)) || opensHeadline(source, left, right));
  return !aside && isRange(source, shared, right, link.kind) ? { left: shared, right, link: link.kind } : undefined;
}

/** "UPDATE 2-Seven held": the number of a wire's version before the headline's own. */
const opensHeadline = (source: Source, left: Amount, right: Amount): boolean =>
  left.numeral.style === 'digits' && right.numeral.style === 'words' && source.isCapitalised(right.first);

/** "raised the age from 60 to 65": a change has two ends, each a figure of its own; "prices from $10 to $15" are one range. */
function isMovedFrom(source: Source, first: number): boolean {
  if (source.lower(first - 1) !== 'from') return false;
  for (let at = first - 2, left = MOVEMENT_REACH; left > 0 && at >= 0 && source.joined(at + 1); at--, left--) {
    const word = source.lower(at);
    if (MOVEMENTS.has(word) || CHANGES.has(word)) return true;
    if (RANGING.has(word) || source.is(at, '.') || source.is(at, ';')) return false;
  }
  return false;
}

const EM_DASH = 0x2014;

interface Link {
  readonly kind: Range['link'];
  readonly end: number;
}

const WORDS: ReadonlyMap<string, Range['link']> = new Map([
  ['to', 'to'],
  ['through', 'to'],
  ['or', 'or'],
]);

function readLink(source: Source, at: number, between: boolean): Link | undefined {
  if (!source.joined(at)) return undefined;
  const open = source.is(at, '-') && source.glued(at);
  const word = open ? at + 1 : at;
  const kind = source.joined(word) ? WORDS.get(source.lower(word)) : undefined;
  if (kind) return { kind, end: source.is(word + 1, '-') && open && source.glued(word + 1) ? word + 2 : word + 1 };
  if (between && source.lower(at) === 'and') return { kind: 'and', end: at + 1 };
  if (source.is(at, '/') && source.glued(at)) return { kind: 'slash', end: at + 1 };
  const tight = source.glued(at) && source.glued(at + 1);
  if (source.is(at, '~')) return tight ? { kind: 'dash', end: at + 1 } : undefined;
  if (!source.isDash(at) || (source.tokens.code(at) === EM_DASH && !tight)) return undefined;
  const even = source.glued(at) === source.glued(at + 1);
  return even && source.joined(at + 1) ? { kind: 'dash', end: at + 1 } : undefined;
}

/** Gives the left amount the scale, currency and unit that only the right one states. */
function share(left: Amount, right: Amount): Amount {
  const factorOfRight = right.scale?.factor ?? right.numeral.lastScale ?? (isThousands(left, right) ? 1000 : 1);
  const mantissa = right.scale ? right.mantissa : right.mantissa / factorOfRight;
  const scales = !left.scale && !left.numeral.scaled && factorOfRight > 1 && left.mantissa <= mantissa;
  const bare = !left.currency && !left.percent && !left.unit;
  const factor = (scales ? factorOfRight : 1) * (bare ? (right.currency?.factor ?? 1) : 1);
  return {
    ...left,
    low: rounded(left.low * factor),
    high: rounded(left.high * factor),
    ...(scales && right.scale ? { scale: right.scale } : {}),
    ...(bare && right.currency ? { currency: right.currency } : {}),
    ...(bare && right.percent ? { percent: right.percent } : {}),
    ...(bare && right.unit ? { unit: right.unit } : {}),
  };
}

/** "4-5,000 people": the thousands that only the right end writes. */
const isThousands = (left: Amount, right: Amount): boolean =>
  right.numeral.grouped === true &&
  right.mantissa % 1000 === 0 &&
  left.numeral.plainDigits > 0 &&
  left.end === right.first - 1 &&
  left.mantissa > 1 &&
  left.mantissa < right.mantissa / 1000;

/** "from $40 to $55 to $70": the second step begins where the first one ended. */
const isSecondStep = (source: Source, first: number): boolean =>
  source.lower(first - 1) === 'to' && source.isDigits(first - 2);

/** "cut from 8 to 9 per cent to 4 to 6": both ends of the change are ranges. */
function isFromRangeToRange(source: Source, end: number): boolean {
  if (source.lower(end) !== 'to') return false;
  const next = readAmount(source, behindCurrency(source, end + 1));
  return next !== undefined && source.lower(next.end) === 'to';
}

/** "rise by $19bn to $419bn": both amounts are whole, and the first is what it rose by; "rise 5 to 7 percent" is one range. */
function isMovedBy(source: Source, left: Amount, right: Amount): boolean {
  const whole = left.currency ?? left.percent ?? left.unit ?? left.scale;
  if (!whole && isStep(source, left, right)) return true;
  if (!whole || !(right.currency ?? right.percent ?? right.unit ?? right.scale)) return false;
  let at = left.first - 1;
  while (at > left.first - 4 && MOVEMENT_FILLERS.has(source.lower(at))) at--;
  return source.lower(left.first - 1) === 'by' || MOVEMENTS.has(source.lower(at));
}

/** "rose 3/8 to 45-1/4", "fell 642 to 3,918": so small a part of the level is what it moved by; "rose 5 to 7 points" is one range. */
function isStep(source: Source, left: Amount, right: Amount): boolean {
  let at = left.first - 1;
  while (at > left.first - 3 && MOVEMENT_FILLERS.has(source.lower(at)) && !MOVEMENTS.has(source.lower(at))) at--;
  if (!MOVEMENTS.has(source.lower(at)) && source.lower(left.first - 1) !== 'by') return false;
  if (source.lower(at) === 'up' && source.lower(at + 1) === 'to') return false;
  const shared = right.currency ?? right.percent ?? right.unit ?? right.scale;
  const coin = right.currency?.factor ?? 1;
  return right.low > left.low * coin * (shared ? SHARED_STEP : STEP);
}

/** How many times what it moved by a level is, at least, where the text shares no unit between them, and where it may. */
const STEP = 4;
const SHARED_STEP = 20;

/** "rose in 2018 to 3.9 million": a year makes no range with an amount. */
const isYearBeside = (source: Source, left: Amount, right: Amount): boolean =>
  left.end === left.first + 1 &&
  right.numeral.plainDigits !== 4 &&
  YEAR_BEFORE.has(source.lower(left.first - 1)) &&
  yearAt(source, left.first) !== undefined;

const YEAR_BEFORE = new Set(['in', 'since', 'during', 'by', 'of', 'until']);

/** "£10-15m", "$89 to 93 billion": the right amount takes the sign of the left one. */
function withCurrencyOf(left: Amount, right: Amount, link: Range['link']): Amount {
  const prefixed = left.currency !== undefined && left.currency.end <= left.numeral.first;
  const open = !right.currency && !right.percent && !right.unit;
  if (!prefixed || !open || !left.currency || !(link === 'dash' || right.scale)) return right;
  return { ...right, currency: left.currency };
}

function isRange(source: Source, left: Amount, right: Amount, link: Range['link']): boolean {
  if (left.low === right.low || !sameMeasure(left, right)) return false;
  const rising = left.low < right.low;
  switch (link) {
    case 'dash':
    case 'and':
    case 'slash':
      return rising || Boolean(right.unit ?? right.percent ?? right.currency);
    case 'to':
      return (rising || isColder(left, right)) && !isClock(source, right);
    case 'or':
      return rising && right.low <= left.low * 10 + 10;
  }
}

/** Past the minus of "to -15C". */
const overMinus = (source: Source, at: number): number =>
  source.isDash(at) && !source.glued(at) && source.glued(at + 1) && source.isDigits(at + 1) ? at + 1 : at;

/** "-10C to -15C". */
const isColder = (left: Amount, right: Amount): boolean =>
  left.low < 0 && right.low < left.low && left.unit?.unit.dimension === 'temperature';

const isClock = (source: Source, right: Amount): boolean => source.is(right.end, ':') && source.glued(right.end);

function sameMeasure(left: Amount, right: Amount): boolean {
  if (left.currency || right.currency) return codeOf(left) === codeOf(right);
  if (left.percent || right.percent) return Boolean(left.percent && right.percent);
  if (!left.unit && !right.unit) return true;
  if (!left.unit || !right.unit) return false;
  return left.unit.unit === right.unit.unit;
}

/** Every dollar counts as one until the article tells which: "US$5 to $7". */
const codeOf = (amount: Amount): string | undefined => (amount.currency?.code === '$?' ? 'USD' : amount.currency?.code);
