import type { Location, Position } from 'vscode-languageserver-protocol';
import type { Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { figureAt, mentionAt, type OpenArticle } from '../articles/open-article';

/** Where a short name is written out first in the article; the whole that a figure is a part of. */
export function definition(articles: Articles, uri: string, position: Position): Location | null {
  const open = articles.current(uri);
  if (open === undefined) return null;
  const span = definitionSpan(open, open.lines.offsetAt(position));
  return span === undefined ? null : articles.place(uri, span);
}

function definitionSpan({ read }: OpenArticle, offset: number): Span | undefined {
  const figure = figureAt(read, offset);
  if (figure !== undefined) {
    const index = read.figures.indexOf(figure);
    const partOf = read.claims.find((claim) => claim.figure === index)?.partOf;
    const whole = partOf === undefined ? undefined : read.claims[partOf];
    return whole && read.figures[whole.figure];
  }
  const mention = mentionAt(read, offset);
  const same = read.mentions.filter((other) => other.entity === mention?.entity);
  const name = read.entities[mention?.entity ?? -1]?.name;
  return same.find((other) => other.text === name) ?? same[0];
}
