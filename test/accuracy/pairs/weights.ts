import type { Signs } from './signs';

/** What each sign counts for (or, below zero, against) a hypothesis following; `start` is what it has to begin with. */
export type Weights = Readonly<Partial<Record<keyof Signs | 'start', number>>>;

/**
 * A headline or a highlight sums a story up: what it leaves out of the premise tells that it sums up something else, and it follows
 * unless something in it is new.
 */
export const HEADLINE: Weights = {
  start: 31,
  found: 3,
  missing: -8,
  otherSubject: -8,
  missingNames: -6,
  missingCountries: -15,
  leftOut: -4,
  amounts: 8,
  missingAmounts: -21,
  noAmount: -18,
  misplaced: -30,
  missingScores: -14,
  otherCountry: -20,
  otherDate: -28,
  otherDirection: -20,
  negatedOnce: -18,
  pronoun: 16,
  unresolved: -32,
};

/**
 * A sentence with its stop states one thing that the premise may tell among many: it does not follow unless its amounts are the
 * premise's, and stand together as they do there.
 */
export const STATEMENT: Weights = {
  start: -18,
  found: 3,
  missing: -7,
  otherSubject: -10,
  missingNames: -8,
  sameBounds: 18,
  missingAmounts: -18,
  otherDirection: -14,
  rivalled: -16,
  unhedged: -10,
  sourceSubject: -12,
  spread: -1,
};

/** What the signs come to. */
export function weigh(signs: Signs, weights: Weights): number {
  let sum = weights.start ?? 0;
  for (const [sign, count] of Object.entries(signs)) sum += count * (weights[sign as keyof Signs] ?? 0);
  return sum;
}
