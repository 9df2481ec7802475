import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { Span } from '../../../src/engine/types';
import { type Label, labelOf } from './values';

/**
 * The label of two sentences that are the same but for one stretch with a figure in it, which is how the stress set is made: that of the
 * figures there. `undefined` where no such figures are read.
 */
export function labelOfOneFigure(premise: ReadArticle, hypothesis: ReadArticle): Label | undefined {
  const [first, second] = differing(premise.prepared.source, hypothesis.prepared.source);
  const [a, b] = [onlyFigureIn(premise, first), onlyFigureIn(hypothesis, second)];
  return a && b ? labelOf(a, b) : undefined;
}

/** Where two texts differ, between what they begin and end with alike. */
function differing(a: string, b: string): [Span, Span] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    { start, end: a.length - end },
    { start, end: b.length - end },
  ];
}

/** The figure that the stretch lies in or holds, with its bound word; `undefined` where there is none or more than one. */
function onlyFigureIn({ figures }: ReadArticle, { start, end }: Span): ReadFigure | undefined {
  const held = figures.filter((figure) => {
    const first = Math.min(figure.start, figure.boundSpan?.start ?? figure.start);
    return first <= end && Math.max(figure.end, figure.boundSpan?.end ?? figure.end) >= start;
  });
  return held.length === 1 ? held[0] : undefined;
}
