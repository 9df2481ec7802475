import { remembered } from '../text/remembered';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { Shape } from './shapes';

/** A long name with the abbreviation that the article gives for it. Tokens, `last` exclusive. */
export interface Definition {
  readonly acronym: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const SMALL_WORDS = new Set('of the and for on in to a an de du des la le et und y & der für von'.split(' '));
const MAX_WORDS = 12;

/** Definitions as "Central Commission for Discipline Inspection (CCDI)", in either order. */
export function readDefinitions(words: ArticleWords, found: readonly NameCandidate[]): Definition[] {
  const { tokens } = words.article;
  const definitions: Definition[] = [];
  for (const candidate of found) {
    if (candidate.last - candidate.first !== 1 || !mayDefine(words, candidate.first)) continue;
    const acronym = tokens.text(candidate.first);
    const bracketed = tokens.text(candidate.first - 1) === '(' && tokens.text(candidate.last) === ')';
    const long = bracketed
      ? nameBefore(words, acronym, candidate.first - 1)
      : tokens.text(candidate.last) === '('
        ? nameAfter(words, acronym, candidate.last + 1)
        : undefined;
    if (long) definitions.push({ acronym, ...long, sentence: candidate.sentence });
  }
  return definitions;
}

/** An acronym, or between brackets a word written like a name: "(Hasco)". */
function mayDefine(words: ArticleWords, token: number): boolean {
  const { tokens } = words.article;
  if (isAcronym(words, token)) return true;
  return (
    tokens.text(token - 1) === '(' && tokens.text(token + 1) === ')' && tokens.end(token) - tokens.start(token) <= 8
  );
}

/** Whether a token may be an acronym: two to seven capitals, or a mixed one as "UNAids". */
export function isAcronym(words: ArticleWords, token: number): boolean {
  const { tokens } = words.article;
  const length = tokens.end(token) - tokens.start(token);
  return length >= 2 && length <= 8 && words.shapes[token] === Shape.capitals;
}

/** The capitalised words right before an opening bracket whose initials are the acronym. */
function nameBefore(
  words: ArticleWords,
  acronym: string,
  bracket: number,
): { first: number; last: number } | undefined {
  const { tokens } = words.article;
  let letter = acronym.length - 1;
  for (let at = bracket - 1; at >= 0 && bracket - at <= MAX_WORDS; at--) {
    const lower = tokens.lower(at);
    if (lower === acronym.charAt(letter).toLowerCase() && !words.isName(at)) return undefined;
    if (words.isName(at)) {
      if (lower.charAt(0) !== acronym.charAt(letter).toLowerCase()) {
        if (tokens.text(at - 1) !== '-') return undefined;
        continue;
      }
      letter--;
      if (letter < 0) return { first: at, last: bracket };
    } else if (SMALL_WORDS.has(lower)) {
      if (lower.charAt(0) === acronym.charAt(letter).toLowerCase() && !startsBefore(words, at, acronym.charAt(letter)))
        letter--;
    } else if (lower !== '-' && lower !== ',' && lower !== "'" && lower !== '\u2019') return undefined;
  }
  return undefined;
}

/** Whether the next capitalised word to the left has the letter, so that the small word need not lend it. */
function startsBefore(words: ArticleWords, at: number, letter: string): boolean {
  for (let back = at - 1; back > at - 4; back--) {
    if (words.isName(back)) return words.article.tokens.lower(back).charAt(0) === letter.toLowerCase();
  }
  return false;
}

function nameAfter(words: ArticleWords, acronym: string, first: number): { first: number; last: number } | undefined {
  const { tokens } = words.article;
  let letter = 0;
  let at = first;
  for (; at < first + MAX_WORDS && tokens.text(at) !== ')'; at++) {
    if (words.isName(at) && tokens.lower(at).charAt(0) === acronym.charAt(letter).toLowerCase()) letter++;
    else if (tokens.text(at) === '') return undefined;
  }
  return tokens.text(at) === ')' && letter === acronym.length && words.isName(first) ? { first, last: at } : undefined;
}

/**
 * Whether a bracketed acronym right after a body's name may be its own though a letter stands for a word left out: "SMFG" for "Sumitomo
 * Mitsui Financial", "PwC" for "PricewaterhouseCoopers".
 */
export function mayAbbreviate(acronym: string, name: string): boolean {
  const short = acronym.toLowerCase();
  if (short.length < 2 || short.charAt(0) !== name.charAt(0).toLowerCase()) return false;
  const [initials = ''] = initialsOf(name);
  if (short.length > 2 && initials.length >= short.length - 1 && short.startsWith(initials.slice(0, short.length - 1)))
    return true;
  return initials === '' && isSubsequence(short, name.toLowerCase());
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** The initials of a name of several words in lower case, without and with its small words. */
export const initialsOf = remembered((name: string): readonly string[] => {
  const all = name.split(/[\s-]+/).filter((word) => word !== '' && word !== '&');
  const strong = all.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (strong.length < 2) return [];
  return [strong, all].map((words) => words.map((word) => word.charAt(0).toLowerCase()).join(''));
});
