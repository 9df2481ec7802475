import type { ClaimFrame } from '../claims/frame';
import type { ReadFigure } from '../figures/reading';
import type { FigureKind } from '../types';
import type { ReadForSummary } from './input';
import { quoteAround } from './sentence-text';
import type { SummaryRow } from './summary';

/** A row with what it was made from, so that rows can be compared and added up. */
export interface FramedRow {
  readonly row: SummaryRow;
  readonly article: ReadForSummary;
  readonly figure: ReadFigure;
  readonly claim?: ClaimFrame;
}

/** Figures that name a place in an order, on the calendar or in a list state no amount, so no row shows them. */
const WITHOUT_AMOUNT: ReadonlySet<FigureKind> = new Set<FigureKind>(['date', 'time', 'ordinal', 'identifier']);

/** Whether a figure states an amount, so that it is counted among the figures and has a row. */
export function statesAmount({ kind }: { readonly kind: FigureKind }): boolean {
  return !WITHOUT_AMOUNT.has(kind);
}

/** One row for each figure of an article that states an amount, in the order of the text. */
export function rowsOf(article: ReadForSummary): FramedRow[] {
  const { figures, claims } = article.facts;
  const claimOf = new Map<number, number>();
  claims.forEach((claim, index) => {
    if (!claimOf.has(claim.figure)) claimOf.set(claim.figure, index);
  });
  return figures.flatMap((figure, index) =>
    statesAmount(figure) ? [framedRow(article, figure, index, claimOf.get(index))] : [],
  );
}

function framedRow(article: ReadForSummary, figure: ReadFigure, index: number, claimIndex?: number): FramedRow {
  const claim = claimIndex === undefined ? undefined : article.facts.claims[claimIndex];
  const source = sourceName(article, claim);
  const sentence = article.sentence(figure.sentence);
  const row: SummaryRow = {
    article: article.facts.id,
    start: figure.start,
    end: figure.end,
    figure: index,
    ...(claimIndex === undefined ? {} : { claim: claimIndex }),
    text: figure.text,
    kind: figure.kind,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    ...(figure.vague ? { vague: true as const } : {}),
    unit: figure.unit,
    ...(claim?.counted === undefined ? {} : { counted: claim.counted }),
    ...(claim?.event === undefined ? {} : { event: claim.event }),
    ...(claim?.period === undefined ? {} : { period: claim.period }),
    places: claim?.places ?? [],
    ...(source === undefined ? {} : { source }),
    ...(sentence === undefined ? { sentence: '' } : quoteAround(sentence, figure)),
  };
  return { row, article, figure, ...(claim === undefined ? {} : { claim }) };
}

function sourceName(article: ReadForSummary, claim: ClaimFrame | undefined): string | undefined {
  if (claim?.source === undefined) return undefined;
  const mention = article.facts.mentions[claim.source];
  if (mention === undefined) return undefined;
  return article.facts.entities[mention.entity]?.name ?? mention.text;
}
