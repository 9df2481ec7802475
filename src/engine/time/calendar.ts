/** Sums with days, all in UTC, so that no time zone moves one. A day is a number: days since 1970-01-01. */
const MILLISECONDS = 86_400_000;

/** A stretch of the calendar, both days inclusive; an open end is left out. */
export interface Stretch {
  readonly from?: number;
  readonly to?: number;
}

/** A stretch with both ends. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Months outside 1 to 12 count into the years around. */
export const dayOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
};

/** Days of a month; `month` may lie outside 1 to 12. */
export const daysIn = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** `undefined` for a day that no calendar has, as June 31. */
export function realDay(year: number, month: number, day: number): number | undefined {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? dayOf(year, month, day) : undefined;
}

/** A date by its parts, months from 1 to 12. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day. */
export function partsOf(day: number): YearMonthDay {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Sunday to 6 Saturday; day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** "2015-12-09"; `undefined` outside the years that four digits tell. */
export function isoOf(day: number): string | undefined {
  const { year, month, day: date } = partsOf(day);
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day of an ISO date, `undefined` where it is none. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? undefined : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days from one ISO date to another, whichever comes first; NaN where one of them is none. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs((dayOfIso(a) ?? Number.NaN) - (dayOfIso(b) ?? Number.NaN));

/** From January 1 to December 31. */
export const yearDays = (year: number): Days => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) });

/** `month` may lie outside 1 to 12. */
export const monthDays = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

/** `quarter` may lie outside 1 to 4. */
export const quarterDays = (year: number, quarter: number): Days => ({
  from: dayOf(year, quarter * 3 - 2, 1),
  to: dayOf(year, quarter * 3 + 1, 1) - 1,
});

/** The week, Monday to Sunday, that holds a day. */
export function weekDays(day: number): Days {
  const from = day - ((weekdayOf(day) + 6) % 7);
  return { from, to: from + 6 };
}

/** The same day some months on, or the last of a shorter month. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = partsOf(day);
  const target = partsOf(dayOf(year, month + months, 1));
  return dayOf(target.year, target.month, Math.min(date, daysIn(target.year, target.month)));
}
