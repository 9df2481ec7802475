import type { Mutable } from '../mutable';
import type { FigureKind } from '../types';
import type { Amount } from './amount';
import type { Draft, TokenSpan } from './draft';

/** What every draft of an amount has: what it is, its tokens, its ends in order, where value, scale and unit stand. */
export function basis(amount: Amount, kind: FigureKind, unit: string, unitTokens?: TokenSpan): Mutable<Draft> {
  const made: Mutable<Draft> = {
    first: amount.first,
    end: amount.end,
    low: Math.min(amount.low, amount.high),
    high: Math.max(amount.low, amount.high),
    kind,
    unit,
    value: { first: amount.numeral.first, end: amount.numeral.end },
  };
  if (unitTokens) made.unitTokens = unitTokens;
  if (amount.scale) made.scale = amount.scale;
  if (amount.numeral.vague) made.vague = true;
  return made;
}
