import type { ReadFigure } from '../figures/reading';
import { ESTIMATING, PLANNING, STAGES } from '../lexicon/reporting';
import type { Modality } from '../types';
import type { ClaimFrame } from './frame';
import type { SentenceView } from './sentence-view';

const BEFORE = 8;
const AFTER = 10;
const STAGE_STARTS = new Set([...STAGES.keys()].map((words) => words.split(' ')[0] ?? words));

/** Whether a figure is told as a fact, as an estimate, or as something to come. */
export function readModality(view: SentenceView, figure: ReadFigure, next: number): Modality {
  const { tokens } = view;
  const start = tokens.at(figure.start);
  let planned = false;
  for (let at = Math.max(view.first, start - BEFORE); at < Math.min(view.last, next + AFTER); at++) {
    const word = tokens.lower(at);
    if (at < start && (word === ';' || word === ',') && start - at > 3) planned = false;
    if (at > next && (word === ',' || word === ';' || word === 'and')) break;
    if (ESTIMATING.has(word)) return 'estimated';
    planned ||= PLANNING.has(word);
  }
  return planned ? 'planned' : 'stated';
}

/** How far a count had come: "so far", "in total", "another 12", "12 more". */
export function readStage(view: SentenceView, figure: ReadFigure, next: number): ClaimFrame['stage'] {
  const { tokens } = view;
  const start = tokens.at(figure.boundSpan?.start ?? figure.start);
  const end = tokens.at(figure.end);
  const close = [start - 2, start - 1, end, end + 1, next, next + 1, next + 2];
  for (const at of close) {
    if (at < view.first || at >= view.last) continue;
    const word = tokens.lower(at);
    if (!STAGE_STARTS.has(word)) continue;
    const stage = STAGES.get(`${word} ${tokens.lower(at + 1)}`) ?? STAGES.get(word);
    if (stage === undefined || (word === 'more' && tokens.lower(at + 1) === 'than')) continue;
    if (at >= next && at > end && stage === 'additional') continue;
    if (word === 'left' && at < end) continue;
    return stage;
  }
  return undefined;
}
