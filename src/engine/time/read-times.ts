import type { ReadFigure } from '../figures/reading';
import type { Prepared } from '../text/prepared';
import type { TimeExpression } from './reading';

/** Reads every date and period of an article and resolves it against the article's date, never against today. */
export function readTimes(_article: Prepared, _figures: readonly ReadFigure[]): TimeExpression[] {
  return [];
}
