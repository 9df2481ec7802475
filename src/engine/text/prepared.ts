import type { ArticleFormat, Span } from '../types';
import type { PlacedPassage } from './passage';
import type { Tokens } from './tokens';

/** What part a paragraph plays in an article. Only `junk` is not read for claims. */
export type ParagraphRole =
  | 'headline'
  | 'summary'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'heading'
  | 'body'
  | 'list'
  | 'table'
  | 'junk';

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

/** A sentence with its tokens, `firstToken` inclusive and `lastToken` exclusive. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Direct speech, with its quotation marks. */
export interface Quotation extends Span {
  readonly sentence: number;
}

/** A stretch of text, a whole article or a paragraph of it, by its tokens, sentences and quotations. */
export interface PassageText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** An article's text made ready to be read: what every later stage takes. */
export interface Prepared extends PassageText {
  readonly id: string;
  readonly format: ArticleFormat;
  /** As handed in. */
  readonly source: string;
  /**
   * Of the same length as `source`, with markup blanked by spaces (by U+2060, which tokens pass over, inside a word): offsets into
   * one are offsets into the other.
   */
  readonly text: string;
  readonly title?: string;
  /** ISO date of the article: given, from front matter, metadata, file name or dateline; never the day of reading. */
  readonly date?: string;
  /** Place of the dateline: "BEIJING". */
  readonly place?: string;
  /** Where the dateline stands, with its dash: "BEIJING, Dec 9 (Reuters) -". */
  readonly dateline?: Span;
  /** Its paragraphs, each read by itself; they hold all of its tokens. */
  readonly passages: readonly PlacedPassage[];
}
