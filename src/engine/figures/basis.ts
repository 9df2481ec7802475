import type { Mutable } from '../mutable';
import type { Amount } from './amount';
import type { Draft } from './draft';

/** What every draft of an amount has: its tokens, its ends in order, where value and scale stand. */
export function basis(amount: Amount): Omit<Draft, 'kind' | 'unit'> {
  const made: Mutable<Omit<Draft, 'kind' | 'unit'>> = {
    first: amount.first,
    end: amount.end,
    low: Math.min(amount.low, amount.high),
    high: Math.max(amount.low, amount.high),
    value: { first: amount.numeral.first, end: amount.numeral.end },
  };
  if (amount.scale) made.scale = amount.scale;
  if (amount.numeral.vague) made.vague = true;
  return made;
}
