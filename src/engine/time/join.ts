import { WEEKDAYS } from '../lexicon/months';
import type { Atom } from './atom';
import { type Days, type Stretch, weekdayOf } from './calendar';
import { resolveDate } from './dates';
import { partOfPeriod } from './parts-of-periods';
import { countedFrom } from './shifts';
import type { TimeSource } from './time-source';
import { wordsBetween } from './words-between';

/** Joins times that are told as one: "Wednesday, December 9", "between April and the end of November". */
export function joinTimes(source: TimeSource, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : asOne(source, before, atom);
    if (both === undefined) joined.push(atom);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** Two neighbours that tell one time, in one of the ways to put it. */
function asOne(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  return (
    countedFrom(source, a, b) ??
    dayAfterHoliday(source, a, b) ??
    dayAndDate(source, a, b) ??
    partOfPeriod(source, a, b) ??
    rangeOf(source, a, b)
  );
}

/** "the Monday after Thanksgiving", "the Friday before Labor Day". */
function dayAfterHoliday(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  const day = b.stretch?.from;
  const between = wordsBetween(source, a, b);
  if (a.weekday === undefined || a.date !== undefined || b.kind !== 'point' || day === undefined) return undefined;
  if ((between !== 'after' && between !== 'before') || source.word(a.first - 1) !== 'the' || b.weekday !== undefined)
    return undefined;
  const ahead =
    between === 'after' ? ((a.weekday - weekdayOf(day) + 6) % 7) + 1 : -(((weekdayOf(day) - a.weekday + 6) % 7) + 1);
  return {
    first: a.first,
    end: b.end,
    kind: 'point',
    resolved: b.resolved,
    stretch: { from: day + ahead, to: day + ahead },
  };
}

const isDate = (atom: Atom): boolean => atom.date?.day !== undefined && atom.figure !== undefined;

/** A weekday with the date beside it, in either order. */
function dayAndDate(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  const [day, date] =
    a.weekday !== undefined && isDate(b) ? [a, b] : isDate(a) && b.weekday !== undefined ? [b, a] : [];
  if (day?.weekday === undefined || date?.weekday !== undefined || date === undefined || day.date !== undefined)
    return undefined;
  const between = wordsBetween(source, a, b);
  const fits = day === a ? DAY_THEN_DATE.has(between) : DATE_THEN_DAY.has(between);
  if (!fits) return undefined;
  const closes = between.includes('(') && source.word(b.end) === ')' ? 1 : 0;
  if (day === a && isListed(source, a)) return { ...date, first: a.first, end: b.end + closes, kind: 'point' };
  return { ...date, first: a.first, end: b.end + closes, kind: 'point', weekday: day.weekday };
}

const DAY_THEN_DATE = new Set(['', ',', ', the', 'the', '(', 'on', ', on']);
const DATE_THEN_DAY = new Set(['(', ', a', 'a', '( a']);

/** Whether a weekday is the last of several: which of the dates behind it is its own is not for the first of them to say. */
function isListed(source: TimeSource, day: Atom): boolean {
  let at = day.first - 1;
  while (day.first - at < 3 && DAY_LINKS.has(source.word(at))) at--;
  return at < day.first - 1 && WEEKDAYS.has(source.word(at));
}

const DAY_LINKS = new Set([',', 'and', 'or', '&']);

const DASHES = new Set(['-', '\u2013', '\u2014', '- -']);
const BETWEEN_ENDS = new Set(['and', 'and the', ', and']);
const SPANS = new Set(
  ['to', 'through', 'until', 'till', 'up to'].flatMap((word) => [word, `${word} the`, `, ${word}`, `, ${word} the`]),
);

/** Two times with "to", a dash, or "and" after "between". */
function rangeOf(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  if (!isCalendar(a) || !isCalendar(b)) return undefined;
  const between = wordsBetween(source, a, b);
  const the = source.word(a.first - 1) === 'the' ? a.first - 2 : a.first - 1;
  const opened = source.word(the);
  const span = SPANS.has(between) || DASHES.has(between);
  if (!span && !(opened === 'between' && BETWEEN_ENDS.has(between))) return undefined;
  const stretch = rangeDays(source, a, b);
  const { stretch: _, weekday: __, date: ___, ...rest } = a;
  const resolved =
    stretch === undefined ? 'open' : a.resolved === 'stated' && b.resolved === 'stated' ? 'stated' : 'anchored';
  const figure = a.figure ?? b.figure;
  return {
    ...rest,
    end: b.end,
    kind: 'period',
    resolved,
    ...(stretch === undefined ? {} : { stretch }),
    ...(figure === undefined ? {} : { figure }),
  };
}

const isCalendar = (atom: Atom): boolean => atom.kind === 'point' || atom.kind === 'period';

/** From the first time to the second, each taking the year from the other and the second coming after the first. */
function rangeDays(source: TimeSource, a: Atom, b: Atom): Stretch | undefined {
  const end = b.stretch;
  let start = a.stretch;
  const year = b.date?.year;
  if (a.date?.month !== undefined && a.date.year === undefined && year !== undefined) {
    const later = a.date.month > (b.date?.month ?? 12);
    start = resolveDate({ ...a.date, year: later ? year - 1 : year }, source.today, undefined);
  }
  if (start?.from === undefined || end?.to === undefined) return undefined;
  if (end.to >= start.from) return { from: start.from, to: end.to };
  if (b.date?.month === undefined || b.date.year !== undefined) return undefined;
  const after = firstAfter(b, start.from);
  return after === undefined ? undefined : { from: start.from, to: after.to };
}

/** A date without a year, the first time it comes after a day. */
function firstAfter(atom: Atom, day: number): Days | undefined {
  return atom.date === undefined ? undefined : resolveDate(atom.date, day, 'future');
}
