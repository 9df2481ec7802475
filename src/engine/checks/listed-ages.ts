import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';
import { INSERTION_MARKS } from './insertion-marks';

const AGED = new Set(['aged', 'age', 'ages']);
const LINKS = new Set([',', 'and', '&', ';']);
/** Most marks between the counted noun and the first age, and between two ages. */
const MOST_MARKS = 3;

/**
 * The ages that are listed right behind a counted noun, one for each: 21, 21, 30 and 42 in "four men, ages 21, 21, 30 and 42". `[]`
 * where there is no such list, or where it is not closed by "and".
 */
export function listedAges({ prepared: { tokens } }: ReadArticle, figure: ReadFigure, counted: Span): Span[] {
  let at = tokens.at(counted.end);
  const from = at;
  while (at - from < MOST_MARKS && INSERTION_MARKS.has(tokens.lower(at))) at++;
  const opened = at > from;
  const told = AGED.has(tokens.lower(at));
  if (told) at++;
  if (!told && !opened) return [];
  const ages: Span[] = [];
  let closed = false;
  for (let age = ageAt(tokens, at); age !== undefined; age = ageAt(tokens, at)) {
    ages.push({ start: tokens.start(at), end: tokens.end(at) });
    const link = pastLinks(tokens, ++at);
    if (link.at === at) break;
    if (ageAt(tokens, link.at) === undefined) break;
    closed = link.and;
    at = link.at;
  }
  const complete = told ? closed : closed && isEnd(tokens, at);
  return complete && tokens.start(at) > figure.end ? ages : [];
}

/** Years that ages may lie apart where one of them stands for several: "three boys, ages 13 and 14". */
const SPREAD = 6;

/** Whether each of the persons has an age of his own in a list: one age is told twice, or they lie well apart. */
export function isOneEach({ prepared: { tokens } }: ReadArticle, ages: readonly Span[]): boolean {
  const values = ages.map(({ start }) => Number(tokens.text(tokens.at(start))));
  return new Set(values).size < values.length || Math.max(...values) - Math.min(...values) > SPREAD;
}

function pastLinks(tokens: Tokens, from: number): { at: number; and: boolean } {
  let at = from;
  let and = false;
  for (; at - from < MOST_MARKS && LINKS.has(tokens.lower(at)); at++)
    and ||= tokens.lower(at) === 'and' || tokens.lower(at) === '&';
  return { at, and };
}

/** Ages not announced as such must end the insertion that they stand in: "(18, 25 and 33)". */
const isEnd = (tokens: Tokens, at: number): boolean =>
  INSERTION_MARKS.has(tokens.lower(at)) || tokens.lower(at) === ')';

/** An age in digits; an amount, a clock time or a part of something longer is none. */
function ageAt(tokens: Tokens, at: number): number | undefined {
  const code = tokens.code(at);
  if (!(code >= 0x30 && code <= 0x39) || tokens.end(at) - tokens.start(at) > 3) return undefined;
  const next = tokens.lower(at + 1);
  if (NO_AGE.has(next) && !tokens.spaceBefore(at + 1)) return undefined;
  const value = Number(tokens.text(at));
  return value >= 1 && value < 115 ? value : undefined;
}

const NO_AGE = new Set(['-', '.', ':', '%', '/', 'th', 'st', 'nd', 'rd', 'm', 'p', 'a']);
