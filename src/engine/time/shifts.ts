import { CALENDAR_UNITS } from '../lexicon/time-words';
import { TokenType } from '../text/tokens';
import type { Atom } from './atom';
import { type Days, monthDays, partsOf, quarterDays, type Stretch, weekDays, yearDays } from './calendar';
import { dayAfter } from './durations';
import type { Shift } from './reading';
import type { TimeSource } from './time-source';
import { wordsBetween } from './words-between';

/** Which way words lead from the time before. */
const LEADS: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['after', 1],
  ['earlier', -1],
  ['before', -1],
]);

/** Reads "a week later", "the day before", "the year earlier" from the closing word. */
export function readShift(source: TimeSource, at: number): Atom | undefined {
  const lead = LEADS.get(source.word(at));
  const unit = CALENDAR_UNITS.get(source.word(at - 1));
  const article = source.word(at - 2);
  if (lead === undefined || unit === undefined || (article !== 'a' && article !== 'the')) return undefined;
  const shift = { unit, count: lead, whole: article === 'the' && unit !== 'day' };
  const kind = countsFromNext(source, at) ? 'length' : unit === 'day' ? 'point' : 'period';
  const vague = VAGUE.has(source.word(at - 3));
  return { first: at - 2, end: at + 1, kind, resolved: 'open', ...(vague ? {} : { shift }) };
}

/** "the day before his arrest" counts from what follows, "the day before." from what was told. */
function countsFromNext(source: TimeSource, at: number): boolean {
  if (!LINKS.has(source.word(at))) return false;
  const next = source.word(at + 1);
  return source.tokens.type(at + 1) !== TokenType.punctuation && next !== '' && next !== 'and' && next !== 'but';
}

/** "two weeks later", where a figure tells how many; "two days before" only together with what follows it. */
export function readCountedShift(source: TimeSource, at: number, end: number, index: number): Atom | undefined {
  const lead = LEADS.get(source.word(end));
  const figure = source.figures[index];
  if (lead === undefined || figure === undefined) return undefined;
  const told = source.word(end) === 'later' || source.word(end) === 'earlier';
  const sure =
    figure.bound === 'exact' && figure.low === figure.high && Number.isInteger(figure.low) && figure.low < 2000;
  const shift = { unit: figure.unit, count: lead * figure.low, whole: false };
  return {
    first: at,
    end: told ? end + 1 : end,
    kind: told ? kindOf(figure.unit) : 'length',
    resolved: 'open',
    figure: index,
    ...(sure ? { shift } : {}),
  };
}

const VAGUE = new Set(['about', 'around', 'nearly', 'almost', 'than', 'roughly', 'over', 'half', 'some']);

const kindOf = (unit: string): 'point' | 'period' => (unit === 'day' ? 'point' : 'period');

const LINKS = new Set(['before', 'after']);

/** "two days after Christmas", "the day before yesterday": a time counted from the one behind it. */
export function countedFrom(source: TimeSource, a: Atom, b: Atom): Atom | undefined {
  if (b.kind !== 'point' && b.kind !== 'period') return undefined;
  const { from, to } = b.stretch ?? {};
  const { shift, figure } = a;
  if (shift === undefined || from === undefined || to === undefined) return undefined;
  const between = wordsBetween(source, a, b);
  const words = between.split(' ').filter((word) => word !== '' && word !== 'the');
  const links =
    words.length === 0 ? LINKS.has(source.word(a.end - 1)) : words.length === 1 && LINKS.has(words[0] ?? '');
  if (!links) return undefined;
  const stretch = shifted({ from, to }, { ...shift, whole: false });
  if (stretch === undefined) return undefined;
  const { first } = a;
  const kind = stretch.from === stretch.to ? 'point' : 'period';
  return { first, end: b.end, kind, resolved: b.resolved, stretch, ...(figure === undefined ? {} : { figure }) };
}

/** The days that lie some units from others; `undefined` where the words do not tell how many days those are. */
export function shifted(days: Days, { unit, count, whole }: Shift): Stretch | undefined {
  const length = days.to - days.from + 1;
  const day = dayAfter(days.from, unit, count);
  if (day === undefined || Math.abs(count) > 2000) return undefined;
  if (unit === 'day') return length === 1 ? { from: day, to: day } : undefined;
  const unitLength = LENGTHS.get(unit);
  if (unitLength === undefined) return undefined;
  if (length === 1 || (whole && length <= unitLength)) return unitAround(day, unit);
  if (length > LONGEST) return undefined;
  if (unit === 'week') return length <= unitLength ? { from: day, to: days.to + Math.round(count * 7) } : undefined;
  if (unit !== 'year' && length > unitLength) return undefined;
  return partsOf(days.from).day === 1
    ? { from: day, to: (dayAfter(days.to + 1, unit, count) ?? 0) - 1 }
    : { from: day, to: day + length - 1 };
}

/** Nothing longer than a year and a day has a year before it that would be told so. */
const LONGEST = 367;

/** The longest that each unit is, in days. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
]);

function unitAround(day: number, unit: string): Days | undefined {
  const { year, month } = partsOf(day);
  if (unit === 'week') return weekDays(day);
  if (unit === 'month') return monthDays(year, month);
  return unit === 'quarter' ? quarterDays(year, Math.ceil(month / 3)) : yearDays(year);
}
