import { ownString } from './own-string';

/** Longer runs of letters are no words. */
const LONGEST = 32;
/** Slots, a power of two; a table is given up when half of them are taken. */
const SLOTS = 1 << 16;

/** Number of a token that no table holds. */
export const UNKNOWN = -1;

/**
 * The distinct tokens of many articles, each with its small letters: an article's tokens are told apart by number, and the same
 * word is the same string everywhere, so that it is written down and hashed once. Bounded: full tables are left to the articles
 * that were read with them.
 */
export class WordTable {
  readonly #slots = new Int32Array(SLOTS).fill(UNKNOWN);
  readonly #texts: string[] = [];
  readonly #lower: string[] = [];

  /** So many words it holds at most. */
  readonly most = SLOTS >> 1;

  get isFull(): boolean {
    return this.#texts.length >= this.most;
  }

  text(word: number): string {
    return this.#texts[word] ?? '';
  }

  /** In small letters, with typographic apostrophes made plain. */
  lower(word: number): string {
    return this.#lower[word] ?? '';
  }

  /** The number of the token that stands at `start`; `UNKNOWN` where it is no word or the table is full. */
  number(text: string, start: number, end: number): number {
    if (end - start > LONGEST) return UNKNOWN;
    for (let slot = slotOf(text, start, end); ; slot = (slot + 1) & (SLOTS - 1)) {
      const known = this.#slots[slot] ?? UNKNOWN;
      if (known === UNKNOWN) return this.#add(slot, text.slice(start, end));
      const word = this.#texts[known] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return known;
    }
  }

  /** The number of a token as written; `UNKNOWN` where the table does not hold it. */
  find(token: string): number {
    for (let slot = slotOf(token, 0, token.length); ; slot = (slot + 1) & (SLOTS - 1)) {
      const known = this.#slots[slot] ?? UNKNOWN;
      if (known === UNKNOWN || this.#texts[known] === token) return known;
    }
  }

  #add(slot: number, token: string): number {
    const number = this.#texts.length;
    if (this.isFull) return UNKNOWN;
    this.#slots[slot] = number;
    const text = ownString(token);
    this.#texts.push(text);
    this.#lower.push(ownString(lowerCase(text)));
    return number;
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

/** A token in small letters, with typographic apostrophes made plain. */
export function lowerCase(token: string): string {
  return token.toLowerCase().replace('\u2019', "'");
}
