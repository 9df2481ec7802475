import type { ReadFigure } from '../figures/reading';
import { isClosedClass } from '../lexicon/function-words';
import type { TimeExpression } from '../time/reading';
import type { Period } from '../types';
import type { SentenceView } from './sentence-view';

/** How much further a time behind a comma or another figure counts as being. */
const CLAUSE_PENALTY = 60;
/** And one behind "and" or "but", which may begin another clause or only another noun. */
const CONJUNCTION_PENALTY = 6;

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
    if (time.start < figure.end && time.end > figure.start) return undefined;
    if (isBaseline(view, figure, time)) continue;
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
  const small =
    (isClosedClass(first.toLowerCase()) && first !== 'May') || first === 'Last' || first === 'This' || first === 'Next';
  return small && first !== first.toUpperCase() ? first.toLowerCase() + label.slice(first.length) : label;
}

/** Words that lead from what is told to what it is compared with. */
const COMPARING = new Set(['than', 'compared', 'versus', 'vs', 'against']);
const OPENING = new Set(['the', 'in', 'for', 'during', 'with', 'to', 'of']);
const CHANGES = new Set(
  'up down higher lower more less increase rise gain jump surge growth drop fall decline decrease'.split(' '),
);
const FROM = new Set(['from', 'over', 'on']);

/** "4% higher than in 2003", "up 11% from 2011": the time that a figure told before it is compared with, not its own. */
function isBaseline(view: SentenceView, figure: ReadFigure, time: TimeExpression): boolean {
  if (time.start < figure.end) return false;
  const past = view.tokens.at(figure.end);
  let at = view.tokens.at(time.start) - 1;
  while (at >= past && OPENING.has(view.tokens.lower(at))) at--;
  if (at < past) return false;
  const word = view.tokens.lower(at);
  if (COMPARING.has(word)) return true;
  const changed = figure.direction !== undefined || CHANGES.has(view.tokens.lower(at - 1));
  return figure.kind === 'percent' && FROM.has(word) && changed;
}

function distanceBetween(view: SentenceView, figure: ReadFigure, time: TimeExpression): number {
  const before = time.end <= figure.start;
  const from = view.tokens.at(before ? time.end : figure.end);
  const to = view.tokens.at(before ? figure.start : time.start);
  let distance = to - from;
  for (let at = from; at < to; at++) {
    const mark = view.tokens.text(at);
    const opening = before && time.start === view.sentence.start;
    if ((mark === ',' && !opening) || mark === ';' || (COMPARING.has(mark) && !(before && mark === 'than')))
      distance += CLAUSE_PENALTY / 3;
    else if (mark === 'and' || mark === 'but') distance += CONJUNCTION_PENALTY;
  }
  return before && time.start !== view.sentence.start ? distance + 4 : distance;
}
