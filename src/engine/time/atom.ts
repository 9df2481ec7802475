import type { DateParts } from '../figures/reading';
import type { Stretch } from './calendar';
import type { Shift, TimeExpression } from './reading';

/** A time as it is read from its own words, before prepositions and neighbours are looked at. */
export interface Atom {
  /** Tokens, `end` exclusive. */
  readonly first: number;
  readonly end: number;
  readonly kind: TimeExpression['kind'];
  readonly resolved: TimeExpression['resolved'];
  /** Absent where the words or the article leave it open. */
  readonly stretch?: Stretch;
  readonly weekday?: number;
  readonly figure?: number;
  /** What the words state of a date, so that a neighbour can complete it: "April to June 2015". */
  readonly date?: DateParts;
  /** "third quarter", of which the words beside may tell the year. */
  readonly part?: { readonly noun: string; readonly ordinal: number };
  /** How far the time lies from another that the article told before it, or that stands behind: "a week later". */
  readonly shift?: Shift;
}

/** An atom that the article's date fixes, or that stays open where there is none. */
export function anchored(first: number, end: number, kind: TimeExpression['kind'], stretch: Stretch | undefined): Atom {
  return stretch === undefined
    ? { first, end, kind, resolved: 'open' }
    : { first, end, kind, resolved: 'anchored', stretch };
}
