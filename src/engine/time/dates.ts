import type { DateParts, ReadFigure } from '../figures/reading';
import type { Atom } from './atom';
import { type Days, dayOf, monthDays, partsOf, realDay } from './calendar';
import { readLength } from './durations';
import { type Tense, tenseOf } from './tense';
import type { TimeSource } from './time-source';

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
    eitherOrder(figure, source.today) ?? resolveDate(date, source.today, tenseOf(source, at, end), figure.high);
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
  return nearestOf(candidates, today, tense);
}

/** Of what comes again every year, in order, the one that is meant: the nearest to the article's day that the tense allows. */
export function nearestOf(candidates: readonly Days[], today: number, tense: Tense | undefined): Days | undefined {
  const past = candidates.findLast((days) => days.from <= today);
  const future = candidates.find((days) => days.to >= today);
  if (past === undefined || future === undefined) return past ?? future;
  const isDay = past.from === past.to;
  const back = today - past.from;
  const ahead = future.from - today;
  if (tense === 'future') return isDay && ahead > FAR && back < NEAR ? past : future;
  if (tense === 'past') return isDay && back > FAR && ahead < NEAR / 2 ? future : past;
  return !isDay || ahead > NEAR || back <= ahead ? past : future;
}

function inYear(year: number, month: number, day: number | undefined): Days | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return monthDays(year, month);
  const real = realDay(year, month, day);
  return real === undefined ? undefined : { from: real, to: real };
}
