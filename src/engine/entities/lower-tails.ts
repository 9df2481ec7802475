import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { ANY_ONE, LOWER_TAILS, type LowerTail } from '../lexicon/lower-tails';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters';
import { ADDRESSES, ROLES } from '../lexicon/titles';
import type { AgencyName } from './agency-names';
import type { ArticleWords } from './article-words';
import type { Run } from './runs';
import { Shape } from './shapes';

/** Words of a name before a tail; one more is no name. */
const MAX_WORDS = 6;

/**
 * A body whose last words stand in lower case: "Lake County medical examiner's office", "Barlow fire department"; `undefined` where none
 * starts at the token.
 */
export function lowerTailedAt(words: ArticleWords, first: number, run: Run): AgencyName | undefined {
  if (run.casing !== 'normal') return undefined;
  const stop = endOfCapitals(words, first, run);
  if (stop === first || words.shapes[stop] !== Shape.lower) return undefined;
  const tail = LOWER_TAILS.get(words.article.tokens.lower(stop))?.find((one) => follows(words, one, stop));
  if (!tail || !suits(words, tail, first, stop)) return undefined;
  const last = stop + tail.words.length;
  const head = { kind: tail.kind, links: new Set<string>(), topical: false, opens: false };
  return { first, last, end: words.article.tokens.end(last - 1), head, bare: false };
}

const isTitle = (lower: string): boolean => ROLES.has(lower) || ADDRESSES.has(lower);

/** The token after the capitalised words that begin at a token; the token itself where they are no name. */
function endOfCapitals(words: ArticleWords, first: number, run: Run): number {
  const { tokens } = words.article;
  let count = 0;
  let at = first;
  for (; at < run.last; at++) {
    const lower = tokens.lower(at);
    if (!words.isName(at)) {
      if (lower === 'and' || lower === '&' || lower === '.' || (lower === '-' && !tokens.spaceBefore(at))) continue;
      return first;
    }
    if ((isTitle(lower) && lower !== 'general') || CALENDAR_NAMES.has(lower) || lower.endsWith("'s")) return first;
    if (++count > MAX_WORDS) return first;
  }
  return at;
}

const follows = (words: ArticleWords, tail: LowerTail, from: number): boolean =>
  tail.words.every((word, at) => words.article.tokens.lower(from + at) === word) &&
  words.article.tokens.spaceBefore(from);

/** Whether the name from `first` to before `stop` may have the tail. */
function suits(words: ArticleWords, tail: LowerTail, first: number, stop: number): boolean {
  const { tokens } = words.article;
  if (ANY_ONE.has(words.before(first))) return false;
  if (isClosedClass(tokens.lower(first)) || SENTENCE_STARTERS.has(tokens.lower(first))) return false;
  if (words.knownAt(first, stop, (name) => name.is === 'country')) return false;
  let joined = false;
  for (let at = first; at < stop; at++) joined ||= tokens.lower(at) === 'and';
  if (tail.after === 'plural') return stop - first > 1 && tokens.lower(stop - 1).endsWith('s');
  if (joined) return false;
  if (tail.after === 'any') return true;
  if (tail.kind === 'hospital' && words.before(first) === 'the') return false;
  return stop - first > 1 && !words.knownAt(first, stop, (name) => name.is === 'place' && !name.phrase);
}
