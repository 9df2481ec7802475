import type { ClaimFrame } from '../engine/claims/frame';
import { compare } from '../engine/compare/compare';
import type { Relation } from '../engine/compare/comparison';
import type { ArticleFacts } from '../engine/facts';
import type { ReadFigure } from '../engine/figures/reading';
import type { Evidence } from '../engine/types';

export type TraceStatus = 'supported' | 'contradicted' | 'not-found';

/** Where a source tells the same quantity. */
export interface TraceSource extends Evidence {
  readonly relation: Exclude<Relation, 'unrelated'>;
  readonly because: string;
}

/** A figure of a draft and what the sources say to it. */
export interface TracedFigure {
  readonly figure: { readonly start: number; readonly end: number; readonly text: string };
  readonly counted?: string;
  readonly status: TraceStatus;
  /** The sources that bear on it, those that decide its status first; at most `MOST_SOURCES`. */
  readonly sources: readonly TraceSource[];
}

const MOST_SOURCES = 5;
/** How far apart amounts may be that support each other, as a share of the larger: writers round. */
const NEAR = 0.1;
const RANK: Readonly<Record<TraceSource['relation'], number>> = {
  supports: 0,
  conflict: 1,
  update: 2,
  part: 3,
  'different-scope': 4,
};

interface SourceClaim {
  readonly article: ArticleFacts;
  readonly claim: ClaimFrame;
  readonly figure: ReadFigure;
}

/**
 * Holds each figure that a draft claims against the claims of the sources. One source that says the same makes it supported, whatever
 * others say; one that cannot be true beside it makes it contradicted; a figure that no source tells is not found.
 */
export function traceDraft(draft: ArticleFacts, sources: readonly ArticleFacts[]): TracedFigure[] {
  const byUnit = new Map<string, SourceClaim[]>();
  for (const article of sources) {
    for (const claim of article.claims) {
      const figure = article.figures[claim.figure];
      if (figure === undefined || article.id === draft.id) continue;
      const known = byUnit.get(unitKey(figure));
      if (known === undefined) byUnit.set(unitKey(figure), [{ article, claim, figure }]);
      else known.push({ article, claim, figure });
    }
  }
  return draft.claims.flatMap((claim) => {
    const figure = draft.figures[claim.figure];
    return figure === undefined ? [] : traceFigure(draft, claim, figure, byUnit.get(unitKey(figure)) ?? []);
  });
}

function unitKey({ kind, unit }: ReadFigure): string {
  return `${kind}|${unit}`;
}

function traceFigure(
  draft: ArticleFacts,
  claim: ClaimFrame,
  { start, end, text, low }: ReadFigure,
  candidates: readonly SourceClaim[],
): TracedFigure {
  const found = candidates.flatMap((source): TraceSource[] => {
    const { relation, because } = compare({ article: draft, claim }, source);
    if (relation === 'unrelated') return [];
    const { article, figure } = source;
    if (relation === 'supports' && !isNear(low, figure.low)) return [];
    if (relation === 'conflict' && !(isFirm(claim) && isFirm(source.claim))) return [];
    return [{ article: article.id, start: figure.start, end: figure.end, text: figure.text, relation, because }];
  });
  found.sort((a, b) => RANK[a.relation] - RANK[b.relation] || Number(b.text === text) - Number(a.text === text));
  return {
    figure: { start, end, text },
    ...(claim.counted === undefined ? {} : { counted: claim.counted }),
    status: statusOf(found[0]),
    sources: found.slice(0, MOST_SOURCES),
  };
}

/** "More than 300" and "four" can both be true, but neither supports the other. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}

/** Two bare nouns ("people") may count anything; a contradiction needs what happened to them, or which they are. */
function isFirm({ event, counted }: ClaimFrame): boolean {
  return event !== undefined || counted?.includes(' ') === true;
}

function statusOf(best: TraceSource | undefined): TraceStatus {
  if (best?.relation === 'supports') return 'supported';
  return best?.relation === 'conflict' ? 'contradicted' : 'not-found';
}
