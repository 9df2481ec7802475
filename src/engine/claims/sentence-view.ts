import type { EntityReading, ReadMention } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import type { Prepared, Sentence } from '../text/prepared';
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
  readonly article: Prepared;
  readonly figures: readonly ReadFigure[];
  readonly entities: EntityReading;
  readonly times: readonly TimeExpression[];
}

/** The sentences that hold a figure, in order, each with what stands in it. Linear in the number of items. */
export function sentenceViews({ article, figures, entities, times }: ClaimSources): SentenceView[] {
  const bySentence = <T extends { readonly sentence: number }>(items: readonly T[]): Map<number, number[]> => {
    const map = new Map<number, number[]>();
    items.forEach((item, index) => {
      const known = map.get(item.sentence);
      if (known) known.push(index);
      else map.set(item.sentence, [index]);
    });
    return map;
  };
  const mentions = bySentence<ReadMention>(entities.mentions);
  const expressions = bySentence(times);
  const views: SentenceView[] = [];
  for (const [index, own] of bySentence(figures)) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    views.push({
      index,
      sentence,
      tokens: article.tokens,
      first: sentence.firstToken,
      last: sentence.lastToken,
      figures: own,
      mentions: mentions.get(index) ?? [],
      times: expressions.get(index) ?? [],
    });
  }
  return views;
}

/** Token range of a span: the first token at or after its start, and the first past its end. */
export function tokenRange(tokens: Tokens, span: Span): { first: number; last: number } {
  return { first: tokens.at(span.start), last: tokens.at(span.end) };
}
