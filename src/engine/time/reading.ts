import type { Span } from '../types';

/** A date or period in the text, resolved against the article's date where it needs one, else left open. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** `point` a day or shorter, `period` a stretch of the calendar, `clock` a time of day, `length` a bare duration. */
  readonly kind: 'point' | 'period' | 'clock' | 'length';
  /** ISO dates, both inclusive; open ends are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Preposition and words: "since April", "in the past seven months". */
  readonly label: string;
  /** 0 Sunday to 6 Saturday, where the words name a weekday. */
  readonly weekday?: number;
  /** Index of the figure of kind `date`, `time` or `duration` in it. */
  readonly figure?: number;
  /** Index into `Prepared.sentences`. */
  readonly sentence: number;
  /** Whether the words fix the date by themselves ("Oct. 1, 2015") or only with the article's date ("on Wednesday"). */
  readonly resolved: 'stated' | 'anchored' | 'open';
}
