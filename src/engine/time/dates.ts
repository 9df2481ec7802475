import type { DateParts, ReadFigure } from '../figures/reading';
import { MONTHS } from '../lexicon/months';
import { CALENDAR_UNITS } from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import { addMonths, type Days, dayOf, monthDays, partsOf, realDay, type Stretch, weekDays, yearDays } from './calendar';
import type { Tense, TimeSource } from './time-source';

/** Reads the time that a figure of kind date, clock time or duration stands for. */
export function readFigureTime(source: TimeSource, at: number, index: number): Atom | undefined {
  const figure = source.figures[index];
  if (figure === undefined) return undefined;
  const end = Math.max(source.pastFigure(figure), at + 1);
  switch (figure.kind) {
    case 'date':
      return readDate(source, at, end, figure, index);
    case 'time':
      return { first: at, end, kind: 'clock', resolved: 'stated', figure: index };
    case 'duration':
      return readLength(source, at, end, figure, index);
    default:
      return undefined;
  }
}

function readDate(source: TimeSource, at: number, end: number, figure: ReadFigure, index: number): Atom {
  const date = figure.date ?? {};
  const kind = date.day === undefined ? 'period' : 'point';
  const fiscal = fiscalStart(source, at);
  if (fiscal !== undefined) return { first: fiscal, end, kind: 'period', resolved: 'open', figure: index };
  const first =
    eitherOrder(figure, source.today) ?? resolveDate(date, source.today, source.tense(at, end), figure.high);
  const stretch = first === undefined ? centuryOf(figure) : throughLastDay(first, figure);
  const stated = date.year !== undefined || date.month === undefined;
  return {
    first: at,
    end,
    kind,
    resolved: stretch === undefined ? 'open' : stated ? 'stated' : 'anchored',
    ...(stretch === undefined ? {} : { stretch }),
    figure: index,
    date,
  };
}

/** "1/12/16" is the first of December or January 12: the one of the two that lies near the article's day. */
function eitherOrder(figure: ReadFigure, today: number | undefined): Days | undefined {
  const { year, month } = figure.date ?? {};
  if (year === undefined || month !== undefined || today === undefined) return undefined;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(figure.text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const days = [realDay(year, a, b), realDay(year, b, a)].filter((day) => day !== undefined);
  const near = days.filter((day) => Math.abs(day - today) < NEAR);
  const [day] = near;
  return day !== undefined && near.length === 1 ? { from: day, to: day } : undefined;
}

/** "March 7-9" reaches to its last day. */
function throughLastDay(days: Days, figure: ReadFigure): Days {
  const match =
    figure.date?.day === undefined ? null : /(?<!\d)(\d{1,2})\s?[-\u2013]\s?(\d{1,2})(?!\d)/.exec(figure.text);
  if (match === null || Number(match[1]) !== figure.date?.day) return days;
  const more = Number(match[2]) - Number(match[1]);
  return more > 0 ? { from: days.from, to: days.to + more } : days;
}

function centuryOf(figure: ReadFigure): Days | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)[ -]century/i.exec(figure.text);
  return match === null ? undefined : centuryDays(Number(match[1]));
}

/** The 19th century is 1801 to 1900. */
export const centuryDays = (number: number): Days => ({
  from: dayOf((number - 1) * 100 + 1, 1, 1),
  to: dayOf(number * 100, 12, 31),
});

/** "fiscal 2023", "the financial year 2004/05": companies and states begin theirs in different months. */
function fiscalStart(source: TimeSource, at: number): number | undefined {
  const own = source.word(at);
  if (own === 'fy' || own === 'fiscal' || own === 'financial') return at;
  const year = source.word(at - 1) === 'year' ? at - 2 : at - 1;
  const word = source.word(year);
  return word === 'fiscal' || word === 'financial' || word === 'fy' ? year : undefined;
}

/** A date so many days off is not meant where one so near is: the verb that told the tense was another's. */
const FAR = 270;
const NEAR = 60;

/**
 * The days that the parts of a date name. A date without a year is the nearest to `today` that the tense allows; `undefined`
 * for a date that no calendar has, or that only an article's date could fix.
 */
export function resolveDate(
  date: DateParts,
  today: number | undefined,
  tense: Tense | undefined,
  lastYear?: number,
): Days | undefined {
  const { year, month, day } = date;
  if (year !== undefined) {
    if (date.decade) return { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31) };
    if (month === undefined) {
      const last = lastYear !== undefined && lastYear > year && lastYear < year + 300 ? lastYear : year;
      return { from: dayOf(year, 1, 1), to: dayOf(last, 12, 31) };
    }
    return inYear(year, month, day);
  }
  if (month === undefined || today === undefined) return undefined;
  const around = partsOf(today).year;
  const candidates = [around - 1, around, around + 1]
    .map((candidate) => inYear(candidate, month, day))
    .filter((days) => days !== undefined);
  const past = candidates.findLast((days) => days.from <= today);
  const future = candidates.find((days) => days.to >= today);
  if (past === undefined || future === undefined) return past ?? future;
  const back = today - past.from;
  const ahead = future.from - today;
  if (tense === 'past') return back > FAR && ahead < NEAR ? future : past;
  if (tense === 'future') return ahead > FAR && back < NEAR ? past : future;
  return day === undefined || back <= ahead ? past : future;
}

function inYear(year: number, month: number, day: number | undefined): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return monthDays(year, month);
  const real = realDay(year, month, day);
  return real === undefined ? undefined : { from: real, to: real };
}

const TO_DATE = new Set(['to', 'ended', 'ending']);

/** "three months to 30 June": the date takes the length along. */
function opensDate(source: TimeSource, at: number): boolean {
  const date = source.word(at) === 'the' || source.word(at) === 'end' ? at + 1 : at;
  return source.figure(date, 'date') !== undefined || MONTHS.has(source.word(date));
}

/** A duration: a bare length, or with "ago" a day, week, month or year. */
function readLength(source: TimeSource, at: number, end: number, figure: ReadFigure, index: number): Atom | undefined {
  const next = source.word(end);
  if (next === 'ago') {
    const stretch = agoDays(source.today, figure.unit, figure.low, figure.high);
    const kind = stretch !== undefined && stretch.from === stretch.to ? 'point' : 'period';
    return { ...anchored(at, end + 1, kind, stretch), figure: index };
  }
  if (TO_DATE.has(next) && opensDate(source, end + 1)) return undefined;
  if (next === 'earlier' || next === 'later') {
    return { first: at, end: end + 1, kind: 'period', resolved: 'open', figure: index };
  }
  return { first: at, end, kind: 'length', resolved: 'open', figure: index };
}

/** The day, week, month, year or decade that lies some units back; for a range of them from the farther to the nearer. */
export function agoDays(today: number | undefined, unit: string, low: number, high: number): Days | undefined {
  if (today === undefined || !(high >= low) || high > 2000) return undefined;
  const far = back(today, unit, high);
  const near = low === high ? far : back(today, unit, low);
  return far === undefined || near === undefined ? undefined : { from: far.from, to: near.to };
}

function back(today: number, unit: string, count: number): Days | undefined {
  const whole = Math.floor(count);
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'second':
    case 'minute':
      return { from: today, to: today };
    case 'hour':
      return { from: today - Math.floor(count / 24), to: today };
    case 'day':
      return { from: today - whole, to: today - whole };
    case 'week':
      return weekDays(today - Math.round(count * 7));
    case 'fortnight':
      return weekDays(today - whole * 14);
    case 'month':
      return monthDays(year, month - whole);
    case 'year':
      return yearDays(year - whole);
    case 'decade':
      return yearDays(year - whole * 10);
    case 'century':
      return yearDays(year - whole * 100);
    default:
      return undefined;
  }
}

/** The stretch that some units reach back from the article's day, or ahead of it. */
export function rollingDays(
  today: number | undefined,
  unit: string,
  count: number,
  ahead: boolean,
): Stretch | undefined {
  if (today === undefined || !(count > 0 && count <= 2000)) return undefined;
  const sign = ahead ? 1 : -1;
  const other = shifted(today, unit, count * sign);
  if (other === undefined) return undefined;
  return ahead ? { from: today, to: other } : { from: other, to: today };
}

function shifted(today: number, unit: string, count: number): number | undefined {
  switch (unit) {
    case 'hour':
      return today + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
    case 'day':
      return today + Math.round(count);
    case 'week':
      return today + Math.round(count * 7);
    case 'fortnight':
      return today + Math.round(count * 14);
    case 'month':
      return addMonths(today, Math.trunc(count));
    case 'quarter':
      return addMonths(today, Math.trunc(count * 3));
    case 'year':
      return addMonths(today, Math.trunc(count * 12));
    case 'decade':
      return addMonths(today, Math.trunc(count * 120));
    default:
      return undefined;
  }
}

/** "a year ago", "a week earlier", read from the closing word; the article opens it. */
export function readAgo(source: TimeSource, at: number): Atom | undefined {
  const unit = CALENDAR_UNITS.get(source.word(at - 1));
  const article = source.word(at - 2);
  if (unit === undefined || (article !== 'a' && article !== 'the')) return undefined;
  const ago = source.word(at) === 'ago';
  if (!ago) return { first: at - 2, end: at + 1, kind: 'period', resolved: 'open' };
  const stretch = agoDays(source.today, unit, 1, 1);
  const kind = stretch !== undefined && stretch.from === stretch.to ? 'point' : 'period';
  return anchored(at - 2, at + 1, kind, stretch);
}
