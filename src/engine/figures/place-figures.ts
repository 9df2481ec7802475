import type { Mutable } from '../mutable';
import { endInSource } from '../text/character-references';
import { movedSpan, type PlacedPassage } from '../text/passage';
import type { Prepared } from '../text/prepared';
import type { ReadFigure } from './reading';

/** Adds the figures of a passage to those of the article before them. */
export function placeFigures(
  own: readonly ReadFigure[],
  passage: PlacedPassage,
  article: Prepared,
  placed: ReadFigure[],
): void {
  const before = placed.length;
  for (const figure of own) placed.push(moved(figure, passage, article, before));
}

function moved(
  figure: ReadFigure,
  { start, firstSentence }: PlacedPassage,
  article: Prepared,
  before: number,
): ReadFigure {
  const there: Mutable<ReadFigure> = { ...figure };
  there.start += start;
  there.end = endInSource(article, figure.end + start);
  there.sentence += firstSentence;
  there.valueSpan = movedSpan(figure.valueSpan, start);
  if (figure.scaleSpan) there.scaleSpan = movedSpan(figure.scaleSpan, start);
  if (figure.unitSpan) there.unitSpan = movedSpan(figure.unitSpan, start);
  if (figure.boundSpan) there.boundSpan = movedSpan(figure.boundSpan, start);
  if (figure.directionSpan) there.directionSpan = movedSpan(figure.directionSpan, start);
  if (figure.converts !== undefined) there.converts = figure.converts + before;
  return there;
}
