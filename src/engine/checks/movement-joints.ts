import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { MONTHS } from '../lexicon/months';
import type { Span } from '../types';
import { claimAt } from './claims-by-start';
import { wordsBetween } from './words-between';

/** Words that may stand around "to" and "from" without breaking a movement. */
const FILLERS = new Set(
  'a an the its their just only about around some over more than almost nearly roughly record high low in for at during last this previous year month quarter week day earlier before same period of on per mark , about level total up down during october november december january february march april may june july august september first second third fourth three six nine twelve months quarters years'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 9;

/** The one word that joins two figures, with nothing but fillers around it: "to", "from". */
export function jointTo(article: ReadArticle, before: ReadFigure, after: ReadFigure): string | undefined {
  if (before.sentence !== after.sentence) return undefined;
  const words = outsideBrackets(wordsBetween(article, pastNoun(article, before), after));
  if (words.length === 0 || words.length > MOST_BETWEEN + 8) return undefined;
  const telling = words.filter((word) => !FILLERS.has(word) && !/^[0-9]+$/.test(word));
  const [only] = telling;
  if (telling.length === 1) return only === 'against' || only === 'versus' ? beforeWord(article, after) : only;
  return telling.join(' ') === 'compared with' || telling.join(' ') === 'compared to'
    ? beforeWord(article, after)
    : undefined;
}

/** A figure with the noun it counts, so that "from 5,000 offences to 4,500" joins like "from 5,000 to 4,500". */
function pastNoun(article: ReadArticle, figure: ReadFigure): Span {
  const end = claimAt(article, figure.start)?.countedSpan?.end ?? figure.end;
  return end > figure.end ? { start: figure.start, end } : figure;
}

/** The words without what stands in brackets: conversions, and dates. */
function outsideBrackets(words: readonly string[]): string[] {
  let depth = 0;
  return words.filter((word) => {
    if (word === '(') depth++;
    const outside = depth === 0;
    if (word === ')') depth--;
    return outside;
  });
}

/** "compared with $1bn": the earlier value, but where it was only forecast. */
function beforeWord({ prepared: { tokens } }: ReadArticle, figure: ReadFigure): string | undefined {
  const next = tokens.at(figure.end);
  return [next, next + 1, next + 2].some((at) => FORECASTS.has(tokens.lower(at))) ? undefined : 'from';
}

/** Words that set the later of two amounts beside the earlier one without saying that the change is from it. */
const COMPARING = new Set(['against', 'versus', 'compared']);
/** Periods shorter than a year. */
const SHORT_PERIODS = new Set(['month', 'quarter', 'week', 'day', 'half', ...MONTHS.keys()]);
/** Tokens behind the earlier amount in which its period stands. */
const PERIOD_BEHIND = 5;

/**
 * "rose 1.2 billion dlrs to 16.1 billion in January against 13.5 billion a year earlier": the change may be from the month before, the
 * comparison with the year before.
 */
export function isOtherBase(article: ReadArticle, by: ReadFigure, to: ReadFigure, from: ReadFigure): boolean {
  if (!wordsBetween(article, to, from).some((word) => COMPARING.has(word))) return false;
  if (by.kind !== 'percent') return true;
  const { tokens } = article.prepared;
  const end = tokens.at(from.end) + PERIOD_BEHIND;
  for (let at = tokens.at(by.end); at < end; at++)
    if (SHORT_PERIODS.has(tokens.lower(at)) && tokens.lower(at - 1) !== 'same') return true;
  return false;
}

const FORECASTS = new Set([
  'forecast',
  'forecasts',
  'expected',
  'estimate',
  'estimates',
  'predicted',
  'target',
  'expectations',
  'analysts',
]);

/** The word before a figure, past fillers: the "to" of "to a record $5m". */
export function wordBefore(article: ReadArticle, figure: ReadFigure): string {
  const { tokens } = article.prepared;
  let at = tokens.at(figure.start) - 1;
  for (let steps = 0; steps < 4 && at >= 0 && FILLERS.has(tokens.lower(at)) && tokens.text(at) !== ','; steps++) at--;
  return tokens.lower(at);
}
