import { readArticle } from '../../../../src/engine/analyze';
import type { ClaimFrame } from '../../../../src/engine/claims/frame';
import type { ReadArticle } from '../../../../src/engine/facts';

/** Reads a text of one's own as an article of a day. */
export function read(text: string, date = '2024-03-12', id = 'article'): ReadArticle {
  return readArticle({ id, text, date });
}

/** The claim of the figure with these words; of several, the one at `index`. */
export function claimOf(article: ReadArticle, words: string, index = 0): ClaimFrame {
  const claims = article.claims.filter(({ figure }) => article.figures[figure]?.text === words);
  const claim = claims[index];
  if (!claim) throw new Error(`no claim for "${words}": ${article.figures.map(({ text }) => text).join(', ')}`);
  return claim;
}

/** The words of the figure that a claim is told to be part of. */
export function wholeOf(article: ReadArticle, claim: ClaimFrame): string | undefined {
  const whole = claim.partOf === undefined ? undefined : article.claims[claim.partOf];
  return whole && article.figures[whole.figure]?.text;
}
