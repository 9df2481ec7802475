import type { ReadArticle } from '../../../src/engine/facts';
import { MONTHS, WEEKDAYS } from '../../../src/engine/lexicon/months';

const PARTS = ['months', 'weekdays', 'days', 'years'] as const;

type Dates = Record<(typeof PARTS)[number], string[]>;

/** Weekdays shorter than this are other words too: "sun", "sat". */
const SHORTEST_DAY = 5;

/** Whether both sentences name months, weekdays, days or years, and none of a kind in common. */
export function datesApart(a: ReadArticle, b: ReadArticle): boolean {
  const [ours, theirs] = [datesOf(a), datesOf(b)];
  return PARTS.some((part) => isApart(ours[part], theirs[part]));
}

/** Whether both have some, and none in common. */
export const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

function datesOf({ prepared: { tokens }, figures }: ReadArticle): Dates {
  const found: Dates = { months: [], weekdays: [], days: [], years: [] };
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    const month = tokens.text(at) === word ? undefined : MONTHS.get(word);
    const weekday = word.length < SHORTEST_DAY ? undefined : WEEKDAYS.get(word);
    if (month !== undefined) found.months.push(`${month}`);
    if (weekday !== undefined) found.weekdays.push(`${weekday}`);
  }
  for (const { date } of figures) {
    if (date?.year !== undefined) found.years.push(`${date.year}`);
    if (date?.month !== undefined && date.day !== undefined) found.days.push(`${date.month}-${date.day}`);
  }
  return found;
}
