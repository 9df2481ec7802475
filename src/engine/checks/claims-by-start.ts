import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import { onceAnArticle } from './once-an-article';

const claimsByStart = onceAnArticle(
  ({ claims, figures }): ReadonlyMap<number, ClaimFrame> =>
    new Map(
      claims.flatMap((claim) => {
        const figure = figures[claim.figure];
        return figure ? [[figure.start, claim] as [number, ClaimFrame]] : [];
      }),
    ),
);

/** The claim of the figure that starts at an offset, in one step, so that asking for each figure stays linear. */
export const claimAt = (article: ReadArticle, start: number): ClaimFrame | undefined =>
  claimsByStart(article).get(start);
