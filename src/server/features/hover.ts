import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-protocol';
import type { Articles } from '../articles/articles';
import { figureAt, mentionAt } from '../articles/open-article';
import { shownFindings } from '../articles/shown-findings';
import { entityPage } from '../hover/entity-page';
import { figurePage } from '../hover/figure-page';
import { findingRows } from '../hover/finding-rows';
import { type HoverPage, toMarkdown, toPlainText } from '../hover/page';
import type { ServerSettings } from '../protocol';

/** What the figure or name under the pointer means. A name inside a figure's words gives way to the figure. */
export function hover(
  articles: Articles,
  uri: string,
  position: Position,
  settings: ServerSettings,
  kind: MarkupKind,
): Hover | null {
  const open = articles.current(uri);
  if (open === undefined) return null;
  const offset = open.lines.offsetAt(position);
  const figure = figureAt(open.read, offset);
  const found = figure ?? mentionAt(open.read, offset);
  if (found === undefined) return null;
  const page = 'entity' in found ? entityPage(articles, open.read, found) : figurePage(articles, open, found);
  const rows = [...findingRows(shownFindings(articles, uri, settings), uri, found), ...page.rows];
  return { contents: { kind, value: written({ ...page, rows }, kind) }, range: open.lines.range(found) };
}

function written(page: HoverPage, kind: MarkupKind): string {
  return kind === MarkupKind.Markdown ? toMarkdown(page) : toPlainText(page);
}
