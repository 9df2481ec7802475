import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-protocol';
import type { Articles } from '../articles/articles';
import { sameAs } from './references';

/** The other mentions of the entity at a position, or the other places that state the same amount of the same thing. */
export function documentHighlights(articles: Articles, uri: string, position: Position): DocumentHighlight[] | null {
  const open = articles.current(uri);
  const find = open && sameAs(open, open.lines.offsetAt(position));
  if (!open || !find) return null;
  return find(open.read).map((span) => ({ range: open.lines.range(span), kind: DocumentHighlightKind.Text }));
}
