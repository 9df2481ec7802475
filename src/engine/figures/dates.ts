import { MONTHS } from '../lexicon/months';
import type { DateParts } from './reading';
import type { Source } from './source';
import type { Special } from './special';

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
const LAST_DAY_LINKS = new Set(['to', 'and', 'or']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Reads a date that begins with a month's name: "Oct. 1, 2015", "June of 2018", "November 2014", "March 7-9". */
export function readMonthDate(source: Source, at: number): Special | undefined {
  const month = monthAt(source, at);
  if (month === undefined) return undefined;
  const next = source.is(at + 1, '.') && source.glued(at + 1) ? at + 2 : at + 1;
  if (!source.joined(next)) return undefined;
  const day = dayAt(source, next);
  if (day) {
    const last = (mayHaveLastDay(source, day) ? lastDay(source, day.end) : undefined) ?? day.end;
    const year = yearBehind(source, last);
    return dated(at, year?.end ?? last, { month, day: day.day, ...(year ? { year: year.year } : {}) });
  }
  const from = source.lower(next) === 'of' || source.is(next, ',') ? next + 1 : next;
  const year = yearAt(source, from);
  return year && source.joined(from) ? dated(at, from + 1, { month, year }) : undefined;
}

/** "March 7-9", "March 7 to 9": but not "March 7 to 9 people". */
const mayHaveLastDay = (source: Source, { day, end: at }: { day: number; end: number }): boolean =>
  (source.isDash(at) && (source.glued(at) || isLaterDay(source, day, at + 1))) ||
  (source.lower(at) === 'to' && !(source.isWord(at + 2) && source.glued(at + 2)) && !isCounted(source, at + 2));

/** "March 7 - 9"; but "LONDON, March 12 - 15 people", "NEW YORK, March 16 - 2nd qtr". */
const isLaterDay = (source: Source, day: number, at: number): boolean =>
  Number(source.raw(at)) > day && !ORDINAL_ENDINGS.has(source.lower(at + 1)) && !isCounted(source, at + 1);

/** Whether a noun, a scale or a unit may stand at a token, which then belongs to the number before it. */
const isCounted = (source: Source, at: number): boolean =>
  !source.isDigits(at) &&
  source.joined(at) &&
  !(source.is(at, ',') || source.is(at, '.') || source.is(at, ')') || AFTER_LAST_DAY.has(source.lower(at)));

const AFTER_LAST_DAY = new Set(['in', 'at', 'the', 'and', 'for', 'this', 'to', 'with', 'as', 'on', 'but', 'when']);

/** Reads a date that begins with its day: "1 October 2015", "23rd of June", "9-11 May". */
export function readDayDate(source: Source, at: number): Special | undefined {
  const day = dayAt(source, at);
  if (!day) return undefined;
  const last = lastDay(source, day.end) ?? day.end;
  const hyphen = source.is(last, '-') && source.glued(last) ? 1 : 0;
  const from = source.lower(last) === 'of' ? last + 1 : last + hyphen;
  const month = source.joined(from) ? monthAt(source, from) : undefined;
  if (month === undefined) return undefined;
  const stop =
    source.is(from + 1, '.') && source.glued(from + 1) && isDayOrYear(source, from + 2) ? from + 2 : from + 1;
  const year =
    yearBehind(source, stop) ??
    (hyphen > 0 && source.is(stop, '-') ? (yearBehind(source, stop + 1) ?? shortYear(source, stop + 1)) : undefined);
  return dated(at, year?.end ?? from + 1, { month, day: day.day, ...(year ? { year: year.year } : {}) });
}

/** "61" of "3-Mar-61". */
function shortYear(source: Source, at: number): { year: number; end: number } | undefined {
  const digits = source.raw(at);
  if (!source.isDigits(at) || !source.glued(at) || digits.length !== 2) return undefined;
  return { year: fullYear(Number(digits)), end: at + 1 };
}

/** Two digits are a year of this century's first half or of the last one's second. */
const fullYear = (digits: number): number => (digits < 50 ? 2000 : 1900) + digits;

const isDayOrYear = (source: Source, at: number): boolean => source.isDigits(at) || source.is(at, ',');

/** Reads "2015-10-01", "10/12/2015", "1.10.2015" and, where it cannot be a fraction, "9/11". */
export function readNumericDate(source: Source, at: number): Special | undefined {
  const mark = source.raw(at + 1);
  if (!(mark === '-' || mark === '/' || mark === '.') || !source.glued(at + 1)) return undefined;
  if (!source.isDigits(at + 2) || !source.glued(at + 2)) return undefined;
  const parts = [source.raw(at), source.raw(at + 2)];
  if (source.raw(at + 3) === mark && source.glued(at + 3) && source.isDigits(at + 4) && source.glued(at + 4)) {
    if (isTiedOn(source, at, mark)) return undefined;
    parts.push(source.raw(at + 4));
  }
  if (parts.length === 3) return threeParts(at, parts.map(Number), parts);
  const [first = '', second = ''] = parts;
  if (mark === '/' && first === '9' && second === '11') return dated(at, at + 3, { month: 9, day: 11 });
  return undefined;
}

/** "31-4-98-3": more than three numbers in a row are a bowler's figures, or a code. */
const isTiedOn = (source: Source, at: number, mark: string): boolean =>
  (source.raw(at + 5) === mark && source.glued(at + 5) && source.isDigits(at + 6) && source.glued(at + 6)) ||
  (source.raw(at - 1) === mark && source.glued(at) && source.isDigits(at - 2) && source.glued(at - 1));

function threeParts(at: number, numbers: readonly number[], parts: readonly string[]): Special | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  if (parts[0]?.length === 4) return isDay(b, c) ? dated(at, at + 5, { year: a, month: b, day: c }) : undefined;
  const lengths = parts.map((part) => part.length);
  if (lengths[0] === undefined || lengths[0] > 2 || (lengths[1] ?? 9) > 2 || !(lengths[2] === 4 || lengths[2] === 2))
    return undefined;
  const year = lengths[2] === 4 ? c : fullYear(c);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  const dayFirst = isDay(b, a);
  const monthFirst = isDay(a, b);
  if (!dayFirst && !monthFirst) return undefined;
  if (a === b || !monthFirst) return dated(at, at + 5, { year, month: b, day: a });
  return dayFirst ? dated(at, at + 5, { year }) : dated(at, at + 5, { year, month: a, day: b });
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Reads "1990s", "'90s", "2014-15", "2010/11", "1914-1918", "2014 to 2016", "FY2023". */
export function readYears(source: Source, at: number): Special | undefined {
  const decade = readDecade(source, at);
  if (decade) return decade;
  if (source.lower(at - 1) === 'fy' && source.glued(at) && source.raw(at).length === 2)
    return dated(at, at + 1, { year: fullYear(Number(source.raw(at))) });
  const year = yearAt(source, at);
  if (year === undefined) return undefined;
  const dash = source.isDash(at + 1) || source.is(at + 1, '/');
  const word = source.lower(at + 1) === 'to' && source.joined(at + 1);
  if (!dash && !word) return undefined;
  const second = source.raw(at + 2);
  if (!source.isDigits(at + 2) || (dash && source.glued(at + 1) !== source.glued(at + 2))) return undefined;
  const end =
    second.length <= 2 && dash && source.glued(at + 1)
      ? Math.floor(year / 10 ** second.length) * 10 ** second.length + Number(second)
      : yearAt(source, at + 2);
  if (
    end === undefined ||
    end <= year ||
    end - year > 200 ||
    (source.isDash(at + 3) && source.glued(at + 3) && source.isDigits(at + 4))
  )
    return undefined;
  return { ...dated(at, at + 3, { year }), high: end };
}

function readDecade(source: Source, at: number): Special | undefined {
  if (source.raw(at + 1) !== 's' && source.raw(at + 1) !== "'s" && source.raw(at + 1) !== '\u2019s') {
    const apart =
      (source.is(at + 1, "'") || source.is(at + 1, '\u2019')) && source.raw(at + 2) === 's' && source.glued(at + 2);
    return apart && source.glued(at + 1) ? decadeOf(source, at, at + 3) : undefined;
  }
  return source.glued(at + 1) ? decadeOf(source, at, at + 2) : undefined;
}

/** "the '10s", but not "audiences in the 10s and 100s". */
const isOfPast = (source: Source, at: number): boolean => source.glued(at) && !source.isDash(at - 1);

function decadeOf(source: Source, at: number, end: number): Special | undefined {
  const digits = source.raw(at);
  if (!digits.endsWith('0')) return undefined;
  const value = Number(digits);
  if (digits.length === 4 && value >= EARLIEST_YEAR && value <= LATEST_YEAR)
    return { ...dated(at, end, { year: value, decade: true }), high: value + 9 };
  if (digits.length !== 2 || (digits === '10' && !isOfPast(source, at))) return undefined;
  const mark = source.is(at - 1, "'") || source.is(at - 1, '\u2019') || source.is(at - 1, '\u2018') ? 1 : 0;
  const year = value < 30 ? 2000 + value : 1900 + value;
  return { ...dated(at - (source.glued(at) ? mark : 0), end, { year, decade: true }), high: year + 9 };
}

/** The year at a token: four digits from 1000 to 2100 that no further digits touch. */
export function yearAt(source: Source, at: number): number | undefined {
  if (!source.isDigits(at) || source.tokens.end(at) - source.tokens.start(at) !== 4) return undefined;
  const next = source.tokens.code(at + 1);
  const more =
    (next === 0x2e || next === 0x2c) && source.glued(at + 1) && source.isDigits(at + 2) && source.glued(at + 2);
  const year = Number(source.raw(at));
  return !more && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : undefined;
}

function monthAt(source: Source, at: number): number | undefined {
  const word = source.lower(at);
  const month = MONTHS.get(word);
  if (month === undefined || (!source.isCapitalised(at) && (word === 'may' || word === 'march' || word.length < 4)))
    return undefined;
  return month;
}

function dayAt(source: Source, at: number): { day: number; end: number } | undefined {
  if (!source.isDigits(at) || source.tokens.end(at) - source.tokens.start(at) > 2) return undefined;
  const day = Number(source.raw(at));
  if (day < 1 || day > 31) return undefined;
  const ordinal = ORDINAL_ENDINGS.has(source.lower(at + 1)) && source.joined(at + 1);
  const end = ordinal ? at + 2 : at + 1;
  const more =
    (source.is(end, ':') || source.is(end, '%') || source.is(end, '.')) &&
    source.glued(end) &&
    (source.isDigits(end + 1) || source.is(end, '%'));
  return more ? undefined : { day, end };
}

/** The end of "-9" in "March 7-9", of "to 9" in "6 to 9 January". */
function lastDay(source: Source, at: number): number | undefined {
  if (!source.isDash(at) && !isSlash(source, at) && !(LAST_DAY_LINKS.has(source.lower(at)) && source.joined(at)))
    return undefined;
  const day = dayAt(source, at + 1);
  return day && source.joined(at + 1) && !source.startsLine(at + 1) ? day.end : undefined;
}

/** "19/20 February". */
const isSlash = (source: Source, at: number): boolean => source.is(at, '/') && source.glued(at) && source.glued(at + 1);

function yearBehind(source: Source, at: number): { year: number; end: number } | undefined {
  const from = source.is(at, ',') ? at + 1 : at;
  const year = source.joined(from) ? yearAt(source, from) : undefined;
  if (year === undefined || (from === at && source.glued(at) && !source.is(at - 1, '.'))) return undefined;
  return { year, end: from + 1 };
}

/** A date with its number: the year where one is stated, else the day or the month. */
export function dated(first: number, end: number, date: DateParts): Special {
  const value = date.year ?? date.day ?? date.month ?? 0;
  return { first, end, kind: 'date', low: value, high: value, date };
}
