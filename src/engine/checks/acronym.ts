import { editDistance } from '../compare/names';
import type { ReadArticle } from '../facts';
import type { Finding, Span } from '../types';
import { evidenceIn } from './evidence';

const BRACKET = '('.charCodeAt(0);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&', 'at', 'de', 'la', 'du', 'des']);
const MOST_WORDS = 12;
/** Shorter ones are initials by chance, or abbreviations of another language. */
const SHORTEST = 3;

/** A bracketed acronym one letter off the name before it: "Maritime Safety Administration (MSB)". */
export function checkAcronyms(article: ReadArticle): Finding[] {
  const { tokens } = article.prepared;
  const found: Finding[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens.code(at) !== BRACKET || tokens.text(at + 2) !== ')') continue;
    const acronym = tokens.text(at + 1);
    if (acronym.length < SHORTEST || acronym.length > 7 || !/^[A-Z]+$/.test(acronym)) continue;
    const name = nameBefore(article, at);
    if (!name || !isNearlyInitials(name.words, acronym)) continue;
    const span: Span = { start: tokens.start(at + 1), end: tokens.end(at + 1) };
    const fits = name.words
      .filter((word) => !SMALL.has(word.toLowerCase()))
      .map(initial)
      .join('');
    found.push({
      kind: 'acronym',
      severity: 'information',
      message: `"${acronym}" does not fit "${name.words.join(' ')}", whose initials are ${fits}.`,
      because: `${acronym} differs from ${fits} in one letter; elsewhere an acronym in brackets repeats the initials of the name before it.`,
      evidence: [evidenceIn(article, span), evidenceIn(article, name)],
    });
  }
  return found;
}

interface NameBefore extends Span {
  readonly words: readonly string[];
}

/** The run of capitalised words, with small words among them, that ends before a bracket. */
function nameBefore({ prepared: { tokens } }: ReadArticle, bracket: number): NameBefore | undefined {
  let at = bracket - 1;
  let first = bracket;
  const words: string[] = [];
  for (; at >= 0 && bracket - at <= MOST_WORDS; at--) {
    const word = tokens.text(at);
    if (/['\u2019]s$/.test(word)) break;
    const capital = /^\p{Lu}/u.test(word);
    if (!capital && !SMALL.has(word)) break;
    words.unshift(word);
    if (capital) first = at;
  }
  while (words.length > 0 && SMALL.has(words[0]?.toLowerCase() ?? '')) words.shift();
  if (words.length < 2) return undefined;
  return { words, start: tokens.start(first), end: tokens.end(bracket - 1) };
}

const initial = (word: string): string => word.charAt(0).toUpperCase();

/** As many letters as the name has words, one of them wrong or two swapped, and no reading of the name that fits. */
function isNearlyInitials(words: readonly string[], acronym: string): boolean {
  const all = words.map(initial).join('');
  const main = words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map(initial)
    .join('');
  if (all.includes(acronym) || main.includes(acronym)) return false;
  if (main.length !== acronym.length || editDistance(acronym, main) !== 1) return false;
  const swapped = [...acronym].sort().join('') === [...main].sort().join('');
  return swapped || !isSubsequence(acronym, words.join(' ').toUpperCase());
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}
