import type { BodyKind, KnownBody } from '../lexicon/agencies/known-body';
import type { MentionForm, Span } from '../types';

interface Candidate extends Span {
  /** Tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The name as it stands, where it was read with its passage: asked for often, and hashed once. */
  readonly text?: string;
}

/** The name of a candidate as it stands in its article. */
export const nameOf = (one: NameCandidate, text: string): string => one.text ?? text.slice(one.start, one.end);

export interface CountryCandidate extends Candidate {
  readonly is: 'country';
  readonly iso: string;
  readonly form: MentionForm;
}

/** A body that the tables know; several where they share the name. */
export interface KnownCandidate extends Candidate {
  readonly is: 'known';
  readonly bodies: readonly KnownBody[];
  readonly form: MentionForm;
  /** Whether the name alone does not tell one of several bodies of different countries. */
  readonly shared: boolean;
  /** Whether the name counts only where the article speaks of the body's country. */
  readonly local: boolean;
  /** A plain word first in its sentence, which counts only where the article names the body elsewhere. */
  readonly doubtful?: true;
}

/** A body that its words tell. */
export interface BodyCandidate extends Candidate {
  readonly is: 'body';
  readonly kind: BodyKind;
  /** ISO code that a word before the name gives: "Chinese" in "the Chinese Foreign Ministry". */
  readonly country?: string;
  /** The name without that word: "Foreign Ministry" for "Chinese Foreign Ministry" too. */
  readonly rest?: string;
}

/** A head word alone, with a capital: "the Commission". An entity only after a longer name with that head. */
export interface ShortCandidate extends Candidate {
  readonly is: 'short';
}

export interface PersonCandidate extends Candidate {
  readonly is: 'person';
  /** Offsets of the name alone are those of the candidate; this is what stands before and after it. */
  readonly title?: string;
  readonly role?: string;
  /** Only one word, known as a person by what it does. */
  readonly weak: boolean;
  /** Whether a company's signs stand around it as well. */
  readonly company: boolean;
}

/** A capitalised name of which nothing tells yet what it is. */
export interface UnknownCandidate extends Candidate {
  readonly is: 'unknown';
  readonly company: boolean;
  /** Whether the words before it say that it is a charity, union or another public body. */
  readonly public: boolean;
  readonly speaker: boolean;
}

export type NameCandidate =
  | CountryCandidate
  | KnownCandidate
  | BodyCandidate
  | ShortCandidate
  | PersonCandidate
  | UnknownCandidate;
