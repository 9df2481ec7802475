import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { Prepared } from '../../../src/engine/text/prepared';

/** A sentence of the set with its figures. */
export interface ReadSentence {
  readonly prepared: Prepared;
  readonly figures: readonly ReadFigure[];
}
