import { type Hover, MarkupKind, type Position, type Range } from 'vscode-languageserver-protocol';
import type { Articles } from '../articles/articles';
import { figureAt, mentionAt } from '../articles/open-article';
import { entityPage } from '../hover/entity-page';
import { figurePage } from '../hover/figure-page';
import { type HoverPage, toMarkdown, toPlainText } from '../hover/page';

/** What the figure or name under the pointer means. A name inside a figure's words gives way to the figure. */
export function hover(articles: Articles, uri: string, position: Position, kind: MarkupKind): Hover | null {
  const open = articles.current(uri);
  if (open === undefined) return null;
  const offset = open.lines.offsetAt(position);
  const figure = figureAt(open.read, offset);
  if (figure !== undefined) return shown(figurePage(articles, open, figure), open.lines.range(figure), kind);
  const mention = mentionAt(open.read, offset);
  if (mention !== undefined) return shown(entityPage(articles, open.read, mention), open.lines.range(mention), kind);
  return null;
}

function shown(page: HoverPage, range: Range, kind: MarkupKind): Hover {
  return { contents: { kind, value: kind === MarkupKind.Markdown ? toMarkdown(page) : toPlainText(page) }, range };
}
