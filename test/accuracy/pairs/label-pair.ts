import { readArticle } from '../../../src/engine/analyze';
import { compare } from '../../../src/engine/compare/compare';
import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { type Label, labelOf, worst } from './values';
import { contentWords, covered } from './words';

/** Above this share of common words, one sentence is the other with other numbers. */
const SAME_WORDING = 0.9;
/** Share of the hypothesis' words that the premise must hold for it to follow. */
const FOLLOWS = 0.55;
/** Share above which a figure of the same unit and another value is told of the same thing. */
const SAME_THING = 0.6;

/** The label of a pair by the conventions of the EQUATE sets: does the hypothesis follow from the premise, contradict it, or neither? */
export function labelPair(premise: string, hypothesis: string): Label {
  const [a, b] = [readArticle({ id: 'premise', text: premise }), readArticle({ id: 'hypothesis', text: hypothesis })];
  const [ours, theirs] = [contentWords(a), contentWords(b)];
  const alike = Math.min(covered(ours, theirs), covered(theirs, ours));
  const aligned = alike >= SAME_WORDING ? inOrder(a, b) : undefined;
  if (aligned) return worst(aligned);
  const share = covered(theirs, ours);
  const labels = b.figures.map((figure) => againstAll(a, b, figure, share));
  const label = worst(labels);
  if (label === 'contradiction') return share >= SAME_THING ? label : 'neutral';
  return label === 'entailment' && share < FOLLOWS ? 'neutral' : label;
}

/** Figure by figure, where both sentences have as many. */
function inOrder(a: ReadArticle, b: ReadArticle): Label[] | undefined {
  if (a.figures.length !== b.figures.length || a.figures.length === 0) return undefined;
  return a.figures.map((figure, index) => {
    const other = b.figures[index];
    return other === undefined ? 'neutral' : labelOf(figure, other);
  });
}

/** What the premise says about one figure of the hypothesis: the best of its figures of the same kind and unit. */
function againstAll(a: ReadArticle, b: ReadArticle, figure: ReadFigure, share: number): Label {
  const same = a.figures.filter(
    ({ kind, unit }) => unit === figure.unit && (kind === figure.kind || isNumber(kind) === isNumber(figure.kind)),
  );
  const labels = same.map((other) => labelOf(other, figure));
  if (labels.includes('entailment')) return 'entailment';
  const conflict = same.some((other) => relationOf(a, other, b, figure) === 'conflict');
  return labels.includes('contradiction') && conflict && share >= SAME_THING ? 'contradiction' : 'neutral';
}

const isNumber = (kind: ReadFigure['kind']): boolean => kind === 'count' || kind === 'identifier' || kind === 'ordinal';

function relationOf(a: ReadArticle, figure: ReadFigure, b: ReadArticle, other: ReadFigure): string | undefined {
  const [claim, theirs] = [claimOf(a, figure), claimOf(b, other)];
  return claim && theirs && compare({ article: a, claim }, { article: b, claim: theirs }).relation;
}

const claimOf = ({ figures, claims }: ReadArticle, figure: ReadFigure) => {
  const index = figures.indexOf(figure);
  return claims.find((claim) => claim.figure === index);
};
