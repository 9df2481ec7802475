import type { Location, Position } from 'vscode-languageserver-protocol';
import type { ArticleFacts } from '../../engine/facts';
import type { Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { mentionsOf } from '../articles/entities';
import { equalFigures } from '../articles/equal-figures';
import { figureAt, mentionAt, type OpenArticle } from '../articles/open-article';

/** Where the same entity is named, or the same amount of the same thing stated, in this article first and then in all others. */
export function references(articles: Articles, uri: string, position: Position): Location[] {
  const open = articles.current(uri);
  const find = open && sameAs(open, open.lines.offsetAt(position));
  if (!open || !find) return [];
  return [open.read, ...articles.others(uri)].flatMap((facts) =>
    find(facts).map((span) => articles.place(facts.id, span)),
  );
}

/** Finds, in any article, the spans that mean the same as what stands at an offset of an open one. */
export function sameAs(open: OpenArticle, offset: number): ((facts: ArticleFacts) => readonly Span[]) | undefined {
  const figure = figureAt(open.read, offset);
  if (figure !== undefined) return (facts) => equalFigures(open.read, figure, facts);
  const entity = open.read.entities[mentionAt(open.read, offset)?.entity ?? -1];
  return entity && ((facts) => mentionsOf(facts, entity));
}
