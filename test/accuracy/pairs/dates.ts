import type { ReadArticle } from '../../../src/engine/facts';
import { MONTHS, WEEKDAYS } from '../../../src/engine/lexicon/months';

type Part = 'years' | 'quarters' | 'months' | 'weekdays' | 'days';

type Dates = Record<Part, string[]>;

const ALL_PARTS: readonly Part[] = ['years', 'quarters', 'months', 'weekdays', 'days'];
/** What is told of one day is mostly told of the next as well; of another month it is another story. */
export const LONG_PARTS: readonly Part[] = ['years', 'quarters', 'months'];

/** "Q2", "second quarter", "2nd-qtr". */
const QUARTER = /\bq([1-4])\b|\b(first|second|third|fourth|[1-4](?:st|nd|rd|th))[ -](?:quarter|qtr)\b/gi;
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** Weekdays shorter than this are other words too: "sun", "sat". */
const SHORTEST_DAY = 5;

/** Whether both sentences name years, quarters, months, weekdays or days, and none of a kind in common. */
export function datesApart(a: ReadArticle, b: ReadArticle, parts: readonly Part[] = ALL_PARTS): boolean {
  const [ours, theirs] = [datesOf(a), datesOf(b)];
  return parts.some((part) => isApart(ours[part], theirs[part]));
}

/** Whether both have some, and none in common. */
export const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

function datesOf({ prepared: { tokens, source }, figures }: ReadArticle): Dates {
  const found: Dates = { years: [], quarters: [], months: [], weekdays: [], days: [] };
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    const month = tokens.text(at) === word ? undefined : MONTHS.get(word);
    const weekday = word.length < SHORTEST_DAY ? undefined : WEEKDAYS.get(word);
    if (month !== undefined) found.months.push(`${month}`);
    if (weekday !== undefined) found.weekdays.push(`${weekday}`);
  }
  for (const [, short, long = ''] of source.matchAll(QUARTER)) {
    const ordinal = ORDINALS.indexOf(long.toLowerCase());
    found.quarters.push(short ?? (ordinal < 0 ? long.slice(0, 1) : `${ordinal + 1}`));
  }
  for (const { date } of figures) {
    if (date?.year !== undefined) found.years.push(`${date.year}`);
    if (date?.month !== undefined && date.day !== undefined) found.days.push(`${date.month}-${date.day}`);
  }
  return found;
}
