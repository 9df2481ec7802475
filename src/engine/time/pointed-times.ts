import { MONTHS, WEEKDAYS } from '../lexicon/months';
import { CALENDAR_UNITS, type CalendarUnit, DAY_PARTS, POINTERS, SEASONS } from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import { type Days, partsOf } from './calendar';
import { pointedUnit } from './calendar-units';
import { rollingDays } from './durations';
import { seasonDays } from './parts-of-years';
import { tenseOf } from './tense';
import type { TimeSource } from './time-source';

const VAGUE_COUNTS = new Set(['few', 'several', 'couple', 'many']);

/** Reads what "last", "past", "this" or "next" points at: "last month", "the past seven months", "this morning". */
export function readPointed(source: TimeSource, at: number): Atom | undefined {
  const pointer = POINTERS.get(source.word(at));
  if (pointer === undefined) return undefined;
  const next = source.word(at + 1);
  if (WEEKDAYS.has(next) || MONTHS.has(next)) return undefined;
  const duration = source.figure(at + 1, 'duration');
  if (duration !== undefined) {
    const { figure, index } = duration;
    const end = source.pastFigure(figure);
    if (pointer === 'other' || pointer === 'this')
      return { first: at, end, kind: 'period', resolved: 'open', figure: index };
    const stretch = rollingDays(source.today, figure.unit, figure.high, pointer === 'next');
    return { ...anchored(at, end, 'period', stretch), figure: index };
  }
  if (VAGUE_COUNTS.has(next)) return readVague(source, at);
  if (DAY_PARTS.has(next)) return readDayPart(source, at, pointer);
  const season = SEASONS.get(next);
  if (season !== undefined) return anchored(at, at + 2, 'period', pointedSeason(source, at, season, pointer));
  const unit = CALENDAR_UNITS.get(next);
  if (unit === undefined || (pointer === 'last' && isPart(source, at, unit))) return undefined;
  if (next.endsWith('s') && pointer !== 'next') return undefined;
  if (next.endsWith('s')) return { first: at, end: at + 2, kind: 'period', resolved: 'open' };
  if (pointer === 'other' || isToldAfter(source, at, unit)) {
    const count = source.word(at) === 'next' || source.word(at) === 'following' ? 1 : -1;
    const kind = unit === 'day' ? 'point' : 'period';
    return { first: at, end: at + 2, kind, resolved: 'open', shift: { unit, count, whole: unit !== 'day' } };
  }
  if (rolls(source, at, unit))
    return anchored(at, at + 2, 'period', rollingDays(source.today, unit, 1, pointer === 'next'));
  const over =
    unit === 'weekend' && (pointer === 'past' || (pointer === 'this' && tenseOf(source, at, at + 2) === 'past'));
  const stretch = source.today === undefined ? undefined : pointedUnit(source.today, unit, over ? 'last' : pointer);
  return sinceEarlier(source, anchored(at, at + 2, 'period', stretch));
}

/** "the next day" is the one after the day told of; "the next year", unless it is one of those ahead, the year after that told of. */
const isToldAfter = (source: TimeSource, at: number, unit: CalendarUnit): boolean =>
  source.word(at) === 'next' &&
  (unit === 'day' ||
    (source.word(at - 1) === 'the' &&
      !ROLLING_PREPOSITIONS.has(source.word(at - 2)) &&
      tenseOf(source, at, at + 2) === 'past'));

/** "the last quarter of 2014" is of 2014, not the last one of all; "deaths last week of two men" are of no time. */
function isPart(source: TimeSource, at: number, unit: CalendarUnit): boolean {
  if (source.word(at + 2) !== 'of' || (unit !== 'quarter' && unit !== 'month' && unit !== 'week' && unit !== 'day'))
    return false;
  const whole = source.word(at + 3);
  return whole === 'the' || POINTERS.has(whole) || MONTHS.has(whole) || source.figure(at + 3, 'date') !== undefined;
}

const ROLLING_PREPOSITIONS = new Set(['over', 'in', 'within', 'during', 'for', 'throughout']);

/** "over the last year" reaches back from the article's day; "last year" is the one before its own, as "the last quarter" is. */
function rolls(source: TimeSource, at: number, unit: CalendarUnit): boolean {
  const word = source.word(at);
  if ((word !== 'last' && word !== 'next') || unit === 'quarter' || unit === 'weekend' || unit === 'century')
    return false;
  return source.word(at - 1) === 'the' && ROLLING_PREPOSITIONS.has(source.word(at - 2));
}

/** "the last few weeks", "the past couple of years": a time, but no one knows how long. */
function readVague(source: TimeSource, at: number): Atom | undefined {
  const unit = source.word(at + 2) === 'of' ? at + 3 : at + 2;
  return CALENDAR_UNITS.has(source.word(unit))
    ? { first: at, end: unit + 1, kind: 'period', resolved: 'open' }
    : undefined;
}

function readDayPart(source: TimeSource, at: number, pointer: string): Atom | undefined {
  const last = pointer === 'last' && source.word(at + 1) === 'night';
  if (pointer !== 'this' && !last) return undefined;
  const day = source.today === undefined ? undefined : source.today - (last ? 1 : 0);
  return anchored(at, at + 2, 'point', day === undefined ? undefined : { from: day, to: day });
}

/** "earlier this year" ends with the article's day, "later this year" begins with it. */
function sinceEarlier(source: TimeSource, atom: Atom): Atom {
  const before = source.word(atom.first - 1);
  if (before !== 'earlier' && before !== 'later') return atom;
  const first = atom.first - 1;
  const { from, to } = atom.stretch ?? {};
  if (from === undefined || to === undefined || source.today === undefined || source.word(first + 1) !== 'this') {
    return { ...atom, first };
  }
  const today = Math.min(Math.max(source.today, from), to);
  return { ...atom, first, stretch: before === 'earlier' ? { from, to: today } : { from: today, to } };
}

function pointedSeason(source: TimeSource, at: number, first: number, pointer: string): Days | undefined {
  const { today } = source;
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  const seasons = [year - 2, year - 1, year, year + 1].map((each) => seasonDays(each, first));
  const begun = seasons.findLast(({ from }) => from <= today);
  const coming = seasons.find(({ from }) => from > today);
  if (pointer === 'last' || pointer === 'past') return seasons.findLast(({ to }) => to < today);
  if (pointer === 'next') return coming;
  if (pointer !== 'this') return undefined;
  return tenseOf(source, at, at + 2) === 'past' || (begun !== undefined && begun.to >= today) ? begun : coming;
}
