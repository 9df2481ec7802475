import { NUMBER_WORDS } from '../lexicon/number-words';
import { amountOf } from './amount';
import type { Draft } from './draft';
import { draftOfAmount } from './drafts';
import { rounded } from './numeral';
import { readFractionWord } from './parts';
import type { Source } from './source';
import { draftOfSpecial, type Special } from './special';

/** "a quarter of a percentage point", "three-quarters of a mile", "three-quarters of a million". */
export function fractionOfUnit(source: Source, at: number): Draft | undefined {
  const article = source.lower(at + 2);
  if (source.lower(at + 1) !== 'of' || !(article === 'a' || article === 'an' || article === 'one')) return undefined;
  const part = readFractionWord(source, at);
  if (!part) return undefined;
  const scale = NUMBER_WORDS.get(source.lower(at + 3));
  if (scale?.part === 'scale' && source.joined(at + 3)) return fractionOfScale(source, part, at + 4, scale.value);
  const amount = amountOf(source, {
    first: part.first,
    end: at + 3,
    value: part.low,
    high: part.low,
    style: 'words',
    plainDigits: 0,
    scaled: true,
  });
  return amount.percent || (amount.unit && !LONG_TIMES.has(amount.unit.unit.name))
    ? draftOfAmount(source, amount)
    : undefined;
}

/** Lengths of time that a part is taken of rather than measured in: "a third of a year". */
const LONG_TIMES = new Set(['year', 'decade', 'century', 'millennium', 'month', 'week', 'day', 'night', 'weekend']);

/** "a third of a million people", "three-quarters of a billion dollars". */
function fractionOfScale(source: Source, part: Special, end: number, scale: number): Draft | undefined {
  const value = rounded(part.low * scale);
  const base = { value, high: value, style: 'words', plainDigits: 0, scaled: true } as const;
  return draftOfAmount(source, amountOf(source, { first: part.first, end, ...base }));
}

/** "half an hour", "half a percentage point", "half-hour". */
export function halfUnit(source: Source, at: number, floor: number): Draft | undefined {
  if (source.lower(at) !== 'half') return undefined;
  const word = source.lower(at + 1);
  const article = word === 'a' || word === 'an' || source.is(at + 1, '-') ? at + 2 : at + 1;
  const amount = amountOf(source, {
    first: at,
    end: article,
    value: 0.5,
    high: 0.5,
    style: 'words',
    plainDigits: 0,
    scaled: true,
  });
  if (at < floor || amount.end === article || !(amount.unit ?? amount.percent)) return undefined;
  return draftOfAmount(source, amount);
}

/** "an hour and a half", "a mile and a half". */
export function unitAndHalf(source: Source, at: number, floor: number): Draft | undefined {
  const first = at - 4;
  if (source.lower(at) !== 'half' || source.lower(at - 1) !== 'a' || source.lower(at - 2) !== 'and') return undefined;
  if (first < floor || !ONE_ARTICLES.has(source.lower(first)) || !source.joined(at)) return undefined;
  const amount = amountOf(source, {
    first,
    end: first + 1,
    value: 1.5,
    high: 1.5,
    style: 'words',
    plainDigits: 0,
    scaled: true,
  });
  const draft = amount.unit?.end === at - 2 ? draftOfAmount(source, amount) : undefined;
  return draft && { ...draft, end: at + 1 };
}

/** "an hour-long show": one unit of time; "hours-long" states no number. */
export function readUnitLong(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, '-') || !source.glued(at + 1) || source.lower(at + 2) !== 'long' || !source.glued(at + 2))
    return undefined;
  if (source.glued(at) || source.isDigits(at - 1) || NUMBER_WORDS.has(source.lower(at - 1))) return undefined;
  const unitTokens = { first: at, end: at + 1 };
  return { first: at, end: at + 3, kind: 'duration', low: 1, high: 1, unit: source.lower(at), unitTokens };
}

const ONE_ARTICLES = new Set(['a', 'an']);

/** "by a quarter point", "a quarter-point cut", "a half-point rise": what interest rates move by. */
export function quarterPoint(source: Source, at: number): Draft | undefined {
  const value = POINT_PARTS.get(source.lower(at));
  const point = source.is(at + 1, '-') && source.glued(at + 1) ? at + 2 : at + 1;
  if (value === undefined || source.lower(point) !== 'point' || !source.joined(point)) return undefined;
  const first = source.lower(at - 1) === 'a' ? at - 1 : at;
  return draftOfSpecial({
    first,
    end: point + 1,
    kind: 'percent',
    low: value,
    high: value,
    unit: 'percentage point',
    value: { first, end: at + 1 },
    unitTokens: { first: point, end: point + 1 },
  });
}

const POINT_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
