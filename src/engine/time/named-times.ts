import { MONTHS, WEEKDAYS } from '../lexicon/months';
import {
  AFTER_WEEKDAY_NAMES,
  BEFORE_MONTHS,
  BEFORE_WEEKDAY_NAMES,
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  NAMED_DAYS,
} from '../lexicon/time-words';
import { TokenType } from '../text/tokens';
import { type Atom, anchored } from './atom';
import { type Days, monthDays, partsOf, weekdayOf } from './calendar';
import { resolveDate } from './dates';
import { type Tense, tenseOf } from './tense';
import type { TimeSource } from './time-source';

/** Short names of days that are also words, or parts of names. */
const LONG_ENOUGH = 5;

/** Reads "Monday", "Tues." and "Monday night". */
export function readWeekday(source: TimeSource, at: number): Atom | undefined {
  const name = source.word(at);
  const weekday = WEEKDAYS.get(name);
  if (weekday === undefined || isNameWithDay(source, at)) return undefined;
  const stop = source.word(at + 1) === '.' && name.length <= LONG_ENOUGH;
  if (name.length <= LONG_ENOUGH && !isShortDay(source, at, stop)) return undefined;
  const end = pastDayPart(source, stop ? at + 2 : at + 1);
  const before = source.word(at - 1);
  if (before === 'every' || before === 'each') return undefined;
  const pointer = DAY_POINTERS.get(before);
  const stretch =
    pointer === undefined
      ? resolveWeekday(source.today, weekday, tenseOf(source, at, end))
      : pointedWeekday(source.today, weekday, pointer === 'next');
  const the = source.word(at - 2) === 'this' && pointer !== undefined ? at - 2 : at - 1;
  const first = pointer !== undefined || before === 'this' ? the : at;
  return { ...anchored(first, end, 'point', stretch), weekday };
}

function isNameWithDay(source: TimeSource, at: number): boolean {
  if (!source.isCapitalised(at)) return false;
  if (BEFORE_WEEKDAY_NAMES.has(source.word(at - 1)) && source.isCapitalised(at - 1)) return true;
  return source.isCapitalised(at + 1) && AFTER_WEEKDAY_NAMES.has(source.word(at + 1)) && source.isCapitalised(at);
}

/** "Sun", "Sat", "Wed" and their like are days only with a stop, or before a date or after "on". */
function isShortDay(source: TimeSource, at: number, stop: boolean): boolean {
  if (!source.isCapitalised(at)) return false;
  const next = stop ? at + 2 : at + 1;
  const date = source.figure(next, 'date') ?? (source.word(next) === ',' ? source.figure(next + 1, 'date') : undefined);
  return date !== undefined || source.word(at - 1) === 'on';
}

/** The last such day up to the article's, or the next one from it on where the words look ahead; the article's own either way. */
function resolveWeekday(today: number | undefined, weekday: number, tense: Tense | undefined): Days | undefined {
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = tense === 'future' && back > 0 ? today - back + 7 : today - back;
  return { from: day, to: day };
}

const DAY_POINTERS: ReadonlyMap<string, 'last' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** "last Monday" lies before the article's day, "next Monday" after it. */
function pointedWeekday(today: number | undefined, weekday: number, next: boolean): Days | undefined {
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = next ? today - back + 7 : today - (back === 0 ? 7 : back);
  return { from: day, to: day };
}

/** Index past a part of the day that follows: "Monday night". */
function pastDayPart(source: TimeSource, at: number): number {
  return DAY_PARTS.has(source.word(at)) ? at + 1 : at;
}

/** Reads a month that stands without day and year: "since April". */
export function readMonth(source: TimeSource, at: number): Atom | undefined {
  const name = source.word(at);
  const month = MONTHS.get(name);
  if (month === undefined || !source.isCapitalised(at) || source.word(at - 1) === 'black') return undefined;
  const short = name.length <= 4 && name !== 'june' && name !== 'july' && name !== 'may';
  const stop = short && source.word(at + 1) === '.';
  const told = BEFORE_MONTHS.has(source.word(at - 1)) || MONTHS.has(source.word(at + (stop ? 3 : 2)));
  if ((DOUBTFUL_MONTHS.has(name) || short) && !told) return undefined;
  if (DOUBTFUL_MONTHS.has(name) && source.isCapitalised(at + 1) && !MONTHS.has(source.word(at + 1))) return undefined;
  const end = stop && at + 2 < source.last ? at + 2 : at + 1;
  const before = source.word(at - 1);
  const pointed = before === 'last' || before === 'next';
  const stretch = pointed
    ? pointedMonth(source.today, month, before === 'next')
    : resolveDate({ month }, source.today, tenseOf(source, at, end) ?? 'past');
  const first = pointed || before === 'this' ? at - 1 : at;
  return { ...anchored(first, end, 'period', stretch), date: { month } };
}

/** "last May" is the last one that was over before the article's month, "next May" the first after it. */
function pointedMonth(today: number | undefined, month: number, next: boolean): Days | undefined {
  if (today === undefined) return undefined;
  const { year, month: here } = partsOf(today);
  if (next) return monthDays(month > here ? year : year + 1, month);
  return monthDays(month < here ? year : year - 1, month);
}

/** Reads "today", "yesterday", "tomorrow night". */
export function readNamedDay(source: TimeSource, at: number): Atom | undefined {
  const offset = NAMED_DAYS.get(source.word(at));
  if (offset === undefined || isTitle(source, at)) return undefined;
  const day = source.today === undefined ? undefined : source.today + offset;
  return anchored(at, pastDayPart(source, at + 1), 'point', day === undefined ? undefined : { from: day, to: day });
}

/** "BBC Radio 4's Today", "USA Today": capitalised though a word stands before it. */
const isTitle = (source: TimeSource, at: number): boolean =>
  source.isCapitalised(at) && at > source.first && source.tokens.type(at - 1) === TokenType.word;
