import type { Entity, Mention } from '../types';

/** What `readEntities` finds. Mentions stand in the order of the text and do not overlap. */
export interface EntityReading {
  readonly mentions: readonly ReadMention[];
  readonly entities: readonly Entity[];
}

export interface ReadMention extends Mention {
  /** Index into `Prepared.sentences`. */
  readonly sentence: number;
  /** Of a person: the words before the name: "Treasury Secretary", "Mr". */
  readonly title?: string;
  /** Of a person: what the words around the name say it does: "director of the International Cooperation Department". */
  readonly role?: string;
}
