import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';

const REMEMBERED = new WeakMap<ReadArticle, ReadonlyMap<number, ClaimFrame>>();

/** The claim of the figure that starts at an offset; made once an article, so that asking for each figure stays linear. */
export function claimAt(article: ReadArticle, start: number): ClaimFrame | undefined {
  let claims = REMEMBERED.get(article);
  if (!claims) {
    claims = new Map(
      article.claims.flatMap((claim) => {
        const figure = article.figures[claim.figure];
        return figure ? [[figure.start, claim] as [number, ClaimFrame]] : [];
      }),
    );
    REMEMBERED.set(article, claims);
  }
  return claims.get(start);
}
