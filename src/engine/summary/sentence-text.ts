import type { Span } from '../types';

/** A sentence as the article has it. */
export interface SentenceText {
  /** Offset of its first code unit in the article's text. */
  readonly start: number;
  readonly text: string;
}

/** A sentence to be shown, white space folded, and where in it the quoted span starts. */
export interface QuotedSentence {
  readonly sentence: string;
  readonly at: number;
}

/** Of a longer "sentence" (a table, a page without stops) only so much is shown before and after the span. */
const MOST_AROUND = 400;

/** The sentence around a span of the article's text. */
export function quoteAround({ start, text }: SentenceText, span: Span): QuotedSentence {
  const from = Math.max(0, span.start - start - MOST_AROUND);
  const to = Math.min(text.length, span.end - start + MOST_AROUND);
  const cut = text.slice(from, to);
  const before = cut.slice(0, span.start - start - from).replace(/\s+/g, ' ');
  const dots = from > 0 ? '…' : '';
  return {
    sentence: `${dots}${foldSpace(cut)}${to < text.length ? '…' : ''}`,
    at: dots.length + before.trimStart().length,
  };
}

/** Each run of white space becomes one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
