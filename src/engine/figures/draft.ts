import type { FigureKind } from '../types';
import type { DateParts } from './reading';

/** Tokens `first` to `end`, exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** A figure by its tokens, before bounds, movements and the article's currency are known. */
export interface Draft extends TokenSpan {
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly value: TokenSpan;
  readonly scale?: TokenSpan;
  readonly unitTokens?: TokenSpan;
  readonly vague?: true;
  readonly date?: DateParts;
  readonly minutes?: number;
  readonly per?: string;
  readonly descending?: true;
  readonly link?: 'or';
}
