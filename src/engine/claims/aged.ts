import { ACCUSED, HARMED, HARMED_BY, RELATIVES, SEX_OF, type Sex } from '../lexicon/persons-told';
import type { SentenceView } from './sentence-view';

/** What the words around an age tell of whose it is. */
export interface Aged {
  readonly sex?: Sex;
  /** "daughter". */
  readonly relative?: string;
  readonly role?: 'accused' | 'harmed';
}

/** Words between an age and its noun: "48-year-old Milwaukee bus driver and mother". */
const NOUN_REACH = 4;
/** Words before and behind an age that tell what somebody did or suffered. */
const BEFORE = 4;
const BEHIND = 8;
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'after', 'of', 'and', 'fatally', 'accidentally']);

/** Reads who it is that is as old as the figure from the token `from` up to `to`. */
export function readAged(view: SentenceView, from: number, to: number): Aged {
  const { tokens } = view;
  const end = Math.min(view.last, to + NOUN_REACH);
  let sex: Sex | undefined;
  let relative: string | undefined;
  for (let at = to; at < end && sex === undefined; at++) {
    const word = tokens.lower(at);
    sex = SEX_OF.get(word);
    if (RELATIVES.has(word)) relative = word;
  }
  const role = roleBefore(view, from) ?? roleBehind(view, to);
  return {
    ...(sex === undefined ? {} : { sex }),
    ...(relative === undefined ? {} : { relative }),
    ...(role === undefined ? {} : { role }),
  };
}

/** "police charged a 34-year-old", "the victim, 34-year-old", "the death of a 21-year-old", "shot his 19-year-old". */
function roleBefore({ tokens, first }: SentenceView, from: number): Aged['role'] {
  for (let at = from - 1; at >= Math.max(first, from - BEFORE); at--) {
    const word = tokens.lower(at);
    if (word === ',' && at === from - 1) continue;
    if (/^[,;:.]$/.test(word)) return undefined;
    if (ACCUSED.has(word)) return 'accused';
    if (HARMED.has(word)) return 'harmed';
    if (HARMED_BY.has(word) && !PASSIVE.has(tokens.lower(at - 1))) return 'harmed';
  }
  return undefined;
}

/** "27-year-old driver was charged", "61-year-old woman has died", "18-year-old suspect". */
function roleBehind({ tokens, last }: SentenceView, to: number): Aged['role'] {
  for (let at = to; at < Math.min(last, to + BEHIND); at++) {
    const word = tokens.lower(at);
    if (ACCUSED.has(word)) return 'accused';
    if (HARMED.has(word) || (HARMED_BY.has(word) && PASSIVE.has(tokens.lower(at - 1)))) return 'harmed';
  }
  return undefined;
}
