import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { WEEKDAYS } from '../lexicon/months';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';
import { claimAt } from './claims-by-start';

/** Weekdays told with as many days of a month, pair by pair: "Friday and Saturday, March 16 and 17". */
export interface DayList extends Span {
  readonly pairs: readonly { readonly weekday: number; readonly day: number }[];
}

const LINKS = new Set(['and', '&', 'or', ',', '-', '\u2013', '\u2014', 'to', 'through', 'until']);
const LEADS = new Set([',', 'the', 'of', 'on', '(']);
/** Most weekdays or days that a list is followed through. */
const MOST = 8;

/** The days of the month that a date tells, its neighbours in a list among them: 27 and 28 in "27-28 November". */
export function daysTold(article: ReadArticle, figure: ReadFigure): readonly number[] {
  const { tokens } = article.prepared;
  const days = daysAround(tokens, tokens.at(figure.start), tokens.at(figure.end));
  return days === undefined || counts(article, tokens.start(days.end - 1)) ? [] : days.values;
}

/** The list of weekdays and days that a date is the first or last of; `undefined` where no weekdays stand before it, or more or fewer. */
export function dayListAt(article: ReadArticle, figure: ReadFigure): DayList | undefined {
  const { tokens } = article.prepared;
  const days = daysAround(tokens, tokens.at(figure.start), tokens.at(figure.end));
  if (days === undefined) return undefined;
  if (counts(article, tokens.start(days.end - 1))) return undefined;
  const weekdays = weekdaysBefore(tokens, days.first);
  if (weekdays === undefined) return undefined;
  const every = weekdays.plural && weekdays.values.length === 1 && !days.range;
  if (!every && weekdays.values.length !== days.values.length) return undefined;
  const pairs = days.values.flatMap((day, at) => {
    const weekday = weekdays.values[every ? 0 : at];
    return weekday === undefined ? [] : [{ weekday, day }];
  });
  return { start: tokens.start(weekdays.first), end: tokens.end(days.end - 1), pairs };
}

/** Whether the number at an offset counts something: "Jan. 17, and 18 people". */
function counts(article: ReadArticle, start: number): boolean {
  return claimAt(article, start)?.counted !== undefined;
}

/** The days of the month in and beside a date: 16, 17 in "March 16 and 17" and in "16 and 17 March". */
function daysAround(tokens: Tokens, start: number, end: number) {
  const values: number[] = [];
  let first = start;
  let last = end;
  let range = false;
  for (let at = start; at < end; at++) {
    const day = dayAt(tokens, at);
    if (day !== undefined) values.push(day);
    else if (values.length > 0 && isRange(tokens.lower(at))) range = true;
  }
  if (values.length === 0) return undefined;
  if (dayAt(tokens, start) === undefined) {
    for (let day = linkedDay(tokens, last, 1); day && values.length < MOST; day = linkedDay(tokens, last, 1)) {
      values.push(day.value);
      last = day.at + 1;
      range ||= day.range;
    }
  } else {
    for (
      let day = linkedDay(tokens, first - 1, -1);
      day && values.length < MOST;
      day = linkedDay(tokens, first - 1, -1)
    ) {
      values.unshift(day.value);
      first = day.at;
      range ||= day.range;
    }
  }
  return { values, first, end: last, range };
}

/** The day on the other side of one or two links ("and", ", and"). */
function linkedDay(tokens: Tokens, from: number, step: 1 | -1) {
  let at = from;
  let links = 0;
  let range = false;
  for (; links < 2 && LINKS.has(tokens.lower(at)); at += step, links++) range ||= isRange(tokens.lower(at));
  const value = links === 0 ? undefined : dayAt(tokens, at);
  return value === undefined ? undefined : { value, at, range };
}

/** The weekdays that end before a token, with at least one comma, "the" or nothing between. */
function weekdaysBefore(tokens: Tokens, before: number) {
  let at = before - 1;
  for (let skipped = 0; skipped < 2 && LEADS.has(tokens.lower(at)); skipped++) at--;
  const values: number[] = [];
  let first = before;
  let plural = false;
  while (values.length < MOST) {
    const word = tokens.lower(at);
    const weekday = WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/s$/, ''));
    if (weekday === undefined) break;
    plural ||= word.endsWith('days');
    values.unshift(weekday);
    first = at--;
    let links = 0;
    for (; links < 2 && LINKS.has(tokens.lower(at)); links++) at--;
    if (links === 0) break;
  }
  return values.length === 0 ? undefined : { values, first, plural };
}

const isRange = (word: string): boolean => word !== ',' && word !== 'and' && word !== '&' && word !== 'or';

/** A day of the month in digits; a year, a time of day or an amount is none. */
function dayAt(tokens: Tokens, at: number): number | undefined {
  const code = tokens.code(at);
  if (!(code >= 0x30 && code <= 0x39)) return undefined;
  const text = tokens.text(at);
  const value = text.length > 2 ? Number.NaN : Number(text);
  const next = tokens.lower(at + 1);
  if (next === ':' || next === '%' || next === 'p' || next === 'a' || next === 'am' || next === 'pm') return undefined;
  return value >= 1 && value <= 31 ? value : undefined;
}
