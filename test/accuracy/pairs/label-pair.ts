import { readArticle } from '../../../src/engine/analyze';
import { compare } from '../../../src/engine/compare/compare';
import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { labelOfOneNumber } from './one-number';
import { type Label, labelOf, worst } from './values';
import { contentWords, covered } from './words';

/** Above this share of common words both ways, one sentence is the other with other numbers. */
const SAME_WORDING = 0.9;
/** Mean share of common words, both ways, above which sentences with the same figures tell the same thing. */
const FOLLOWS = 0.45;
/** The same where a figure in common is one that two stories seldom share. */
const FOLLOWS_TELLING = 0.3;
/** From here on a count is such a figure; money and percentages always are. */
const TELLING = 100;
/** Share above which a figure of the same frame with another value contradicts. */
const SAME_THING = 0.8;

/** Kinds that say when, which or how the score stood: they are told in too many ways to be held against each other. */
const NO_AMOUNT = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** The label of a pair by the conventions of the EQUATE sets: does the hypothesis follow from the premise, contradict it, or neither? */
export function labelPair(premise: string, hypothesis: string): Label {
  const one = labelOfOneNumber(premise, hypothesis);
  if (one) return one;
  const [a, b] = [readArticle({ id: 'premise', text: premise }), readArticle({ id: 'hypothesis', text: hypothesis })];
  const [ours, theirs] = [contentWords(a), contentWords(b)];
  const [back, share] = [covered(ours, theirs), covered(theirs, ours)];
  if (Math.min(back, share) >= SAME_WORDING) {
    const label = inOrder(a, b);
    if (label) return label;
  }
  if (share >= SAME_THING && contradicts(a, b)) return 'contradiction';
  const amounts = b.figures.filter(({ kind }) => !NO_AMOUNT.has(kind));
  const matched = amounts.filter((figure) => a.figures.some((other) => follows(other, figure)));
  const telling = matched.some(({ kind, high }) => kind === 'money' || kind === 'percent' || high >= TELLING);
  const alike = (share + back) / 2 >= (telling ? FOLLOWS_TELLING : FOLLOWS);
  return alike && matched.length === amounts.length ? 'entailment' : 'neutral';
}

/** Figure by figure, where both sentences have as many. */
function inOrder(a: ReadArticle, b: ReadArticle): Label | undefined {
  if (a.figures.length !== b.figures.length || a.figures.length === 0) return undefined;
  return worst(
    a.figures.map((figure, index) => {
      const other = b.figures[index];
      return other === undefined ? 'neutral' : labelOf(figure, other);
    }),
  );
}

const follows = (premise: ReadFigure, hypothesis: ReadFigure): boolean =>
  (premise.unit === hypothesis.unit || premise.unit === '' || hypothesis.unit === '') &&
  labelOf(premise, hypothesis) === 'entailment';

/** Whether a figure of one sentence conflicts with one of the other, and none of it follows. */
function contradicts(a: ReadArticle, b: ReadArticle): boolean {
  return b.claims.some((theirs) => {
    const figure = b.figures[theirs.figure];
    if (!figure || a.figures.some((other) => follows(other, figure))) return false;
    return a.claims.some(
      (claim) => compare({ article: a, claim }, { article: b, claim: theirs }).relation === 'conflict',
    );
  });
}
