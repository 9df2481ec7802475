import type { ReadFigure } from '../figures/reading';
import { withoutGenitive } from '../text/genitive';
import type { Sentence } from '../text/prepared';
import type { Tokens } from '../text/tokens';

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
    return withoutGenitive(this.tokens.lower(at));
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
}
