import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { isCapital } from '../text/characters';
import type { Prepared } from '../text/prepared';
import type { Tokens } from '../text/tokens';

/** Most words kept of an article; the rest tell no more. */
const MOST = 80;

/** A word of a name where it first stands. */
export interface ProperWord {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly start: number;
  /** The word of a name right behind it, or before it, in lower case; of a first of three the last: "valentino" of "Shereen Ann Valentino". */
  readonly beside?: string;
}

/**
 * Words written with a capital, each once, but for those of any story: the names that tell an event from others. The first word of a
 * sentence is one where another such word follows.
 */
export function readProperWords({ tokens, sentences, paragraphs }: Prepared): ProperWord[] {
  const words = new Map<string, ProperWord>();
  for (const { firstToken, lastToken, paragraph } of sentences) {
    if (paragraphs[paragraph]?.role === 'junk') continue;
    let next = nameWord(tokens, firstToken, lastToken);
    let before: string | undefined;
    for (let at = firstToken; at < lastToken; at++) {
      const word = next;
      next = nameWord(tokens, at + 1, lastToken);
      const last = before;
      before = word;
      if (word === undefined || (at === firstToken && next === undefined)) continue;
      const third = last === undefined && next !== undefined ? nameWord(tokens, at + 2, lastToken) : undefined;
      const beside = third ?? next ?? last;
      const known = words.get(word);
      if (known && (known.beside !== undefined || beside === undefined)) continue;
      const placed = known ?? { text: tokens.text(at).slice(0, word.length), start: tokens.start(at) };
      words.set(word, beside === undefined ? placed : { ...placed, beside });
      if (words.size >= MOST) return [...words.values()];
    }
  }
  return [...words.values()];
}

/** The word at a token in lower case, without a possessive ending, where it is one of a name. */
export function nameWord(tokens: Tokens, at: number, end: number): string | undefined {
  if (at >= end || !isCapital(tokens.code(at))) return undefined;
  const word = tokens.lower(at).replace(/['\u2019]s?$/, '');
  return word.length <= 2 || COMMON_CAPITALS.has(word) ? undefined : word;
}
