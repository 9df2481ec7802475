import type { ReadFigure } from '../figures/reading';
import { MONTHS } from '../lexicon/months';
import { CALENDAR_UNITS } from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import { addMonths, type Days, monthDays, partsOf, type Stretch, weekDays, yearDays } from './calendar';
import type { TimeSource } from './time-source';

const TO_DATE = new Set(['to', 'ended', 'ending']);

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
function agoDays(today: number | undefined, unit: string, low: number, high: number): Days | undefined {
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
