import type { ReadFigure } from '../figures/reading';
import { isClosedClass } from '../lexicon/function-words';
import type { TimeExpression } from '../time/reading';
import type { Period } from '../types';
import type { SentenceView } from './sentence-view';

/** How much further a time behind a comma or another figure counts as being. */
const CLAUSE_PENALTY = 60;

/** The period a figure is told for: the nearest date or stretch of the calendar in its sentence that does not date the telling. */
export function readPeriod(
  view: SentenceView,
  figure: ReadFigure,
  times: readonly TimeExpression[],
): Period | undefined {
  let best: TimeExpression | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const index of view.times) {
    const time = times[index];
    if (!time || time.telling || (time.kind !== 'point' && time.kind !== 'period')) continue;
    if (time.start < figure.end && time.end > figure.start) continue;
    const distance = distanceBetween(view, figure, time);
    if (distance >= nearest) continue;
    best = time;
    nearest = distance;
  }
  if (!best) return undefined;
  return {
    ...(best.from === undefined ? {} : { from: best.from }),
    ...(best.to === undefined ? {} : { to: best.to }),
    label: asWithin(best.label),
  };
}

/** "Since 2014" at the start of a sentence is "since 2014" anywhere else. */
function asWithin(label: string): string {
  const first = /^\p{L}+/u.exec(label)?.[0] ?? '';
  const small = (isClosedClass(first.toLowerCase()) && first !== 'May') || first === 'Last' || first === 'This' || first === 'Next';
  return small && first !== first.toUpperCase() ? first.toLowerCase() + label.slice(first.length) : label;
}

function distanceBetween(view: SentenceView, figure: ReadFigure, time: TimeExpression): number {
  const before = time.end <= figure.start;
  const from = view.tokens.at(before ? time.end : figure.end);
  const to = view.tokens.at(before ? figure.start : time.start);
  let distance = to - from;
  for (let at = from; at < to; at++) {
    const mark = view.tokens.text(at);
    const opening = before && time.start === view.sentence.start;
    if ((mark === ',' && !opening) || mark === ';') distance += CLAUSE_PENALTY / 3;
  }
  return before && time.start !== view.sentence.start ? distance + 4 : distance;
}
