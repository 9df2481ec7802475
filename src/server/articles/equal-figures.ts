import type { ArticleFacts } from '../../engine/facts';
import type { ReadFigure } from '../../engine/figures/reading';

/** The figures of an article that state the same amount of the same thing as one of this or another article, itself included. */
export function equalFigures(home: ArticleFacts, figure: ReadFigure, article: ArticleFacts): ReadFigure[] {
  const counted = countedBy(home, home.figures.indexOf(figure));
  return article.figures.filter(
    (other, index) =>
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      other.low === figure.low &&
      other.high === figure.high &&
      countedBy(article, index) === counted,
  );
}

/** Head noun of what the figure counts; `undefined` where it makes no claim or counts nothing named. */
function countedBy(facts: ArticleFacts, figure: number): string | undefined {
  return facts.claims.find((claim) => claim.figure === figure)?.head;
}
