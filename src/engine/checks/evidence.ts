import type { ReadArticle } from '../facts';
import type { Evidence, Span } from '../types';

/** A span of an article as evidence; `of` is anything with offsets into its text. */
export function evidenceIn(article: ReadArticle, of: Span): Evidence {
  return { article: article.id, start: of.start, end: of.end, text: article.prepared.source.slice(of.start, of.end) };
}

/** Evidence from what was found earlier, which keeps its own text, for articles whose text is no longer at hand. */
export function evidenceOf(article: string, of: Span & { readonly text: string }): Evidence {
  return { article, start: of.start, end: of.end, text: of.text };
}
