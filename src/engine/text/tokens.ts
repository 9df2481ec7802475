/** What a token is made of. White space makes no tokens. */
export const TokenType = { word: 0, digits: 1, punctuation: 2 } as const;
export type TokenType = (typeof TokenType)[keyof typeof TokenType];

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

/** Character classes of the first 0x250 code units, so that the common scripts need no regular expression. */
const CLASSES = new Uint8Array(0x250).map((_, code) => classify(String.fromCharCode(code)));

function classify(char: string): number {
  if (/[0-9]/.test(char)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(char) && !/[ªº]/.test(char)) return LETTER;
  return /[\s\u200b\ufeff\u0085]/.test(char) ? SPACE : OTHER;
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return CLASSES[code] ?? classify(text.charAt(at));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * The one token stream that every reader of the engine works on: runs of letters ("women's" is one word), runs of digits ("10m"
 * is two tokens, "1,234" three), and single other characters. Held as arrays of offsets, so that a long article costs little.
 */
export class Tokens {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #types: Uint8Array;
  readonly #lower: (string | undefined)[];
  readonly length: number;

  constructor(text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const types: number[] = [];
    for (let at = 0; at < text.length; ) {
      const kind = classOf(text, at);
      if (kind === SPACE) {
        at++;
        continue;
      }
      const start = at++;
      if (kind === LETTER) at = endOfWord(text, at);
      else if (kind === DIGIT) while (at < text.length && classOf(text, at) === DIGIT) at++;
      starts.push(start);
      ends.push(at);
      types.push(kind === LETTER ? TokenType.word : kind === DIGIT ? TokenType.digits : TokenType.punctuation);
    }
    this.#text = text;
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
    this.#types = Uint8Array.from(types);
    this.#lower = new Array(starts.length);
    this.length = starts.length;
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

  text(index: number): string {
    return index < 0 || index >= this.length ? '' : this.#text.slice(this.start(index), this.end(index));
  }

  /** The token in lower case, with typographic apostrophes made plain; `''` outside the stream. */
  lower(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#lower[index];
    if (known !== undefined) return known;
    const made = this.text(index).toLowerCase().replace('\u2019', "'");
    this.#lower[index] = made;
    return made;
  }

  /** Whether white space stands between the token and the one before it. */
  spaceBefore(index: number): boolean {
    return index > 0 && this.start(index) > this.end(index - 1);
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

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && classOf(text, at) === LETTER) at++;
    const inside = isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && classOf(text, at + 1) === LETTER;
    if (!inside) return at;
    at++;
  }
}
