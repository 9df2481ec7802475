import type { ArticleFacts } from '../../engine/facts';
import type { ReadFigure } from '../../engine/figures/reading';

/** The figures of an article that state the same amount of the same thing as one of this or another article, itself included. */
export function equalFigures(home: ArticleFacts, figure: ReadFigure, article: ArticleFacts): ReadFigure[] {
  const counted = countedNouns(home).get(home.figures.indexOf(figure));
  const theirs = countedNouns(article);
  return article.figures.filter(
    (other, index) =>
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      other.low === figure.low &&
      other.high === figure.high &&
      theirs.get(index) === counted,
  );
}

/** Head noun of what each figure counts, by its index; figures that count nothing named are left out. */
function countedNouns({ claims }: ArticleFacts): Map<number, string> {
  const nouns = new Map<number, string>();
  for (const { figure, head } of claims) if (head !== undefined && !nouns.has(figure)) nouns.set(figure, head);
  return nouns;
}
