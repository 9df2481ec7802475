import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readArticle } from '../../engine/analyze';
import type { ClaimFrame } from '../../engine/claims/frame';
import type { ReadMention } from '../../engine/entities/reading';
import type { ReadArticle } from '../../engine/facts';
import type { ReadFigure } from '../../engine/figures/reading';
import { PassageCache } from '../../engine/text/read-passages';
import type { Article, Span } from '../../engine/types';
import { LineIndex } from '../line-index';
import { formatOfLanguage } from './article-format';
import { whyFailed, whySkipped } from './limits';

/** One version of an open document with all that is derived from it; made once for a version and replaced on the next. */
export interface OpenArticle {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  readonly lines: LineIndex;
  readonly read: ReadArticle;
  /** The claim that a figure makes, by the figure; figures that make none are left out. */
  readonly claims: ReadonlyMap<ReadFigure, ClaimFrame>;
  /** What the next version need not read again. */
  readonly passages: PassageCache;
  /** Why nothing was looked at. */
  readonly skipped?: string;
}

/**
 * Reads a document as it stands; of its version `before`, where there is one, only what has changed. A document that is not read gives
 * an article without text, and the reason.
 */
export function openArticle(document: TextDocument, before?: OpenArticle): OpenArticle {
  const { uri, version } = document;
  const text = document.getText();
  const lines = new LineIndex(text);
  const article = { id: uri, text, format: formatOfLanguage(document.languageId) };
  const nothing = (skipped: string): OpenArticle => ({
    uri,
    version,
    lines,
    skipped,
    ...readAs({ ...article, text: '' }, new PassageCache()),
  });
  const skipped = whySkipped(text);
  if (skipped !== undefined) return nothing(skipped);
  try {
    return { uri, version, lines, ...readAs(article, before?.passages ?? new PassageCache()) };
  } catch (error) {
    return nothing(whyFailed(error));
  }
}

/** The narrowest figure at an offset, its end included, so that a caret after the last digit still means it. */
export function figureAt(read: ReadArticle, offset: number): ReadFigure | undefined {
  return narrowestAt(read.figures, offset);
}

/** The mention at an offset, its end included. */
export function mentionAt(read: ReadArticle, offset: number): ReadMention | undefined {
  return narrowestAt(read.mentions, offset);
}

/** Whether two spans share a place; a caret (an empty span) touches what it stands in or beside. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function readAs(
  article: Article,
  passages: PassageCache,
): Pick<OpenArticle, 'article' | 'read' | 'claims' | 'passages'> {
  const read = readArticle(article, passages);
  const claims = new Map<ReadFigure, ClaimFrame>();
  for (const claim of read.claims) {
    const figure = read.figures[claim.figure];
    if (figure !== undefined && !claims.has(figure)) claims.set(figure, claim);
  }
  return { article, read, claims, passages };
}

function narrowestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let found: T | undefined;
  for (const span of spans) {
    if (offset < span.start || offset > span.end) continue;
    if (found === undefined || offset === found.end || lengthOf(span) < lengthOf(found)) found = span;
  }
  return found;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
