import type { ReadArticle } from '../facts';
import type { Span } from '../types';

/** Most tokens that are looked at between two spans. */
const MOST = 40;

/** The tokens between two spans in lower case; `[]` where they touch, overlap or stand too far apart. */
export function wordsBetween(article: ReadArticle, before: Span, after: Span): string[] {
  const { tokens } = article.prepared;
  const first = tokens.at(before.end);
  const last = tokens.at(after.start);
  if (last - first > MOST) return [];
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(tokens.lower(at));
  return words;
}
