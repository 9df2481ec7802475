import type { Claim, Span } from '../types';
import type { Aged } from './aged';
import type { Bearer } from './bearer-of-age';

/** A claim with what is needed to compare it. */
export interface ClaimFrame extends Claim {
  /** Index into `Prepared.sentences`. */
  readonly sentence: number;
  /** Head lemma of the counted noun: "fugitive". */
  readonly head?: string;
  /** Lemmas that restrict it: "economic", "Chinese", "from the United States". */
  readonly modifiers: readonly string[];
  /** Where the counted noun phrase stands. */
  readonly countedSpan?: Span;
  readonly eventSpan?: Span;
  /** "so far", "in total", "more", "another": how far the count had come. */
  readonly stage?: 'soFar' | 'total' | 'additional' | 'remaining';
  /** Inside direct speech, or told in a headline, summary or caption. */
  readonly voice: 'body' | 'headline' | 'summary' | 'caption' | 'quotation';
  /** Told as a part of something ("one of the victims"), whether or not the whole was found. */
  readonly part?: true;
  /** "the three", "these three": points back at a number told before. */
  readonly definite?: true;
  /** A phrase or clause behind the noun narrows it, or the sentence looks back at other incidents. */
  readonly narrowed?: true;
  /** Kinds of incident that the sentence names: "fire", "shooting". */
  readonly incidents?: readonly string[];
  /** Of an age: the full name beside it, as it stands. */
  readonly bearer?: Bearer;
  /** Of the age of one person as of the article's day: what the sentence tells of him. */
  readonly aged?: Aged;
  /** Of an age: index of the mention of the person who is that old. */
  readonly person?: number;
}
