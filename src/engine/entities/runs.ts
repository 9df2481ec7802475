import { FIRST_FAMILY_NAMES } from '../lexicon/titles';
import type { PassageText } from '../text/prepared';
import type { ArticleWords } from './article-words';
import type { Casing } from './shapes';
import { Shape } from './shapes';

/** Tokens that follow each other as in a name: capitalised words and the small words between them. `last` is exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly firstOfSentence: number;
  readonly lastOfSentence: number;
  readonly casing: Casing;
}

const LINKS = new Set(
  'of for and the on against to de del du des la le al el bin ibn bint van von der den da do dos di y e'.split(' '),
);
const ABBREVIATIONS = new Set(
  'st mt ft mr mrs ms dr gen gov sen rep sgt lt col capt maj cmdr adm jr sr dept inc corp co ltd bros no univ assn cpl pvt prof rev hon supt det insp messrs'.split(
    ' ',
  ),
);
const HYPHEN_TAILS = new Set('operation operative op ordination ha hoc din ud ul bakr'.split(' '));
/** Longer runs are cut, so that a text of capitals alone stays linear. */
const MAX_TOKENS = 40;

/** Where the run that starts at a capitalised token ends. */
export function endOfRun(words: ArticleWords, first: number, limit: number): number {
  const stop = Math.min(limit, first + MAX_TOKENS);
  let last = first + 1;
  while (last < stop) {
    const step = stepAt(words, first, last, stop);
    if (step === 0) break;
    last += step;
  }
  return last;
}

function stepAt(words: ArticleWords, first: number, at: number, stop: number): number {
  const { tokens } = words.article;
  const shape = words.shapes[at];
  if (words.isName(at)) return 1;
  if (shape === Shape.digits) return tokens.spaceBefore(at) ? 0 : 1;
  if (shape === Shape.lower) return linkAt(words, at, stop);
  const sign = tokens.text(at);
  const joined = !tokens.spaceBefore(at);
  const next = at + 1 < stop && words.isName(at + 1);
  if (sign === '.') return joined && isAbbreviation(words.article, at - 1, first) ? 1 : 0;
  if (sign === '&') return next ? 1 : 0;
  if (sign === "'" || sign === '\u2019') return joined && next && /s$/i.test(tokens.text(at - 1)) ? 1 : 0;
  if (sign !== '-' || !joined || tokens.spaceBefore(at + 1)) return 0;
  if (next) return 1;
  return HYPHEN_TAILS.has(tokens.lower(at + 1)) || isSyllable(words, at) ? 2 : 0;
}

/** Whether a hyphen ties a syllable in lower case to a name behind a family name: "Chiang Ching-kuo", "Kim Young-sam". */
export function isSyllable(words: ArticleWords, hyphen: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(hyphen) !== '-' || tokens.spaceBefore(hyphen) || tokens.spaceBefore(hyphen + 1)) return false;
  if (words.shapes[hyphen + 1] !== Shape.lower || tokens.end(hyphen + 1) - tokens.start(hyphen + 1) > LONGEST_SYLLABLE)
    return false;
  return words.isName(hyphen - 1) && words.isName(hyphen - 2) && FIRST_FAMILY_NAMES.has(tokens.lower(hyphen - 2));
}

/** With an "'s" behind it. */
const LONGEST_SYLLABLE = 7;

function linkAt(words: ArticleWords, at: number, stop: number): number {
  const { tokens } = words.article;
  for (let next = at; next < Math.min(at + 3, stop); next++) {
    if (words.isName(next)) return next - at;
    if (!tokens.spaceBefore(next) || !LINKS.has(tokens.lower(next))) return 0;
  }
  return 0;
}

/** Whether a stop after the token belongs to it: initials and the usual abbreviations. */
export function isAbbreviation(article: PassageText, token: number, first: number): boolean {
  if (token < first) return false;
  const { tokens } = article;
  return tokens.end(token) - tokens.start(token) === 1 || ABBREVIATIONS.has(tokens.lower(token));
}
