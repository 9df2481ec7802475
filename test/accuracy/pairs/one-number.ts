import { BOUNDS_BEFORE } from '../../../src/engine/lexicon/bounds';
import { NUMBER_WORDS } from '../../../src/engine/lexicon/number-words';
import type { Bound } from '../../../src/engine/types';
import { type Label, labelOf } from './values';

/** A number in digits with its thousands and decimals, a word, or a single sign. */
const PIECE = /[0-9]+(?:[.,][0-9]+)*|\p{L}+|[^\s\p{L}0-9]/gu;

/** A number with the bound word before it, of any size. */
interface Bounded {
  readonly bound: Bound;
  readonly value: number;
}

/**
 * The label of two sentences that are the same but for one number and the bound word before it, which is how the stress set is made:
 * what the one number says about the other. `undefined` where they differ in anything else, or not at all.
 */
export function labelOfOneNumber(premise: string, hypothesis: string): Label | undefined {
  const [a, b] = [premise.match(PIECE) ?? [], hypothesis.match(PIECE) ?? []];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return undefined;
  let tail = 0;
  while (tail < shorter - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  // Where only a bound word came or went, the number that it belongs to is the first of what both end with.
  const bare = a.length - tail === start || b.length - tail === start;
  if (bare && tail > 0) tail--;
  const first = boundedNumber(a.slice(start, a.length - tail));
  const second = boundedNumber(b.slice(start, b.length - tail));
  if (first === undefined || second === undefined) return undefined;
  return labelOf(told(first), told(second));
}

const told = ({ value, bound }: Bounded): { low: number; high: number; bound: Bound } => ({
  low: value,
  high: value,
  bound,
});

/** Reads "more than 5", "5" and "five"; `undefined` for anything else. */
function boundedNumber(pieces: readonly string[]): Bounded | undefined {
  const value = numberIn(pieces.at(-1) ?? '');
  if (value === undefined) return undefined;
  if (pieces.length === 1) return { bound: 'exact', value };
  const bound = BOUNDS_BEFORE.get(pieces.slice(0, -1).join(' ').toLowerCase());
  return bound === undefined ? undefined : { bound, value };
}

function numberIn(piece: string): number | undefined {
  if (/^[0-9]/.test(piece)) return Number(piece.replace(/,/g, ''));
  const word = NUMBER_WORDS.get(piece.toLowerCase());
  return word?.part === 'unit' || word?.part === 'teen' || word?.part === 'ten' ? word.value : undefined;
}
