import type { ReadFigure } from '../../../src/engine/figures/reading';

export type Label = 'entailment' | 'neutral' | 'contradiction';

type Told = Pick<ReadFigure, 'low' | 'high' | 'bound'>;

/** The values that a figure's words allow where nothing is rounded, as these sets take them; ends open for "more than". */
interface Values {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** What "about" allows on either side. */
const ABOUT = 0.1;

function valuesOf({ low, high, bound }: Told): Values {
  const closed = { openLow: false, openHigh: false };
  if (bound === 'over') return { low: high, high: Number.POSITIVE_INFINITY, openLow: true, openHigh: false };
  if (bound === 'atLeast') return { low, high: Number.POSITIVE_INFINITY, ...closed };
  if (bound === 'under') return { low: Number.NEGATIVE_INFINITY, high: low, openLow: false, openHigh: true };
  if (bound === 'about') return { low: low * (1 - ABOUT), high: high * (1 + ABOUT), ...closed };
  if (bound === 'atMost') return { low: Number.NEGATIVE_INFINITY, high, ...closed };
  return { low, high, ...closed };
}

/** What one value says about another: within it, apart from it, or neither. */
export function labelOf(premise: Told, hypothesis: Told): Label {
  const [a, b] = [valuesOf(premise), valuesOf(hypothesis)];
  const above = b.low > a.low || (b.low === a.low && b.openLow && !a.openLow);
  const below = b.high < a.high || (b.high === a.high && b.openHigh && !a.openHigh);
  if (!above && !below) return 'entailment';
  const apart = a.high < b.low || b.high < a.low;
  const touching = (a.high === b.low && (a.openHigh || b.openLow)) || (b.high === a.low && (b.openHigh || a.openLow));
  return apart || touching ? 'contradiction' : 'neutral';
}
