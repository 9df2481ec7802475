import type { ReadFigure } from '../figures/reading';
import { FUTURE_BEFORE_TO, FUTURE_CUES, NOT_PAST, PAST_CUES } from '../lexicon/time-words';
import type { Sentence } from '../text/prepared';
import { type Tokens, TokenType } from '../text/tokens';

export type Tense = 'past' | 'future';

/** How far around a time its tense is looked for, in tokens. */
const TENSE_REACH = 14;

/** The sentence that times are read from, with what they are resolved against. */
export class TimeSource {
  readonly tokens: Tokens;
  readonly figures: readonly ReadFigure[];
  /** The article's date as a day, where it is known. */
  readonly today: number | undefined;
  /** Index of the figure of kind date, time or duration by its first token. */
  readonly figureAt: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;

  constructor(
    tokens: Tokens,
    figures: readonly ReadFigure[],
    today: number | undefined,
    figureAt: ReadonlyMap<number, number>,
    sentence: Sentence,
  ) {
    this.tokens = tokens;
    this.figures = figures;
    this.today = today;
    this.figureAt = figureAt;
    this.first = sentence.firstToken;
    this.last = sentence.lastToken;
  }

  /** The token in lower case, without a genitive's "'s"; `''` outside the sentence. */
  word(at: number): string {
    if (at < this.first || at >= this.last) return '';
    const word = this.tokens.lower(at);
    return word.endsWith("'s") ? word.slice(0, -2) : word;
  }

  isCapitalised(at: number): boolean {
    const code = this.tokens.code(at);
    return at >= this.first && at < this.last && code >= 0x41 && code <= 0x5a;
  }

  /** The figure that starts at a token, of one kind. */
  figure(at: number, kind: ReadFigure['kind']): { figure: ReadFigure; index: number } | undefined {
    const index = at < this.last ? this.figureAt.get(at) : undefined;
    const figure = index === undefined ? undefined : this.figures[index];
    return index === undefined || figure?.kind !== kind ? undefined : { figure, index };
  }

  /** Index of the token after a figure. */
  pastFigure(figure: ReadFigure): number {
    return Math.min(this.tokens.at(figure.end), this.last);
  }

  /**
   * Whether what stands around tokens `first` to `end` is told as past or to come: by the nearest verb to the left, else to the
   * right. `undefined` where none tells.
   */
  tense(first: number, end: number): Tense | undefined {
    for (let at = first - 1; at >= Math.max(this.first, first - TENSE_REACH); at--) {
      const tense = this.#cue(at);
      if (tense !== undefined) return tense;
    }
    for (let at = end; at < Math.min(this.last, end + TENSE_REACH); at++) {
      const tense = this.#cue(at);
      if (tense !== undefined) return tense;
    }
    return undefined;
  }

  /** "to be held" and "will be held" look ahead, "held" and "was held" back. */
  #cue(at: number): Tense | undefined {
    if (this.tokens.type(at) !== TokenType.word) return undefined;
    const word = this.tokens.lower(at);
    if (FUTURE_CUES.has(word)) return 'future';
    if (word === 'be') return this.tokens.lower(at - 1) === 'to' ? 'future' : undefined;
    if (word === 'due') return this.#isDue(at) ? 'future' : undefined;
    if (FUTURE_BEFORE_TO.has(word) && this.tokens.lower(at + 1) === 'to') return 'future';
    const past = PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word));
    return past && this.tokens.lower(at - 1) !== 'be' && !this.isCapitalised(at) ? 'past' : undefined;
  }

  /** "is due to open" and "due on Friday", but not "due to rain". */
  #isDue(at: number): boolean {
    return this.tokens.lower(at + 1) !== 'to' || BEFORE_DUE.has(this.tokens.lower(at - 1));
  }
}

const BEFORE_DUE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
