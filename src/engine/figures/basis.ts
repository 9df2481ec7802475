import type { Amount } from './amount';
import type { Draft } from './draft';

/** What every draft of an amount has: its tokens, its ends in order, where value and scale stand. */
export const basis = (amount: Amount): Omit<Draft, 'kind' | 'unit'> => ({
  first: amount.first,
  end: amount.end,
  low: Math.min(amount.low, amount.high),
  high: Math.max(amount.low, amount.high),
  value: { first: amount.numeral.first, end: amount.numeral.end },
  ...(amount.scale ? { scale: amount.scale } : {}),
  ...(amount.numeral.vague ? { vague: true } : {}),
});
