import { ownString } from './own-string';

/** Longer runs of letters are no words. */
const LONGEST = 32;
/** Slots, a power of two; a table is given up when half of them are taken. */
const SLOTS = 1 << 16;
/** Codes of the characters that need no search. */
const CHARS = 128;

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
  /** 1 for each word that stands in small letters. */
  readonly #small = new Uint8Array(SLOTS >> 1);
  /** Numbers of the marks and letters that stand alone, a third of all tokens, by their codes. */
  readonly #chars = new Int32Array(CHARS).fill(UNKNOWN);

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

  /** Whether a word is written in small letters as it stands. */
  isSmall(word: number): boolean {
    return this.#small[word] === 1;
  }

  /** The number of the token that stands at `start`; `UNKNOWN` where it is no word or the table is full. */
  number(text: string, start: number, end: number): number {
    const size = end - start;
    if (size > LONGEST) return UNKNOWN;
    const code = size === 1 ? text.charCodeAt(start) : CHARS;
    const known = code < CHARS ? (this.#chars[code] ?? UNKNOWN) : UNKNOWN;
    if (known !== UNKNOWN) return known;
    const number = this.#search(text, start, end);
    if (code < CHARS) this.#chars[code] = number;
    return number;
  }

  #search(text: string, start: number, end: number): number {
    for (let slot = slotOf(text, start, end); ; slot = (slot + 1) & (SLOTS - 1)) {
      const known = this.#slots[slot] ?? UNKNOWN;
      if (known === UNKNOWN) return this.#add(slot, text.slice(start, end));
      const word = this.#texts[known] ?? '';
      if (word.length === end - start && stands(word, text, start)) return known;
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
    const lower = ownString(lowerCase(text));
    this.#texts.push(text);
    this.#lower.push(lower);
    if (text === lower) this.#small[number] = 1;
    return number;
  }
}

/** Whether a word stands at an offset: words are too short for a call of `startsWith` to be worth it. */
function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
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
