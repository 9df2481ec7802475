import type { Span } from '../types';

/** How far a time lies from one told before it: so many units on, or back where `count` is negative. */
export interface Shift {
  /** A singular unit of the calendar. */
  readonly unit: string;
  readonly count: number;
  /** "the previous year" is a whole unit of the calendar; "a year earlier" as long as the time it is counted from. */
  readonly whole: boolean;
}

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
  /** Where the time is counted from another one. */
  readonly shift?: Shift;
  /** Whether it dates the telling, not what is told: "he said on Monday". */
  readonly telling?: true;
}
