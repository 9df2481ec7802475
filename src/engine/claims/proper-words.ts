import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import type { Prepared } from '../text/prepared';

/** Most words kept of an article; the rest tell no more. */
const MOST = 80;

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

/** A word of a name where it first stands. */
export interface ProperWord {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly start: number;
}

/** Words written with a capital inside sentences, each once, but for those of any story: the names that tell an event from others. */
export function readProperWords({ tokens, sentences, paragraphs }: Prepared): ProperWord[] {
  const words = new Map<string, ProperWord>();
  for (const { firstToken, lastToken, paragraph } of sentences) {
    if (paragraphs[paragraph]?.role === 'junk') continue;
    for (let at = firstToken + 1; at < lastToken; at++) {
      if (!isCapital(tokens.code(at))) continue;
      const word = tokens.lower(at).replace(/'s$/, '');
      if (word.length <= 2 || COMMON_CAPITALS.has(word) || words.has(word)) continue;
      words.set(word, { text: tokens.text(at).slice(0, word.length), start: tokens.start(at) });
      if (words.size >= MOST) return [...words.values()];
    }
  }
  return [...words.values()];
}
