import type { Span } from '../types';
import type { PassageText } from './prepared';

/**
 * A paragraph, or several that run on into each other, read by itself: offsets, tokens, paragraphs and sentences begin with its own.
 * What is read of it depends on nothing around it but what its reader asks for by name, so that it holds wherever and whenever the
 * same passage stands again.
 */
export interface Passage {
  readonly text: PassageText;
  /** What the stages have derived from it, each in its place. */
  readonly derived: unknown[];
  /** Whether it may be met again: what is derived from it must not be changed then. */
  readonly kept: boolean;
}

/** Where a passage stands in an article: the first of its offsets, tokens, paragraphs and sentences there. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
  readonly firstToken: number;
  readonly firstParagraph: number;
  readonly firstSentence: number;
}

/** A stretch of a passage, where the passage begins `by` further on: in its article. */
export const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

let places = 0;

/** A place beside a passage for what one stage derives from it. */
export class Derived<T> {
  readonly #place = places++;

  get(passage: Passage): T | undefined {
    return passage.derived[this.#place] as T | undefined;
  }

  set(passage: Passage, value: T): T {
    passage.derived[this.#place] = value;
    return value;
  }

  /** What is kept, or made now. `make` must look at nothing but the passage. */
  of(passage: Passage, make: (text: PassageText) => T): T {
    return this.get(passage) ?? this.set(passage, make(passage.text));
  }
}
