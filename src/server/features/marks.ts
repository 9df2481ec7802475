import { statesAmount } from '../../engine/summary/rows';
import type { OpenArticle } from '../articles/open-article';
import type { Analyzed, Mark } from '../protocol';

/** What the editor paints of an article, in the order of the text, and the counts of its status bar. */
export function analyzed(article: OpenArticle, findings: number): Analyzed {
  return {
    uri: article.uri,
    version: article.version,
    marks: marks(article),
    figures: article.read.figures.filter(statesAmount).length,
    findings,
    ...(article.skipped === undefined ? {} : { skipped: article.skipped }),
  };
}

function marks({ read, lines }: OpenArticle): Mark[] {
  const numbers = read.figures.map(({ start, end }) => ({ start, end, class: 'number' as const }));
  const names = read.mentions.map(({ start, end, type }) => ({ start, end, class: type }));
  return [...numbers, ...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => ({ range: lines.range(mark), class: mark.class }));
}
