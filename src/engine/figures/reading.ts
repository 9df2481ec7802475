import type { Figure, Span } from '../types';

/** A calendar date as far as the words state it. `decade` for "the 1990s" (then `year` is 1990). */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly decade?: true;
}

/** A figure with where each of its parts came from, so that a hover can explain it and tests can pin it. */
export interface ReadFigure extends Figure {
  /** Index into `Prepared.sentences`. */
  readonly sentence: number;
  /** The digits or number words alone. */
  readonly valueSpan: Span;
  readonly scaleSpan?: Span;
  readonly unitSpan?: Span;
  /** The bound word, which lies outside the figure: "more than". */
  readonly boundSpan?: Span;
  /** The word of movement, which lies outside the figure: "rose", "lower". */
  readonly directionSpan?: Span;
  /** Of a `date`; `low` and `high` are the year where one is stated, else the day or month stated. */
  readonly date?: DateParts;
  /** Of a `time`: minutes since midnight; `low` and `high` are hours with their fraction. */
  readonly minutes?: number;
  /** Index of the figure that this one converts in brackets: "1.2 billion yuan ($189 million)". */
  readonly converts?: number;
  /** "per barrel", "a share": the singular unit below the line. */
  readonly per?: string;
  /** Of a range or score told from its larger end: "3-1". */
  readonly descending?: true;
}
