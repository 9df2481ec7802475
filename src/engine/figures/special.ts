import type { Draft } from './draft';

/** A figure that is no amount: a date, a clock time, a score, a code. */
export type Special = Omit<Draft, 'value' | 'unit'> & Partial<Pick<Draft, 'value' | 'unit'>>;

/** Completes what was read with its defaults: the number is all of the figure, and there is no unit. */
export function draftOfSpecial(special: Special): Draft {
  return { ...special, unit: special.unit ?? '', value: special.value ?? { first: special.first, end: special.end } };
}
