import { MONTHS, WEEKDAYS } from '../lexicon/months';
import {
  CALENDAR_UNITS,
  type CalendarUnit,
  DAY_PARTS,
  EDGES,
  PART_ORDINALS,
  POINTERS,
  SEASONS,
} from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import {
  type Days,
  dayOf,
  monthDays,
  partsOf,
  quarterDays,
  type Stretch,
  weekDays,
  weekdayOf,
  yearDays,
} from './calendar';
import { centuryDays } from './dates';
import { rollingDays } from './durations';
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

function pointedUnit(
  today: number,
  unit: CalendarUnit,
  pointer: 'last' | 'past' | 'this' | 'next',
): Stretch | undefined {
  if (pointer === 'past') return rollingDays(today, unit, 1, false);
  const step = pointer === 'last' ? -1 : pointer === 'next' ? 1 : 0;
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'week':
      return weekDays(today + step * 7);
    case 'weekend':
      return weekend(today, step);
    case 'month':
      return monthDays(year, month + step);
    case 'quarter':
      return quarterDays(year, Math.ceil(month / 3) + step);
    case 'year':
      return yearDays(year + step);
    case 'decade':
      return step === 0 ? undefined : rollingDays(today, 'decade', 1, step > 0);
    case 'century': {
      const from = Math.floor((year - 1) / 100) * 100 + 1 + step * 100;
      return { from: dayOf(from, 1, 1), to: dayOf(from + 99, 12, 31) };
    }
    default:
      return undefined;
  }
}

/** Saturday and Sunday: "last weekend" the one before the article's day, "this weekend" that of its week. */
function weekend(today: number, step: number): Days {
  const saturday = weekDays(today).from + 5;
  const inside = weekdayOf(today) === 0 || weekdayOf(today) === 6;
  const from = step < 0 && !inside ? saturday - 7 : saturday + 7 * step;
  return { from, to: from + 1 };
}

/** The season of a year, `first` being its first month; winter belongs to the year it begins in. */
export const seasonDays = (year: number, first: number): Days => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, first + 3, 1) - 1,
});

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

/** Reads "Q3 2024", "H1": the word and its digit are two tokens. */
export function readQuarterCode(source: TimeSource, at: number): Atom | undefined {
  const letter = source.word(at);
  const number = source.tokens.text(at + 1);
  if (source.tokens.spaceBefore(at + 1) || !/^[1-4]$/.test(number) || !source.isCapitalised(at)) return undefined;
  const part = Number(number);
  if (letter === 'h' && part > 2) return undefined;
  const date = source.figure(at + 2, 'date');
  const year = date?.figure.date?.month === undefined ? date?.figure.date?.year : undefined;
  if (date === undefined || year === undefined) return { first: at, end: at + 2, kind: 'period', resolved: 'open' };
  const stretch = letter === 'q' ? quarterDays(year, part) : halfDays(year, part);
  return {
    first: at,
    end: source.pastFigure(date.figure),
    kind: 'period',
    resolved: 'stated',
    stretch,
    figure: date.index,
  };
}

export const halfDays = (year: number, half: number): Days => ({
  from: dayOf(year, half * 6 - 5, 1),
  to: dayOf(year, half * 6 + 1, 1) - 1,
});

/** Reads "first half", "third quarter of the year"; where another time follows "of", that one takes it along. */
export function readPartOfYear(source: TimeSource, at: number): Atom | undefined {
  const ordinal = PART_ORDINALS.get(source.word(at));
  const hyphen = source.word(at + 1) === '-' ? 1 : 0;
  const noun = source.word(at + 1 + hyphen);
  if (ordinal === undefined || (noun !== 'quarter' && !(noun === 'half' && ordinal < 3))) return undefined;
  const end = at + 2 + hyphen;
  if (source.word(end) === '-') return undefined;
  return source.word(end) === 'of'
    ? undefined
    : { first: at, end, kind: 'period', resolved: 'open', part: { noun, ordinal } };
}

const WHOLES = new Set<string>(['week', 'weekend', 'month', 'year', 'decade', 'century']);
const NOUNS_OF_PARTS = new Set(['quarter', 'half', 'day', 'week', 'month', 'weekend']);

const EDGE_ORDINALS = new Set(['first', 'last', 'final', 'opening', 'closing']);

/** "the end of", "the first quarter of", but not "the busiest day of". */
function opensPart(source: TimeSource, noun: number): boolean {
  if (EDGES.has(source.word(noun))) return true;
  if (CALENDAR_UNITS.has(source.word(noun)) && EDGE_ORDINALS.has(source.word(noun - 2))) return true;
  const ordinal = source.word(source.word(noun - 1) === '-' ? noun - 2 : noun - 1);
  return (
    NOUNS_OF_PARTS.has(source.word(noun)) && (PART_ORDINALS.has(ordinal) || ordinal === 'last' || ordinal === 'final')
  );
}

/** Reads "the year" in "the end of the year", "the first quarter of the year": the one that the article's day lies in. */
export function readWhole(source: TimeSource, at: number): Atom | undefined {
  const unit = CALENDAR_UNITS.get(source.word(at));
  if (unit === undefined || source.word(at) !== unit || !WHOLES.has(unit) || source.word(at - 1) !== 'the')
    return undefined;
  if (source.word(at - 2) !== 'of' || !opensPart(source, at - 3)) return undefined;
  const next = source.word(at + 1);
  if (next === '-' || next === 'of' || next === 'to' || next === 'before' || next === 'after') return undefined;
  const { today } = source;
  if (unit === 'decade' || unit === 'century' || today === undefined) return anchored(at, at + 1, 'period', undefined);
  return anchored(at, at + 1, 'period', pointedUnit(today, unit, 'this'));
}

/** Reads "the weekend" after "over", "at", "during" or "on": the last one, or the next where the words look ahead. */
export function readWeekend(source: TimeSource, at: number): Atom | undefined {
  if (source.word(at - 1) !== 'the' || !BEFORE_WEEKEND.has(source.word(at - 2))) return undefined;
  const { today } = source;
  if (source.word(at + 1) === 'of') return undefined;
  const ahead = tenseOf(source, at, at + 1) === 'future';
  const stretch = today === undefined ? undefined : weekend(today, ahead ? 0 : -1);
  const inside = today !== undefined && weekDays(today).to - today < 2;
  return anchored(at, at + 1, 'period', inside ? weekend(today, 0) : stretch);
}

const BEFORE_WEEKEND = new Set(['over', 'at', 'during', 'on', 'after', 'before', 'for', 'throughout', 'of']);

/** Reads a season that a year or "of" follows: "summer 2014", "the winter of 2010". */
export function readSeason(source: TimeSource, at: number): Atom | undefined {
  const first = SEASONS.get(source.word(at));
  if (first === undefined) return undefined;
  const from = source.word(at + 1) === 'of' ? at + 2 : at + 1;
  const date = source.figure(from, 'date');
  const year = date?.figure.date;
  if (date === undefined || year?.year === undefined || year.month !== undefined || year.decade) return undefined;
  const end = source.pastFigure(date.figure);
  const stretch = seasonDays(year.year, first);
  return { first: at, end, kind: 'period', resolved: 'stated', stretch, figure: date.index };
}

/** Reads "19th century" from its noun. */
export function readCentury(source: TimeSource, at: number): Atom | undefined {
  const number = Number(source.tokens.text(at - 2));
  if (source.word(at - 1).length !== 2 || !(number >= 1 && number <= 30) || at - 2 < source.first) return undefined;
  return { first: at - 2, end: at + 1, kind: 'period', resolved: 'stated', stretch: centuryDays(number) };
}
