import type { ClaimFrame } from '../../engine/claims/frame';
import { compare } from '../../engine/compare/compare';
import type { Comparison, Relation } from '../../engine/compare/comparison';
import type { ArticleFacts } from '../../engine/facts';
import type { ReadFigure } from '../../engine/figures/reading';

/** Comparing stops here: a hover has to answer at once. */
const MOST_COMPARED = 400;

/** Another claim, and how it stands to the one asked about. */
export interface Standing {
  readonly article: ArticleFacts;
  readonly claim: ClaimFrame;
  readonly figure: ReadFigure;
  readonly comparison: Comparison;
}

/** The claims, in the same article first, that stand in any of these relations to one claim. */
export function standings(
  home: ArticleFacts,
  claim: ClaimFrame,
  others: Iterable<ArticleFacts>,
  relations: ReadonlySet<Relation>,
): Standing[] {
  const unit = home.figures[claim.figure]?.unit;
  const found: Standing[] = [];
  let compared = 0;
  for (const article of [home, ...others]) {
    for (const other of article.claims) {
      const figure = article.figures[other.figure];
      if (other === claim || figure === undefined || figure.unit !== unit || other.head !== claim.head) continue;
      if (++compared > MOST_COMPARED) return found;
      const comparison = compare({ article: home, claim }, { article, claim: other });
      if (relations.has(comparison.relation)) found.push({ article, claim: other, figure, comparison });
    }
  }
  return found;
}
