import { AGENCY_HEADS, NAME_OPENERS } from '../lexicon/agency-words';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { US_STATES } from '../lexicon/places';
import { SENTENCE_STARTERS, TRADE_WORDS } from '../lexicon/sentence-starters';
import { ADDRESSES } from '../lexicon/titles';
import type { AgencyName } from './agency-names';
import type { ArticleWords } from './article-words';
import type { Run } from './runs';
import { Shape } from './shapes';

/** Words of web pages and picture lines that open no name. */
const NEVER_NAMES = new Set(
  'buy photo photos advertisement courtesy attached caption captions autoplay thumbnails'.split(' '),
);
const STATES = new Set(US_STATES.flatMap((state) => state.toLowerCase().split(' ')));

/** Whether a token owes its capital to its place in the sentence or on the page, and opens no name. */
export function isPlainCapital(words: ArticleWords, at: number, run: Run): boolean {
  const lower = words.article.tokens.lower(at);
  if (words.article.tokens.lower(at + 1) === '&' && words.isName(at + 2)) return false;
  if (isClosedClass(lower) || NEVER_NAMES.has(lower) || isHandle(words, at)) return true;
  const opens = words.isInitial(at, run.firstOfSentence) || run.casing !== 'normal';
  if (TRADE_WORDS.has(lower) && !words.isName(at + 1) && (opens || words.before(at) === '')) return true;
  if (!opens) return false;
  if (NAME_OPENERS.has(lower) && opensLongName(words, at)) return false;
  if (GIVEN_NAMES.has(lower) && words.isName(at + 1)) return false;
  return SENTENCE_STARTERS.has(lower) || (words.usesPlainly(lower) && !ADDRESSES.has(lower));
}

/** "Public Works", "Public and Harbour Services". */
function opensLongName(words: ArticleWords, at: number): boolean {
  return words.isName(at + 1) || (words.article.tokens.lower(at + 1) === 'and' && words.isName(at + 2));
}

/** "@handle", "#tag". */
function isHandle(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const sign = tokens.text(at - 1);
  return (sign === '@' || sign === '#') && !tokens.spaceBefore(at);
}

/** Whether a name read in a headline of capitals holds a word that is not known in names, and so may be no name. */
export function isPlainHeadline(words: ArticleWords, name: AgencyName): boolean {
  const { tokens } = words.article;
  for (let at = name.first; at < name.last; at++) {
    if (!words.isName(at) || fitsName(tokens.lower(at))) continue;
    if (!words.knownAt(at, name.last, () => true)) return true;
  }
  return false;
}

function fitsName(lower: string): boolean {
  if (lower === 'county' || lower === 'city') return true;
  return NAME_OPENERS.has(lower) || AGENCY_HEADS.has(lower) || STATES.has(lower);
}

const MAKERS = new Set(['by', 'of', 'from', 'at', 'with']);

/** "Sun" where no stop or figure follows, which is no short Sunday. */
export function isNoDay(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const lower = tokens.lower(at);
  if (lower !== 'sun' && lower !== 'sat') return false;
  if (MAKERS.has(tokens.lower(at - 1)) && words.shapes[at + 1] !== Shape.digits && !words.isName(at + 1)) return true;
  return words.shapes[at + 1] === Shape.lower || (tokens.text(at + 1) === '.' && tokens.text(at + 2) === '');
}

/** "<HLB>" after a company: what the exchange calls it. */
export function isTicker(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (words.article.text.charAt(tokens.start(at) - 1) !== '<') return false;
  const next = tokens.text(at + 1);
  return next === '>' || (next === '.' && tokens.text(at + 3) === '>');
}
