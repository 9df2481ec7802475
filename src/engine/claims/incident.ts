import type { ProperWord } from './proper-words';
import type { Casualties } from './read-casualties';
import type { DatedAct } from './read-dated-acts';
import type { EventDay } from './read-event-days';
import type { Street } from './read-streets';

/** A time of day at which an article says that something began. */
export interface IncidentTime {
  /** Index of the figure of kind `time`. */
  readonly figure: number;
  /** "fire", "shooting". */
  readonly kind: string;
  /** Whether it is when it began, when somebody called, or when the call was answered. */
  readonly of: 'onset' | 'call' | 'answer';
  /** Since midnight. */
  readonly minutes: number;
  /** "about 2", "shortly after 2". */
  readonly rough: boolean;
  /** "after 2", "by 2": the time lies anywhere on one side; `between` where the other end is told as well. */
  readonly end?: 'before' | 'after' | 'between';
  /** "Just before 2", "shortly after 2": on which side of it the time lies. */
  readonly near?: 'before' | 'after';
  /** ISO date, where the sentence tells the day. */
  readonly day?: string;
}

/** What an article reports: tells articles on the same event from others. */
export interface Incident {
  /** Kinds of incident named in the first sentences. */
  readonly kinds: readonly string[];
  /** Words of names, by which events are told apart: "Nampa", "Walmart". */
  readonly names: readonly ProperWord[];
  readonly streets?: readonly Street[];
  /** Days on which persons were arrested or died. */
  readonly acts?: readonly DatedAct[];
  /** Days on which it says that what it reports happened. */
  readonly days?: readonly EventDay[];
  /** The dead and the others hurt, where one phrase tells both. */
  readonly casualties?: readonly Casualties[];
  /** Indices of the figures that tell how many others somebody was with. */
  readonly companions?: readonly number[];
  /** Whether it tells of several incidents, so that two values may belong to two of them. */
  readonly several?: true;
  /** Whether nothing but several states of one story makes them several. */
  readonly states?: true;
  /** Whether the attacker is among the dead, whom some count and some do not. */
  readonly attackerDied?: true;
  readonly began: readonly IncidentTime[];
}
