import { partsOf } from '../time/calendar';

/** From 0 Sunday to 6 Saturday. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** From 0 January to 11 December. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days of a month, 1 to 12; of February 29 where the year is not known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : month >= 1 && month <= 12 ? 31 : 0;
}

/** Whether a year of the Gregorian calendar has a February 29. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** "12 March 2024", of a day since 1970. */
export function dayInWords(of: number): string {
  const { year, month, day } = partsOf(of);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
