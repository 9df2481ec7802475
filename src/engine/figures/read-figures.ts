import type { Prepared } from '../text/prepared';
import type { ReadFigure } from './reading';

/** Reads every figure of an article, in the order of the text. Never throws; linear in the length of the text. */
export function readFigures(_article: Prepared): ReadFigure[] {
  return [];
}
