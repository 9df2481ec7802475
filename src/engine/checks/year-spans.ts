import { asTold } from '../compare/as-told';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { bySentence } from './by-sentence';
import { evidenceIn } from './evidence';
import { wordsBetween } from './words-between';

/** Years that a birthday still to come, or counting both ends, may add or take away. */
const SLACK = 1;
/** Furthest that "60th anniversary" stands from the verb of its beginning, in tokens. */
const REACH = 8;
/** Words for the beginning of what has an anniversary. */
const BEGUN = new Set(
  'founded opened launched established formed created started began built set born introduced invented'.split(' '),
);
const ANNIVERSARIES = new Set(['anniversary', 'birthday', 'jubilee']);

/** Years told beside the calendar years that they lie between: "opened in 1950, celebrates its 60th anniversary in 2004". */
export function yearSpans(article: ReadArticle): Finding[] {
  return [...bySentence(article.figures).values()].flatMap((figures) => [
    ...anniversaries(article, figures),
    ...yearsAgo(article, figures),
  ]);
}

function anniversaries(article: ReadArticle, figures: readonly ReadFigure[]): Finding[] {
  const { tokens } = article.prepared;
  return figures.flatMap((ordinal) => {
    if (ordinal.kind !== 'ordinal' || !ANNIVERSARIES.has(tokens.lower(tokens.at(ordinal.end)))) return [];
    const years = figures.filter((figure) => yearOf(figure) !== undefined);
    const begun = years.find((year) => isBegun(article, year));
    const held = years.find((year) => year !== begun);
    const now = held ? yearOf(held) : articleYear(article);
    const start = begun && yearOf(begun);
    if (!begun || start === undefined || now === undefined || years.length > 2) return [];
    if (now <= start || Math.abs(now - start - ordinal.low) <= SLACK) return [];
    return [finding(article, ordinal, begun, held, start, now)];
  });
}

/** "12 years ago, in 1992" and "in 1992, 12 years ago", counted from the article's year. */
function yearsAgo(article: ReadArticle, figures: readonly ReadFigure[]): Finding[] {
  const now = articleYear(article);
  const { tokens } = article.prepared;
  if (now === undefined) return [];
  return figures.flatMap((years, at) => {
    if (years.kind !== 'duration' || years.unit !== 'year' || years.bound !== 'exact' || years.low !== years.high)
      return [];
    if (tokens.lower(tokens.at(years.end)) !== 'ago') return [];
    const [before, after] = [figures[at - 1], figures[at + 1]];
    const year = [after, before].find((date) => date && yearOf(date) !== undefined && isBeside(article, years, date));
    const told = year && yearOf(year);
    if (!year || told === undefined || Math.abs(now - told - years.low) <= SLACK) return [];
    return [finding(article, years, year, undefined, told, now)];
  });
}

/** ", in 1992" behind "ago", or "in 1992," before the number. */
function isBeside(article: ReadArticle, years: ReadFigure, date: ReadFigure): boolean {
  const isAfter = date.start > years.end;
  const words = isAfter ? wordsBetween(article, years, date) : wordsBetween(article, date, years);
  return isAfter
    ? words.length >= 2 && words.length <= 3 && words[0] === 'ago' && words.at(-1) === 'in'
    : words.length === 1 && words[0] === ',';
}

/** Whether a verb of beginning stands before "in YEAR". */
function isBegun({ prepared: { tokens } }: ReadArticle, year: ReadFigure): boolean {
  const at = tokens.at(year.start);
  for (let back = at - 1; back >= at - REACH; back--) {
    if (BEGUN.has(tokens.lower(back))) return true;
    if (tokens.lower(back) === '.' || tokens.lower(back) === ',') return false;
  }
  return false;
}

/** The year of a date that tells one. */
const yearOf = ({ kind, date }: ReadFigure): number | undefined =>
  kind === 'date' && !date?.decade ? date?.year : undefined;

function articleYear({ date }: ReadArticle): number | undefined {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) ? year : undefined;
}

function finding(
  article: ReadArticle,
  told: ReadFigure,
  from: ReadFigure,
  to: ReadFigure | undefined,
  start: number,
  now: number,
): Finding {
  return {
    kind: 'duration',
    severity: 'warning',
    message: `From ${start} to ${now} is ${now - start} years, not ${told.kind === 'ordinal' ? `a ${asTold(told)} anniversary` : asTold(told)}.`,
    because: `${now} - ${start} = ${now - start}${to ? '' : "; the second year is the article's"}.`,
    evidence: [told, from, ...(to ? [to] : [])].map((span) => evidenceIn(article, span)),
  };
}
