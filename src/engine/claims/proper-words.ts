import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import type { Prepared } from '../text/prepared';

/** Most words kept of an article; the rest tell no more. */
const MOST = 80;

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

/** Words written with a capital inside sentences, in lower case, but for those of any story: the names that tell an event from others. */
export function readProperWords({ tokens, sentences, paragraphs }: Prepared): string[] {
  const words = new Set<string>();
  for (const { firstToken, lastToken, paragraph } of sentences) {
    if (paragraphs[paragraph]?.role === 'junk') continue;
    for (let at = firstToken + 1; at < lastToken; at++) {
      if (!isCapital(tokens.code(at))) continue;
      const word = tokens.lower(at).replace(/'s$/, '');
      if (word.length > 2 && !COMMON_CAPITALS.has(word)) words.add(word);
    }
    if (words.size >= MOST) break;
  }
  return [...words].slice(0, MOST);
}
