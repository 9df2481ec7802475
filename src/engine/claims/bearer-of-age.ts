import type { ReadFigure } from '../figures/reading';
import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { isCapital } from '../text/characters';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';
import type { SentenceView } from './sentence-view';

/** The name beside an age, as it stands. */
export interface Bearer extends Span {
  readonly text: string;
}

const MOST_TOKENS = 7;

/**
 * The first and last name that stand right before or behind an age, by their capitals alone: an age makes two capitalised words a
 * person's name whether or not anything else in the text does. `from` and `to` are the tokens that the name must end or start at.
 */
export function nameEndingAt(view: SentenceView, end: number): Bearer | undefined {
  const { tokens } = view;
  let first = end;
  while (first > view.first && end - first < MOST_TOKENS) {
    if (isNamePart(tokens, first - 1)) first--;
    else if (first < end && isNickname(tokens, first - 3)) first -= 3;
    else break;
  }
  return trimmed(view, first, end);
}

/** The name whose first word stands at a token, with its offsets; `undefined` where none does. */
export function nameStartingAt(view: SentenceView, start: number): Bearer | undefined {
  const { tokens } = view;
  let last = start;
  while (last < view.last && last - start < MOST_TOKENS && isNamePart(tokens, last)) last++;
  while (last > start && tokens.text(last - 1) === '.' && tokens.text(last - 2).length > 2) last--;
  return trimmed(view, start, last);
}

/** "Cornbread" in quotation marks between a first and a last name. */
const isNickname = (tokens: Tokens, at: number): boolean =>
  isQuote(tokens.text(at)) &&
  isCapital(tokens.code(at + 1)) &&
  isQuote(tokens.text(at + 2)) &&
  isCapital(tokens.code(at - 1));

const isQuote = (text: string): boolean => text === '"' || text === '\u201c' || text === '\u201d';

/** A capitalised word, the full stop of an initial or a suffix, or a hyphen inside a name. */
function isNamePart(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens.code(at))) return !tokens.text(at).endsWith('s\u2019') && !/['\u2019]s$/.test(tokens.text(at));
  const before = tokens.text(at - 1);
  if (tokens.text(at) === '.') return /^(?:\p{Lu}|Jr|Sr)$/u.test(before) && !tokens.spaceBefore(at);
  return (
    tokens.text(at) === '-' &&
    isCapital(tokens.code(at - 1)) &&
    isCapital(tokens.code(at + 1)) &&
    !tokens.spaceBefore(at)
  );
}

/** Without the titles and places in front ("Police Officer John Marlow"); `undefined` unless a first and a last name are left. */
function trimmed({ tokens }: SentenceView, from: number, to: number): Bearer | undefined {
  let first = from;
  while (first < to && (COMMON_CAPITALS.has(tokens.lower(first)) || tokens.text(first) === '.')) first++;
  let words = 0;
  for (let at = first; at < to; at++) if (tokens.text(at).length > 1 && isCapital(tokens.code(at))) words++;
  if (words < 2) return undefined;
  const parts: string[] = [];
  for (let at = first; at < to; at++)
    parts.push(`${at > first && tokens.spaceBefore(at) ? ' ' : ''}${tokens.text(at)}`);
  return { start: tokens.start(first), end: tokens.end(to - 1), text: parts.join('') };
}

/** Whether a figure is an age told as an adjective: "21-year-old". */
export const isAttributive = ({ text }: ReadFigure): boolean => /old$/i.test(text);
