import type { Evidence } from '../types';
import type { QuotedSentence } from './sentence-text';
import { excerpt } from './text-layout';
import { quotedText } from './wording';

/** Where an offset stands in its file; both count from zero, characters in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** What a format needs to know beyond the summary. */
export interface ReportOptions {
  /** Position of an offset into an article; `undefined` where its text is not at hand. */
  readonly locate?: (article: string, offset: number) => TextPosition | undefined;
  /** The sentence around an offset into an article, to show evidence in its context. */
  readonly sentence?: (article: string, offset: number) => QuotedSentence | undefined;
  /** How an article is called; its id unless given. */
  readonly name?: (article: string) => string;
  /** Whole address of a place in an article for links; the article's id unless given, no link where it is empty. */
  readonly href?: (article: string, at: TextPosition | undefined) => string;
}

/** How an article is called in a report. */
export function articleName(options: ReportOptions, article: string): string {
  return options.name?.(article) ?? article;
}

/** "line 12" or `''`. */
export function lineText(options: ReportOptions, article: string, offset: number): string {
  const at = options.locate?.(article, offset);
  return at === undefined ? '' : `line ${at.line + 1}`;
}

/** "path/to/article.txt:12:5", as editors and terminals open it; the name alone where the position is not known. */
export function addressText(options: ReportOptions, article: string, offset: number): string {
  const at = options.locate?.(article, offset);
  const name = articleName(options, article);
  return at === undefined ? name : `${name}:${at.line + 1}:${at.character + 1}`;
}

/** Evidence in the words around it, at most `width` characters; the evidence alone where its sentence is not known. */
export function evidenceText(options: ReportOptions, { article, start, text }: Evidence, width: number): string {
  const quoted = quotedText(text);
  const around = options.sentence?.(article, start);
  if (around === undefined) return quoted;
  return excerpt(around.sentence, { start: around.at, end: around.at + quoted.length }, width);
}
