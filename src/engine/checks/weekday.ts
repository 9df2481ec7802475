import type { ReadArticle } from '../facts';
import type { DateParts } from '../figures/reading';
import { dayOf, dayOfIso, partsOf, weekdayOf } from '../time/calendar';
import type { Finding, Span } from '../types';
import { dayInWords, daysIn, WEEKDAYS } from './calendar';
import { dayListAt } from './day-lists';
import { evidenceIn } from './evidence';

/** Further away than this, a date without a year may belong to the year before or after. */
const NEAR = 75;
/** Most years of the article that are tried. */
const MOST_YEARS = 40;

/** A weekday and a date told together that do not belong together: "Monday, 12 March" where the 12th was a Tuesday. */
export function checkWeekdays(article: ReadArticle): Finding[] {
  const found: Finding[] = [];
  const published = article.date === undefined ? undefined : dayOfIso(article.date);
  const years = yearsIn(article);
  for (const time of article.times) {
    const date = time.figure === undefined ? undefined : article.figures[time.figure]?.date;
    if (time.weekday === undefined || time.kind !== 'point' || date === undefined) continue;
    if (!isWrong(date, time.weekday, published, years)) continue;
    found.push(finding(article, time, candidates(date, published)[0] ?? 0, time.weekday, date));
  }
  return [...found, ...wrongLists(article, published, years)];
}

/** Weekdays and dates told in lists, or at an end of a range, of which one pair does not belong together. */
function wrongLists(article: ReadArticle, published: number | undefined, years: readonly number[]): Finding[] {
  const found: Finding[] = [];
  const paired = new Set(article.times.flatMap(({ weekday, figure }) => (weekday === undefined ? [] : figure)));
  for (const [index, figure] of article.figures.entries()) {
    if (paired.has(index)) continue;
    const date = figure.date;
    const list = date?.month === undefined || date.day === undefined ? undefined : dayListAt(article, figure);
    const wrong = list?.pairs.find(({ weekday, day }) => isWrong({ ...date, day }, weekday, published, years));
    if (list === undefined || wrong === undefined) continue;
    const [day] = candidates({ ...date, day: wrong.day }, published);
    found.push(finding(article, list, day ?? 0, wrong.weekday, date ?? {}));
  }
  return found;
}

/** Whether a date falls on another weekday in every year that it may be of. */
function isWrong(date: DateParts, weekday: number, published: number | undefined, years: readonly number[]): boolean {
  const days = candidates(date, published);
  if (days.length === 0 || days.some((day) => weekdayOf(day) === weekday)) return false;
  return date.year !== undefined || !years.some((year) => fits({ ...date, year }, weekday));
}

/** The days that a date may be: one where its year is told or the article is of about that day, else one in each year around. */
function candidates(date: DateParts, published: number | undefined): number[] {
  const { year, month, day } = date;
  if (month === undefined || day === undefined || day < 1 || day > daysIn(month, year)) return [];
  if (year !== undefined) return [dayOf(year, month, day)];
  if (published === undefined) return [];
  const around = partsOf(published).year;
  const days = [around, around - 1, around + 1]
    .filter((candidate) => day <= daysIn(month, candidate))
    .map((candidate) => dayOf(candidate, month, day))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  const nearest = days[0];
  return nearest !== undefined && Math.abs(nearest - published) <= NEAR ? [nearest] : days;
}

/** Years that the article names elsewhere: a date without a year may be of one of them. */
function yearsIn(article: ReadArticle): number[] {
  const years = article.figures.map(({ date }) => date?.year).filter((year) => year !== undefined);
  return [...new Set(years)].slice(0, MOST_YEARS);
}

function fits(date: DateParts, weekday: number | undefined): boolean {
  const [day] = candidates(date, undefined);
  return day !== undefined && weekdayOf(day) === weekday;
}

function finding(article: ReadArticle, time: Span, day: number, told: number, date: DateParts): Finding {
  const actual = WEEKDAYS[weekdayOf(day)] ?? '';
  const named = WEEKDAYS[told] ?? '';
  const offset = ((told - weekdayOf(day) + 10) % 7) - 3;
  const year = date.year === undefined ? ", the year being the article's" : '';
  return {
    kind: 'weekday',
    severity: 'warning',
    message: `${dayInWords(day)} was a ${actual}, not a ${named}: make it ${actual}, or ${dayInWords(day + offset)}.`,
    because: `The calendar has ${actual} for ${dayInWords(day)}${year}; the nearest ${named} is ${dayInWords(day + offset)}.`,
    evidence: [evidenceIn(article, time)],
  };
}
