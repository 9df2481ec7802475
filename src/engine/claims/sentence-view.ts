import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import type { PassageText, Sentence } from '../text/prepared';
import type { Tokens } from '../text/tokens';
import type { TimeExpression } from '../time/reading';
import type { Span } from '../types';

/** One sentence with everything that earlier stages found in it; `first`/`last` are token indices, `last` exclusive. */
export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Indices into the article's figures, mentions and times. */
  readonly figures: readonly number[];
  readonly mentions: readonly number[];
  readonly times: readonly number[];
}

/** What a claim is read from. */
export interface ClaimSources {
  readonly article: PassageText;
  readonly figures: readonly ReadFigure[];
  readonly entities: EntityReading;
  readonly times: readonly TimeExpression[];
}

/** Longest stretch that is read as one: what is longer is a table or no text, and reading all of it for each figure would not end. */
const LONGEST = 400;
const MOST_PIECES = 2 ** 20;

/** The sentences that hold a figure, in order, each with what stands in it; long ones in pieces. Linear in the number of items. */
export function sentenceViews({ article, figures, entities, times }: ClaimSources): SentenceView[] {
  const { tokens } = article;
  const pieces = new Map<number, { figures: number[]; mentions: number[]; times: number[] }>();
  const add = (kind: 'figures' | 'mentions' | 'times', items: readonly Placed[]): void => {
    items.forEach((item, index) => {
      const key = pieceOf(article, item);
      const known = pieces.get(key);
      if (known) known[kind].push(index);
      else if (kind === 'figures') pieces.set(key, { figures: [index], mentions: [], times: [] });
    });
  };
  add('figures', figures);
  add('mentions', entities.mentions);
  add('times', times);
  return [...pieces].flatMap(([key, held]) => {
    const [index, piece] = [Math.floor(key / MOST_PIECES), key % MOST_PIECES];
    const sentence = article.sentences[index];
    if (!sentence) return [];
    const first = sentence.firstToken + piece * LONGEST;
    return [{ index, sentence, tokens, first, last: Math.min(sentence.lastToken, first + LONGEST), ...held }];
  });
}

type Placed = Span & { readonly sentence: number };

/** The sentence and the piece of it that something stands in, as one number. */
function pieceOf({ sentences, tokens }: PassageText, { sentence: index, start }: Placed): number {
  const sentence = sentences[index];
  const long = sentence !== undefined && sentence.lastToken - sentence.firstToken > LONGEST;
  const piece = long ? Math.max(0, Math.floor((tokens.at(start) - sentence.firstToken) / LONGEST)) : 0;
  return index * MOST_PIECES + Math.min(piece, MOST_PIECES - 1);
}

/** Token range of a span: the first token at or after its start, and the first past its end. */
export function tokenRange(tokens: Tokens, span: Span): { first: number; last: number } {
  return { first: tokens.at(span.start), last: tokens.at(span.end) };
}
