import { isJoiner, isSpace } from './characters';
import { lowerCase, UNKNOWN, WordTable } from './word-table';

/** What a token is made of. White space makes no tokens. */
export const TokenType = { word: 0, digits: 1, punctuation: 2 } as const;
export type TokenType = (typeof TokenType)[keyof typeof TokenType];

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

/** Character classes of the first 0x250 code units, so that the common scripts need no regular expression. */
const CLASSES = new Uint8Array(0x250).map((_, code) => classify(code));

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (isSpace(code) || isJoiner(code)) return SPACE;
  const char = String.fromCharCode(code);
  return /[\p{L}\p{M}]/u.test(char) && !/[ªº]/.test(char) ? LETTER : OTHER;
}

/** Typographic marks that news is full of are told before the regular expression of letters is asked. */
function classOf(code: number): number {
  const known = CLASSES[code];
  if (known !== undefined) return known;
  return code >= 0x2010 && code <= 0x2027 ? OTHER : classify(code);
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const JOINERS = /[\u00ad\u2060]+/g;

/** The table of words that the next article is read with. */
let shared = new WordTable();

/**
 * The one token stream that every reader of the engine works on: runs of letters ("women's" is one word), runs of digits ("10m"
 * is two tokens, "1,234" three), and single other characters. Held as arrays of offsets, so that a long article costs little.
 * Joiners left by markup inside a token do not show in `text()`: the token of "Chi⁠na" reads "China".
 */
export class Tokens {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #types: Uint8Array;
  /** Numbers in the table of words. */
  readonly #words: Int32Array;
  /** The words that `word()` gives the numbers of. */
  readonly table: WordTable;
  readonly #joined: boolean;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    this.#joined = text.includes('\u2060') || text.includes('\u00ad');
    if (shared.isFull) shared = new WordTable();
    this.table = shared;
    const size = text.length;
    let starts = new Int32Array((size >> 2) + 16);
    let ends = new Int32Array(starts.length);
    let types = new Uint8Array(starts.length);
    let count = 0;
    for (let at = 0; at < size; ) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === SPACE) {
        at++;
        continue;
      }
      if (count === starts.length) {
        starts = grown(starts, new Int32Array(count * 2));
        ends = grown(ends, new Int32Array(count * 2));
        types = grown(types, new Uint8Array(count * 2));
      }
      starts[count] = at++;
      if (kind === LETTER) at = endOfWord(text, at, this.#joined);
      else if (kind === DIGIT) at = endOfDigits(text, at, this.#joined);
      ends[count] = at;
      types[count++] = kind === LETTER ? TokenType.word : kind === DIGIT ? TokenType.digits : TokenType.punctuation;
    }
    this.#starts = starts.slice(0, count);
    this.#ends = ends.slice(0, count);
    this.#types = types.slice(0, count);
    this.#words = this.#joined
      ? new Int32Array(count).fill(UNKNOWN)
      : numbersOf(text, this.#starts, this.#ends, shared);
    this.length = count;
  }

  /** Offset of the token's first code unit; the text's length past the last token. */
  start(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }

  end(index: number): number {
    return this.#ends[index] ?? this.#text.length;
  }

  /** `undefined` outside the stream. */
  type(index: number): TokenType | undefined {
    return this.#types[index] as TokenType | undefined;
  }

  /** The first code unit of the token; 0 outside the stream. Cheaper than `text()` to tell punctuation apart. */
  code(index: number): number {
    const start = this.#starts[index];
    return start === undefined ? 0 : this.#text.charCodeAt(start);
  }

  text(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const word = this.#words[index] ?? UNKNOWN;
    return word === UNKNOWN ? this.#slice(index) : this.table.text(word);
  }

  /** The token's number in `table`; `UNKNOWN` for one that it does not hold, and outside the stream. */
  word(index: number): number {
    return index < 0 || index >= this.length ? UNKNOWN : (this.#words[index] ?? UNKNOWN);
  }

  /** The token in lower case, with typographic apostrophes made plain; `''` outside the stream. */
  lower(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const word = this.#words[index] ?? UNKNOWN;
    return word === UNKNOWN ? lowerCase(this.#slice(index)) : this.table.lower(word);
  }

  #slice(index: number): string {
    const slice = this.#text.slice(this.start(index), this.end(index));
    return this.#joined ? slice.replace(JOINERS, '') : slice;
  }

  /** Whether white space stands between the token and the one before it. */
  spaceBefore(index: number): boolean {
    if (index <= 0) return false;
    const from = this.end(index - 1);
    const to = this.start(index);
    if (!this.#joined) return to > from;
    for (let at = from; at < to; at++) if (!isJoiner(this.#text.charCodeAt(at))) return true;
    return false;
  }

  /** Index of the first token that starts at or after an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function numbersOf(text: string, starts: Int32Array, ends: Int32Array, table: WordTable): Int32Array {
  const numbers = new Int32Array(starts.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = table.number(text, starts[at] ?? 0, ends[at] ?? 0);
  return numbers;
}

function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  return to;
}

function endOfDigits(text: string, from: number, joined: boolean): number {
  let at = from;
  for (;;) {
    while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) at++;
    const past = joined ? pastJoiners(text, at) : at;
    if (past === at || classOf(text.charCodeAt(past)) !== DIGIT) return at;
    at = past;
  }
}

function endOfWord(text: string, from: number, joined: boolean): number {
  let at = from;
  for (;;) {
    while (at < text.length && classOf(text.charCodeAt(at)) === LETTER) at++;
    if (at >= text.length) return at;
    let past = joined ? pastJoiners(text, at) : at;
    if (isApostrophe(text.charCodeAt(past))) past = joined ? pastJoiners(text, past + 1) : past + 1;
    if (past === at || past >= text.length || classOf(text.charCodeAt(past)) !== LETTER) return at;
    at = past;
  }
}

function pastJoiners(text: string, from: number): number {
  let at = from;
  while (at < text.length && isJoiner(text.charCodeAt(at))) at++;
  return at;
}
