import { readAmount } from './amount';
import type { Draft } from './draft';
import { draftOfAmount, draftOfRange } from './drafts';
import { readToRatio } from './odds';
import { readShare, readTimes } from './parts';
import { readRange } from './ranges';
import { readShareSplit } from './share-splits';
import { readLongRatio } from './slashed';
import type { Source } from './source';
import { draftOfSpecial } from './special';

/** Reads an amount, what it makes with the number behind it, and what it is. */
export function readQuantity(source: Source, at: number, floor: number): Draft | undefined {
  const amount = readAmount(source, at);
  if (!amount || amount.first < floor) return undefined;
  const ratio = readLongRatio(source, amount) ?? readToRatio(source, amount) ?? readShareSplit(source, amount);
  if (ratio) return draftOfSpecial(ratio);
  const range = readRange(source, amount, { between: isBetween(source, amount.first) });
  if (range) {
    const multiple = readTimes(source, range.right);
    const times = multiple && { ...multiple, first: range.left.first, low: range.left.low };
    return times ? draftOfSpecial(times) : draftOfRange(source, range);
  }
  const part = readTimes(source, amount) ?? readShare(source, amount);
  return part ? draftOfSpecial(part) : draftOfAmount(source, amount);
}

/** "between 5 and 7", "between the ages of 16 and 18". */
function isBetween(source: Source, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && BETWEEN_FILLERS.has(source.lower(at))) at--;
  return source.lower(at) === 'between';
}

const BETWEEN_FILLERS = new Set(['the', 'age', 'ages', 'of', 'about', 'around', 'an', 'estimated', 'approximately']);
