import type { PassageText } from '../text/prepared';
import { type Tokens, TokenType } from '../text/tokens';

/** Words of games whose reports tell scores behind names: "Hooper , 54 , and Lara , 44 ,". */
const SCORING =
  ' wickets| innings| birdie| overs| under par| over par| bogey|CRICKET|GOLF| cricket | golf | batsm| bowler| not out| at tea| at lunch| at stumps'.split(
    '|',
  );
const LINE_FEED = 0x0a;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** An article's tokens as the readers of figures look at them: what touches what, and what stands in one line of thought. */
export class Source {
  readonly tokens: Tokens;
  readonly text: string;
  readonly length: number;
  #scores: boolean | undefined;

  constructor(prepared: Pick<PassageText, 'tokens' | 'text'>) {
    this.tokens = prepared.tokens;
    this.text = prepared.text;
    this.length = prepared.tokens.length;
  }

  /** Whether the text is about a game in which bare numbers behind a name are what the player scored. */
  get tellsScores(): boolean {
    this.#scores ??= SCORING.some((word) => this.text.includes(word));
    return this.#scores;
  }

  lower(at: number): string {
    return this.tokens.lower(at);
  }

  /** The token as written. */
  raw(at: number): string {
    return this.tokens.text(at);
  }

  isDigits(at: number): boolean {
    return this.tokens.type(at) === TokenType.digits;
  }

  isWord(at: number): boolean {
    return this.tokens.type(at) === TokenType.word;
  }

  /** Whether a token is this one character of punctuation. */
  is(at: number, char: string): boolean {
    return this.tokens.code(at) === char.charCodeAt(0) && this.tokens.type(at) === TokenType.punctuation;
  }

  /** Whether nothing stands between a token and the one before it. */
  glued(at: number): boolean {
    return at > 0 && at < this.length && !this.tokens.spaceBefore(at);
  }

  /** Whether a token and the one before it belong to one paragraph: at most one line end lies between them. */
  joined(at: number): boolean {
    if (at <= 0 || at >= this.length) return false;
    const from = this.tokens.end(at - 1);
    const to = this.tokens.start(at);
    if (to - from < 2) return true;
    let lines = 0;
    for (let i = from; i < to; i++) if (this.text.charCodeAt(i) === LINE_FEED && ++lines > 1) return false;
    return true;
  }

  /** Whether a line ends between a token and the one before it. */
  startsLine(at: number): boolean {
    if (at <= 0 || at >= this.length) return at === 0;
    for (let i = this.tokens.end(at - 1); i < this.tokens.start(at); i++)
      if (this.text.charCodeAt(i) === LINE_FEED) return true;
    return false;
  }

  isCapitalised(at: number): boolean {
    const code = this.tokens.code(at);
    if (code < 0x80) return code >= UPPER_A && code <= UPPER_Z;
    const first = this.text.charAt(this.tokens.start(at));
    return first !== first.toLowerCase();
  }

  /** Whether a word is written in capitals only. */
  isUpper(at: number): boolean {
    const raw = this.raw(at);
    return raw !== '' && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  }

  /** Hyphens, dashes and the minus sign. */
  isDash(at: number): boolean {
    const code = this.tokens.code(at);
    return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
  }
}
