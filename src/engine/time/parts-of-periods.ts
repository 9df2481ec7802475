import { PART_ORDINALS } from '../lexicon/time-words';
import type { Atom } from './atom';
import { type Days, weekdayOf as dayOfWeek, partsOf, weekDays } from './calendar';
import { resolveDate } from './dates';
import { dayAfter } from './durations';
import type { TimeSource } from './time-source';
import { partDays } from './widen';
import { wordsBetween } from './words-between';

const OF_PERIOD = new Set(['of', 'of the', '']);

/** "January of this year", "Monday last week", "the first nine months of 2004": a part told before the whole it is of. */
export function partOfPeriod(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  const { from, to } = b.stretch ?? {};
  const own = partOfItsYear(source, a, b) ?? weekdayOfMonth(source, a, b) ?? weekdayOfWeekAgo(source, a, b);
  if (own !== undefined) return own;
  if (b.kind !== 'period' || from === undefined || to === undefined) return undefined;
  if (!OF_PERIOD.has(wordsBetween(source, a, b))) return undefined;
  const whole = { from, to };
  const edge = edgeOfPeriod(source, a, b, whole);
  if (edge !== undefined) return edge;
  const days = b.figure === undefined ? (monthOf(a, whole) ?? weekdayOf(a, whole)) : undefined;
  return days === undefined ? undefined : { ...a, end: b.end, resolved: b.resolved, stretch: days };
}

const NTH: ReadonlyMap<string, number> = new Map([...PART_ORDINALS, ['last', -1]]);

/** "the last Friday of November", "the first Monday in May". */
function weekdayOfMonth(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  if (a.weekday === undefined || b.date?.month === undefined || b.date.day !== undefined) return undefined;
  const first = source.word(a.first) === 'last' ? a.first : a.first - 1;
  const nth = NTH.get(source.word(first));
  const between = wordsBetween(source, a, b);
  if (nth === undefined || (between !== 'of' && between !== 'in')) return undefined;
  const { from, to } = b.stretch ?? {};
  const { weekday } = a;
  if (from === undefined || to === undefined) return { first, end: b.end, kind: 'point', resolved: 'open', weekday };
  const back = (dayOfWeek(to) - weekday + 7) % 7;
  const day = nth < 0 ? to - back : from + ((weekday - dayOfWeek(from) + 7) % 7) + (nth - 1) * 7;
  return { first, end: b.end, kind: 'point', resolved: b.resolved, stretch: { from: day, to: day }, weekday };
}

/** "a week ago Sunday" is the Sunday before the last one. */
function weekdayOfWeekAgo(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  const { today } = source;
  const from = a.stretch?.from;
  const day = b.stretch?.from;
  if (b.weekday === undefined || b.date !== undefined || b.first !== a.end || source.word(a.end - 1) !== 'ago')
    return undefined;
  if (today === undefined || from === undefined || day === undefined || a.stretch?.to !== from + 6) return undefined;
  const then = Math.min(day, today) - (weekDays(today).from - from);
  return { ...a, end: b.end, kind: 'point', stretch: { from: then, to: then }, weekday: b.weekday };
}

/** "2014's third quarter", "last year's second half". */
function partOfItsYear(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  const { from, to } = a.stretch ?? {};
  if (b.part === undefined || from === undefined || to === undefined) return undefined;
  const genitive = /['\u2019]s$/.test(source.tokens.text(a.end - 1)) ? '' : "' s";
  if (wordsBetween(source, a, b) !== genitive) return undefined;
  const stretch = partDays({ from, to }, b.part.noun, b.part.ordinal);
  return stretch === undefined
    ? undefined
    : { first: a.first, end: b.end, kind: 'period', resolved: a.resolved, stretch };
}

function monthOf(a: Atom, whole: Days): Days | undefined {
  const isYear = whole.to - whole.from > 360 && whole.to - whole.from < 370;
  if (a.date?.month === undefined || a.date.year !== undefined || !isYear) return undefined;
  return resolveDate({ ...a.date, year: partsOf(whole.from).year }, undefined, undefined);
}

function weekdayOf(a: Atom, whole: Days): Days | undefined {
  if (a.weekday === undefined || a.date !== undefined || whole.to - whole.from !== 6) return undefined;
  const day = whole.from + ((a.weekday + 6) % 7);
  return { from: day, to: day };
}

const OPENING = new Set(['first', 'opening']);
const CLOSING = new Set(['last', 'final', 'closing']);

/** So many months or weeks at the beginning or the end of a year or month. */
function edgeOfPeriod(source: TimeSource, a: Atom, b: Atom, whole: Days): Atom | undefined {
  const figure = a.figure === undefined ? undefined : source.figures[a.figure];
  if (figure?.kind !== 'duration' || source.word(a.end) !== 'of') return undefined;
  const inside = source.figureAt.get(a.first) === undefined ? a.first : a.first - 1;
  const word = source.word(inside);
  const opens = OPENING.has(word);
  if (!opens && !CLOSING.has(word)) return undefined;
  const other = dayAfter(opens ? whole.from : whole.to + 1, figure.unit, opens ? figure.high : -figure.high);
  if (other === undefined || other <= whole.from || other > whole.to + 1) return undefined;
  const stretch = opens ? { from: whole.from, to: other - 1 } : { from: other, to: whole.to };
  return { ...a, first: inside, end: b.end, kind: 'period', resolved: b.resolved, stretch };
}
