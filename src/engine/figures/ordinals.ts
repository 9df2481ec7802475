import { DETERMINERS, isClosedClass } from '../lexicon/function-words';
import { MONTHS } from '../lexicon/months';
import { ADDRESS_ENDS } from '../lexicon/number-contexts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../lexicon/number-words';
import { dated, readDayDate } from './dates';
import { readGroups } from './groups';
import type { Source } from './source';
import type { Special } from './special';

const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Parts of a year that an ordinal takes into its figure: "fourth quarter". */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['qtr', 'quarter'],
  ['half', 'half'],
  ['halves', 'half'],
]);

const NO_RANK_BEHIND = new Set(['-', "'"]);

/** Reads "22nd", "20th century", "3rd quarter" from its digits. */
export function readOrdinalDigits(source: Source, at: number): Special | undefined {
  const whole = readGroups(source, at);
  if (!ENDINGS.has(source.lower(whole.end)) || !source.glued(whole.end)) return undefined;
  const value = Number(whole.digits);
  if (source.lower(whole.end) === 'st' && (value % 10 !== 1 || value % 100 === 11)) return undefined;
  return readDayDate(source, at) ?? rank(source, at, whole.end + 1, value);
}

/** Reads "first", "twenty-first", "fourth quarter" from its ordinal word. */
export function readOrdinalWord(source: Source, at: number): Special | undefined {
  const value = ORDINAL_WORDS.get(source.lower(at));
  if (value === undefined) return undefined;
  const ten = source.is(at - 1, '-') && source.glued(at) ? at - 2 : at - 1;
  const tens = NUMBER_WORDS.get(source.lower(ten));
  if (tens?.part === 'ten' && value < 10) return rank(source, ten, at + 1, tens.value + value);
  const day =
    value <= 31 && source.lower(at + 1) === 'of' && source.isCapitalised(at + 2)
      ? readDayOf(source, at, value)
      : undefined;
  if (day) return day;
  if (value === 2 && isArticleSecond(source, at)) return undefined;
  if (value < 3 && isAdverb(source, at)) return undefined;
  return rank(source, at, at + 1, value);
}

/** "the Fourth of July". */
const readDayOf = (source: Source, at: number, day: number): Special | undefined => {
  const month = MONTHS.get(source.lower(at + 2));
  return month === undefined ? undefined : dated(at, at + 3, { month, day });
};

/** "half a second", "tenths of a second", "for a second": a length of time without its number. */
const isArticleSecond = (source: Source, at: number): boolean =>
  source.lower(at - 1) === 'per' ||
  (source.lower(at - 1) === 'a' && BEFORE_SECOND.has(source.lower(at - 2)) && !source.isWord(at + 1));

const BEFORE_SECOND = new Set(['of', 'half', 'for', 'in', 'within']);

/** "first reported", "said first": no noun is ranked. */
function isAdverb(source: Source, at: number): boolean {
  if (NO_RANK_BEHIND.has(source.raw(at + 1)) && source.glued(at + 1)) return !RANKED.has(source.lower(at + 2));
  if (source.lower(at) !== 'first') return false;
  const before = source.lower(at - 1);
  if (DETERMINERS.has(before) || before.endsWith("'s") || RANKING.has(before)) return false;
  const next = source.lower(at + 1);
  if (!source.isWord(at + 1) || !source.joined(at + 1)) return true;
  return isClosedClass(next) || (next.endsWith('ed') && next.length > 4) || TOLD.has(next);
}

/** Verbs behind which "first" is a rank. */
const RANKING = new Set(
  'came come comes coming finish finished finishing finishes place placed placing rank ranked ranks ranking lie lies lying in into from their on for of at'.split(
    ' ',
  ),
);

/** Verbs in the past that "first" stands before as an adverb: "the idea first arose". */
const TOLD = new Set(
  'began came met became saw took made got went told said broke heard arose rose ran fell spoke wrote put came come came thought knew grew gave brought set hit'.split(
    ' ',
  ),
);

const RANKED = new Set(
  'half quarter round place time team ever largest biggest highest lowest best worst oldest tallest longest fastest most richest busiest smallest generation placed class year tier floor seed choice degree century row highest'.split(
    ' ',
  ),
);

/** "20th Century Fox", "the Second Chamber", "First Street". */
function isInName(source: Source, first: number, end: number): boolean {
  if (!source.isWord(end) || !source.isCapitalised(end) || source.isUpper(end) || !source.joined(end)) return false;
  const word = source.lower(end);
  if (source.isDigits(first))
    return word === 'century' && source.isCapitalised(end + 1) && source.isWord(end + 1) && source.joined(end + 1);
  if (!source.isCapitalised(first) || source.isUpper(first)) return false;
  if (ADDRESS_ENDS.has(word)) return true;
  return (
    source.isWord(first - 1) &&
    source.joined(first) &&
    (!source.isCapitalised(first - 1) || source.lower(first - 1) === 'the' || isLongName(source, first))
  );
}

/** A rank with what belongs to it: the quarter or half, and the superlative of "second-largest". */
export function rank(source: Source, first: number, end: number, value: number): Special | undefined {
  const made = { first, end, kind: 'ordinal', low: value, high: value } as const;
  if (isInName(source, first, end)) return undefined;
  if (source.isDigits(first) && (isStreetWord(source, end) || isCrossing(source, end)))
    return { ...made, kind: 'identifier' };
  const next = source.is(end, '-') && source.glued(end) ? end + 1 : end;
  const word = source.lower(next);
  const period = PERIODS.get(word);
  if (period !== undefined && source.joined(next)) {
    return {
      first,
      end: next + 1,
      kind: 'ordinal',
      low: value,
      high: value,
      unit: period,
      value: { first, end },
    };
  }
  const superlative = word.length > 4 && word.endsWith('est') && source.joined(next) && !NO_SUPERLATIVES.has(word);
  return superlative ? { ...made, end: next + 1, value: { first, end } } : made;
}

/** Whether the capitalised words before a token begin behind a small one: "at Credit Suisse First Boston", but no headline in capitals. */
function isLongName(source: Source, first: number): boolean {
  let at = first - 2;
  while (at > first - 4 && source.isWord(at) && source.isCapitalised(at) && source.joined(at + 1)) at--;
  return source.joined(at + 1) && source.isWord(at) && !source.isCapitalised(at);
}

const isStreetWord = (source: Source, at: number): boolean =>
  ADDRESS_ENDS.has(source.lower(at)) && source.isCapitalised(at);

/** "near 75th and State Avenue": a street by its number alone, crossing another. */
const isCrossing = (source: Source, end: number): boolean =>
  (source.lower(end) === 'and' || source.is(end, '&')) &&
  source.isCapitalised(end + 1) &&
  (isStreetWord(source, end + 2) || CROSSED.has(source.lower(end + 2)));

const CROSSED = new Set(['streets', 'avenues', 'roads', 'sts', 'aves']);

/** Nouns that end like superlatives. */
const NO_SUPERLATIVES = new Set([
  'interest',
  'request',
  'contest',
  'harvest',
  'arrest',
  'protest',
  'forest',
  'inquest',
  'conquest',
  'guest',
  'quest',
]);

/** Reads "Q3" as the third quarter; behind a name it is a model: "Audi Q3". */
export function readQuarterCode(source: Source, at: number): Special | undefined {
  const value = Number(source.raw(at + 1));
  if (source.raw(at) !== 'Q' || !source.isDigits(at + 1) || !source.glued(at + 1) || !(value >= 1 && value <= 4))
    return undefined;
  if (source.raw(at + 1).length > 1 || (source.isWord(at - 1) && source.isCapitalised(at - 1) && source.joined(at)))
    return undefined;
  const touched = source.glued(at + 2) && (source.isWord(at + 2) || source.isDigits(at + 2));
  if (touched || source.glued(at)) return undefined;
  const digits = { first: at + 1, end: at + 2 };
  return { first: at, end: at + 2, kind: 'ordinal', low: value, high: value, unit: 'quarter', value: digits };
}
