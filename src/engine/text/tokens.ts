import { isApostrophe, isJoiner, isSpace } from './characters';
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

const JOINERS = /[\u00ad\u2060]+/g;

/** The table of words that the next article is read with. */
let shared = new WordTable();

/** The table to read an article with: the one that the last article was read with, unless that is full. */
export function currentTable(): WordTable {
  if (shared.isFull) shared = new WordTable();
  return shared;
}

/** Tokens by what is known of each, in columns, so that a long article costs little. */
interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly types: Uint8Array;
  /** Numbers in the table of words. */
  readonly words: Int32Array;
  readonly table: WordTable;
  /** Whether joiners may stand inside a token. */
  readonly joined: boolean;
}

/** Tokens of a part of a text, and where in the text that part begins. */
export interface PlacedTokens {
  readonly tokens: Tokens;
  readonly start: number;
}

/**
 * The one token stream that every reader of the engine works on: runs of letters ("women's" is one word), runs of digits ("10m"
 * is two tokens, "1,234" three), and single other characters. Joiners left by markup inside a token do not show in `text()`: the
 * token of "Chi⁠na" reads "China".
 */
export class Tokens {
  readonly #text: string;
  readonly #columns: Columns;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #types: Uint8Array;
  readonly #words: Int32Array;
  /** The words that `word()` gives the numbers of. */
  readonly table: WordTable;
  readonly #joined: boolean;
  /** Of a part of another stream: its first token there, and the offset that its own begin at. */
  readonly #first: number;
  readonly #base: number;
  readonly length: number;

  /** Reads the tokens of a text. What else can be given is how streams are cut and joined. */
  constructor(text: string, columns: Columns = readColumns(text), first = 0, past = columns.starts.length, base = 0) {
    this.#text = text;
    this.#columns = columns;
    this.#starts = columns.starts;
    this.#ends = columns.ends;
    this.#types = columns.types;
    this.#words = columns.words;
    this.table = columns.table;
    this.#joined = columns.joined;
    this.#first = first;
    this.#base = base;
    this.length = past - first;
  }

  /** Reads the tokens of a text with this table of words. */
  static readWith(text: string, table: WordTable): Tokens {
    return new Tokens(text, readColumns(text, table));
  }

  /** The tokens of a text that its parts hold, in their order; all read with the same table. */
  static joined(text: string, parts: readonly PlacedTokens[]): Tokens {
    const count = parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const columns = emptyColumns(count, parts[0]?.tokens.table ?? currentTable(), hasJoiners(text));
    let at = 0;
    for (const { tokens, start } of parts) {
      tokens.#copyTo(columns, at, start);
      at += tokens.length;
    }
    return new Tokens(text, columns);
  }

  #copyTo({ starts, ends, types, words }: Columns, to: number, offset: number): void {
    const past = this.#first + this.length;
    const shift = offset - this.#base;
    for (let from = this.#first, at = to; from < past; from++, at++) {
      starts[at] = (this.#starts[from] ?? 0) + shift;
      ends[at] = (this.#ends[from] ?? 0) + shift;
    }
    types.set(this.#types.subarray(this.#first, past), to);
    words.set(this.#words.subarray(this.#first, past), to);
  }

  /** A stretch of these tokens as a stream of its own, whose text, `text`, begins at offset `start` of this one's. */
  part(first: number, past: number, text: string, start: number): Tokens {
    return new Tokens(text, this.#columns, this.#first + first, this.#first + past, this.#base + start);
  }

  /** Offset of the token's first code unit; the text's length past the last token. */
  start(index: number): number {
    return index >= 0 && index < this.length
      ? (this.#starts[this.#first + index] ?? 0) - this.#base
      : this.#text.length;
  }

  end(index: number): number {
    return index >= 0 && index < this.length ? (this.#ends[this.#first + index] ?? 0) - this.#base : this.#text.length;
  }

  /** `undefined` outside the stream. */
  type(index: number): TokenType | undefined {
    return index >= 0 && index < this.length ? (this.#types[this.#first + index] as TokenType) : undefined;
  }

  /** The first code unit of the token; 0 outside the stream. Cheaper than `text()` to tell punctuation apart. */
  code(index: number): number {
    return index >= 0 && index < this.length
      ? this.#text.charCodeAt((this.#starts[this.#first + index] ?? 0) - this.#base)
      : 0;
  }

  text(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const word = this.#words[this.#first + index] ?? UNKNOWN;
    return word === UNKNOWN ? this.#slice(index) : this.table.text(word);
  }

  /** The token's number in `table`; `UNKNOWN` for one that it does not hold, and outside the stream. */
  word(index: number): number {
    return index < 0 || index >= this.length ? UNKNOWN : (this.#words[this.#first + index] ?? UNKNOWN);
  }

  /** The token in lower case, with typographic apostrophes made plain; `''` outside the stream. */
  lower(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const word = this.#words[this.#first + index] ?? UNKNOWN;
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
    const sought = offset + this.#base;
    let low = this.#first;
    let high = this.#first + this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return low - this.#first;
  }
}

function readColumns(text: string, table = currentTable()): Columns {
  const joined = hasJoiners(text);
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
    if (kind === LETTER) at = endOfWord(text, at, joined);
    else if (kind === DIGIT) at = endOfDigits(text, at, joined);
    ends[count] = at;
    types[count++] = kind === LETTER ? TokenType.word : kind === DIGIT ? TokenType.digits : TokenType.punctuation;
  }
  starts = starts.slice(0, count);
  ends = ends.slice(0, count);
  const words = joined ? new Int32Array(count).fill(UNKNOWN) : numbersOf(text, starts, ends, table);
  return { starts, ends, types: types.slice(0, count), words, table, joined };
}

function emptyColumns(count: number, table: WordTable, joined: boolean): Columns {
  return {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    types: new Uint8Array(count),
    words: new Int32Array(count),
    table,
    joined,
  };
}

const hasJoiners = (text: string): boolean => text.includes('\u2060') || text.includes('\u00ad');

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
