/** Parts of a day by the words that name them. */
export type DayPart = 'early' | 'morning' | 'afternoon' | 'evening' | 'night';

/** Words beside a day that tell its part. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['early', 'early'],
  ['overnight', 'early'],
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['late', 'night'],
]);

const HOUR = 60;

/** The part of the day at some minutes past midnight. */
export function dayPartAt(minutes: number): DayPart {
  if (minutes < 5 * HOUR) return 'early';
  if (minutes < 12 * HOUR) return 'morning';
  if (minutes < 17 * HOUR) return 'afternoon';
  return minutes < 20 * HOUR ? 'evening' : 'night';
}
