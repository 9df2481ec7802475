import { CALENDAR_UNITS, EDGES, PART_ORDINALS, SEASONS, THIRDS } from '../lexicon/time-words';
import type { Atom } from './atom';
import { addMonths, type Days, dayOf, daysIn, partsOf, type Stretch, weekDays } from './calendar';
import { seasonDays } from './parts-of-years';
import type { TimeSource } from './time-source';

/** Takes along what stands before a time and narrows it: "the end of", "late", "the first half of", "the year to". */
export function widen(source: TimeSource, atom: Atom, limit: number): Atom {
  let wide = atom;
  for (let more = true; more; ) {
    const next = thirdOf(source, wide, limit) ?? edgeOf(source, wide, limit) ?? yearTo(source, wide, limit);
    more = next !== undefined;
    wide = next ?? wide;
  }
  return wide;
}

const bounded = (stretch: Stretch | undefined): Days | undefined =>
  stretch?.from === undefined || stretch.to === undefined ? undefined : { from: stretch.from, to: stretch.to };

/** An atom of which only a part is meant; open where that part cannot be told. */
function narrowed(atom: Atom, first: number, stretch: Stretch | undefined): Atom {
  const { stretch: _, date: __, ...rest } = atom;
  const kind = stretch?.from !== undefined && stretch.from === stretch.to ? 'point' : 'period';
  if (stretch === undefined) return { ...rest, first, kind: 'period', resolved: 'open' };
  return { ...rest, first, kind, stretch };
}

/** "early 2015", "late April", "mid-2014", "mid April". */
function thirdOf(source: TimeSource, atom: Atom, limit: number): Atom | undefined {
  if (atom.kind === 'clock' || atom.kind === 'length') return undefined;
  const at = source.word(atom.first - 1) === '-' ? atom.first - 2 : atom.first - 1;
  const third = THIRDS.get(source.word(at));
  if (third === undefined || at < limit) return undefined;
  if (atom.kind === 'point') return { ...atom, first: at };
  const days = bounded(atom.stretch);
  return narrowed(atom, at, days === undefined ? undefined : thirdDays(days, third));
}

/** The third of a month, year or decade; of anything else nothing certain. */
function thirdDays(days: Days, third: 0 | 1 | 2): Days | undefined {
  const { year, month } = partsOf(days.from);
  const length = days.to - days.from + 1;
  if (length > 360 && length < 370) {
    return { from: dayOf(year, third * 4 + 1, 1), to: dayOf(year, third * 4 + 5, 1) - 1 };
  }
  if (length > 3640 && length < 3660) {
    const first = [year, year + 4, year + 7][third] ?? year;
    return { from: dayOf(first, 1, 1), to: dayOf(third === 0 ? year + 3 : third === 1 ? year + 6 : year + 9, 12, 31) };
  }
  if (length > 36_500 && length < 36_600) {
    const first = year + third * 33;
    return { from: dayOf(first, 1, 1), to: third === 2 ? days.to : dayOf(first + 33, 1, 1) - 1 };
  }
  if (length !== daysIn(year, month)) return undefined;
  const from = days.from + third * 10;
  return { from, to: third === 2 ? days.to : from + 9 };
}

/** "the end of November", "the eve of ...", "the first half of 2015", "the summer of last year", "Monday of this week". */
function edgeOf(source: TimeSource, atom: Atom, limit: number): Atom | undefined {
  if (atom.kind === 'clock' || atom.kind === 'length') return undefined;
  const the = source.word(atom.first - 1) === 'the' ? atom.first - 1 : atom.first;
  if (source.word(the - 1) !== 'of') return endOfPointed(source, atom, limit);
  const noun = the - 2;
  if (noun < limit) return undefined;
  const word = source.word(noun);
  const days = bounded(atom.stretch);
  const edge = EDGES.get(word);
  if (edge !== undefined)
    return edge === 'whole' ? { ...atom, first: noun } : narrowed(atom, noun, edgeDays(days, edge));
  if (word === 'week' && days !== undefined && days.from === days.to) return narrowed(atom, noun, weekDays(days.from));
  const hyphen = source.word(noun - 1) === '-' ? 1 : 0;
  const ordinal = ORDINALS.get(source.word(noun - 1 - hyphen));
  if (ordinal !== undefined && PARTS.has(word) && noun - 1 - hyphen >= limit) {
    return narrowed(atom, noun - 1 - hyphen, partDays(days, word, ordinal));
  }
  const season = SEASONS.get(word);
  if (season === undefined) return undefined;
  const year = days === undefined || days.to - days.from < 360 ? undefined : partsOf(days.from).year;
  return narrowed(atom, noun, year === undefined ? undefined : seasonDays(year, season));
}

/** "year-end", "end-November": not in "the end of". */
function endOfPointed(source: TimeSource, atom: Atom, limit: number): Atom | undefined {
  if (source.word(atom.first - 1) !== '-' || source.word(atom.first - 2) !== 'end' || atom.first - 2 < limit) {
    return undefined;
  }
  return narrowed(atom, atom.first - 2, edgeDays(bounded(atom.stretch), 'end'));
}

function edgeDays(days: Days | undefined, edge: 'start' | 'middle' | 'end' | 'eve'): Days | undefined {
  if (days === undefined) return undefined;
  if (edge === 'start') return { from: days.from, to: days.from };
  if (edge === 'end') return { from: days.to, to: days.to };
  if (edge === 'eve') return { from: days.from - 1, to: days.from - 1 };
  return thirdDays(days, 1);
}

const PARTS = new Set(['half', 'quarter', 'month', 'week', 'day']);
const LAST = -1;
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...PART_ORDINALS,
  ['opening', 1],
  ['last', LAST],
  ['final', LAST],
  ['closing', LAST],
]);

/** The first, second, ... or last half, quarter, month, week or day of a year, quarter or month; `undefined` where it has none. */
export function partDays(days: Days | undefined, noun: string, ordinal: number): Days | undefined {
  if (days === undefined) return undefined;
  const { year, month, day } = partsOf(days.from);
  const months = day === 1 ? MONTHS_IN.get(days.to - days.from + 1) : undefined;
  if (months === undefined) return undefined;
  const unit = PART_MONTHS.get(noun);
  if (unit === undefined) {
    const length = noun === 'week' ? 7 : 1;
    const from = ordinal === LAST ? days.to - length + 1 : days.from + (ordinal - 1) * length;
    return { from, to: from + length - 1 };
  }
  const index = ordinal === LAST ? months / unit : ordinal;
  if (unit >= months || index * unit > months || (unit > 1 && month !== 1)) return undefined;
  return { from: dayOf(year, month + (index - 1) * unit, 1), to: dayOf(year, month + index * unit, 1) - 1 };
}

const PART_MONTHS: ReadonlyMap<string, number> = new Map([
  ['half', 6],
  ['quarter', 3],
  ['month', 1],
]);

/** How many months so many days from a first of the month are. */
const MONTHS_IN: ReadonlyMap<number, number> = new Map([
  ...[28, 29, 30, 31].map((days) => [days, 1] as const),
  ...[90, 91, 92].map((days) => [days, 3] as const),
  ...[365, 366].map((days) => [days, 12] as const),
]);

/** "the week ended Dec. 5", "the week to 25 December", but not "from one week to Monday". */
const endsWeek = (source: TimeSource, link: number, atom: Atom): boolean =>
  source.word(link).startsWith('end') || (source.word(link - 2) === 'the' && atom.date?.day !== undefined);

const TO_END = new Set(['to', 'through', 'ended', 'ending']);

/** "the year to March", "the three months to 30 June", "the quarter ended September 30". */
function yearTo(source: TimeSource, atom: Atom, limit: number): Atom | undefined {
  const link = source.word(atom.first - 1) === 'the' ? atom.first - 2 : atom.first - 1;
  const word = source.word(link);
  if (!TO_END.has(word)) return undefined;
  const to = atom.stretch?.to;
  if (source.word(link - 1) === 'week' && endsWeek(source, link, atom) && link - 1 >= limit) {
    return narrowed(atom, link - 1, to === undefined ? undefined : { from: to - 6, to });
  }
  const months = monthsBefore(source, link, limit);
  if (months === undefined) return undefined;
  const from = to === undefined ? undefined : addMonths(to + 1, -months.count);
  return narrowed(atom, months.first, to === undefined || from === undefined ? undefined : { from, to });
}

function monthsBefore(source: TimeSource, link: number, limit: number): { first: number; count: number } | undefined {
  const unit = CALENDAR_UNITS.get(source.word(link - 1));
  if (unit === undefined || link - 1 < limit) return undefined;
  for (let first = link - 2; first >= Math.max(limit, link - 5); first--) {
    const duration = source.figure(first, 'duration');
    if (duration === undefined || source.pastFigure(duration.figure) !== link) continue;
    if (unit === 'month') return { first, count: duration.figure.high };
    return unit === 'year' ? { first, count: duration.figure.high * 12 } : undefined;
  }
  if (source.word(link - 1).endsWith('s')) return undefined;
  if (unit === 'year') return { first: link - 1, count: 12 };
  return unit === 'quarter' ? { first: link - 1, count: 3 } : undefined;
}
