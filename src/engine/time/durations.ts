import type { ReadFigure } from '../figures/reading';
import { MONTHS } from '../lexicon/months';
import { CALENDAR_UNITS } from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import { addMonths, type Days, monthDays, partsOf, type Stretch, weekDays, yearDays } from './calendar';
import { readCountedShift } from './shifts';
import type { TimeSource } from './time-source';

const TO_DATE = new Set(['to', 'through', 'ended', 'ending']);

/** "three months to 30 June": the date takes the length along. */
function opensDate(source: TimeSource, at: number): boolean {
  const date = source.word(at) === 'the' || source.word(at) === 'end' ? at + 1 : at;
  return source.figure(date, 'date') !== undefined || MONTHS.has(source.word(date));
}

/** A duration: a bare length, or with "ago" a day, week, month or year. */
export function readLength(
  source: TimeSource,
  at: number,
  end: number,
  figure: ReadFigure,
  index: number,
): Atom | undefined {
  const next = source.word(end);
  if (next === 'ago') {
    const stretch = sinceLoading(source, at)
      ? undefined
      : (boundedAgo(source, figure) ?? agoDays(source.today, figure.unit, figure.low, figure.high));
    return { ...anchored(at, end + 1, kindOf(stretch), stretch), figure: index };
  }
  const ahead = pastAhead(source, end);
  if (ahead !== undefined) {
    const stretch = agoDays(source.today, figure.unit, -figure.high, -figure.low);
    return { ...anchored(at, ahead, kindOf(stretch), stretch), figure: index };
  }
  if (TO_DATE.has(next) && opensDate(source, end + 1)) return undefined;
  return (
    readCountedShift(source, at, end, index) ?? { first: at, end, kind: 'length', resolved: 'open', figure: index }
  );
}

/** Index past the words that count a length from the article's day: "two weeks' time", "five years from now". */
function pastAhead(source: TimeSource, end: number): number | undefined {
  if (source.word(end) === "'" && source.word(end + 1) === 'time') return end + 2;
  return source.word(end) === 'from' && source.word(end + 1) === 'now' ? end + 2 : undefined;
}

const kindOf = (stretch: Stretch | undefined): 'point' | 'period' =>
  stretch !== undefined && stretch.from === stretch.to ? 'point' : 'period';

/** "Updated: 9 months ago" counts from the day on which the page was loaded, which no one knows. */
const sinceLoading = (source: TimeSource, at: number): boolean =>
  STAMPS.has(source.word(at - 1)) || (source.word(at - 1) === ':' && STAMPS.has(source.word(at - 2)));

const STAMPS = new Set(['updated', 'posted', 'published', 'modified', 'added', 'uploaded']);

/** "less than a month ago" lies between that day and the article's, "more than two years ago" before that day. */
function boundedAgo({ tokens, today }: TimeSource, { boundSpan, unit, high }: ReadFigure): Stretch | undefined {
  const bound = boundSpan === undefined ? undefined : AGO_BOUNDS.get(tokens.lower(tokens.at(boundSpan.start)));
  const day = bound === undefined || today === undefined || high > 2000 ? undefined : dayAfter(today, unit, -high);
  if (day === undefined || today === undefined) return undefined;
  return bound === 'nearer' ? { from: day, to: today } : { to: day };
}

/** First words of bounds; "nearly" and "almost" still mean the year that they name. */
const AGO_BOUNDS: ReadonlyMap<string, 'nearer' | 'farther'> = new Map([
  ['less', 'nearer'],
  ['under', 'nearer'],
  ['within', 'nearer'],
  ['more', 'farther'],
  ['over', 'farther'],
]);

/** The day, week, month, year or decade that lies some units back; for a range of them from the farther to the nearer. */
function agoDays(today: number | undefined, unit: string, low: number, high: number): Days | undefined {
  if (today === undefined || !(high >= low) || Math.abs(high) > 2000 || Math.abs(low) > 2000) return undefined;
  const far = back(today, unit, high);
  const near = low === high ? far : back(today, unit, low);
  return far === undefined || near === undefined ? undefined : { from: far.from, to: near.to };
}

function back(today: number, unit: string, count: number): Days | undefined {
  const whole = Math.trunc(count);
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
      return whole === count ? yearDays(year - whole) : monthDays(year, month - Math.round(count * 12));
    case 'decade':
      return yearDays(year - Math.round(count * 10));
    case 'century':
      return yearDays(year - Math.round(count * 100));
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
  const other = dayAfter(today, unit, count * sign);
  if (other === undefined) return undefined;
  return ahead ? { from: today, to: other } : { from: other, to: today };
}

/** The day some units after another, before it where `count` is negative; `undefined` for units that are no stretch of days. */
export function dayAfter(today: number, unit: string, count: number): number | undefined {
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

/** "a year ago", read from the closing word; the article opens it. "less than a month ago" is bounded as a figure would be. */
export function readAgo(source: TimeSource, at: number): Atom | undefined {
  const unit = CALENDAR_UNITS.get(source.word(at - 1));
  if (unit === undefined || source.word(at - 2) !== 'a' || sinceLoading(source, at - 2)) return undefined;
  const bound = source.word(at - 3) === 'than' ? AGO_BOUNDS.get(source.word(at - 4)) : undefined;
  const { today } = source;
  const day = bound === undefined || today === undefined ? undefined : dayAfter(today, unit, -1);
  const stretch =
    day === undefined || today === undefined
      ? agoDays(today, unit, 1, 1)
      : bound === 'nearer'
        ? { from: day, to: today }
        : { to: day };
  return anchored(bound === undefined ? at - 2 : at - 4, at + 1, kindOf(stretch), stretch);
}
