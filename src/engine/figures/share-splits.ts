import { type Amount, readNumeral } from './amount';
import type { Source } from './source';
import type { Special } from './special';

/** Words behind "3 for 2" that make it a split of shares. */
const SPLITS = new Set(['split', 'stock', 'share', 'bonus', 'rights', 'scrip', 'reverse', 'capitalisation']);

/** Reads "a three-for-two stock split", "a one-for-10 bonus", "3 for 2 split" as the ratio of new shares to old ones. */
export function readShareSplit(source: Source, amount: Amount): Special | undefined {
  if (amount.currency || amount.percent || amount.unit || amount.scale || amount.numeral.vague) return undefined;
  const tied = source.is(amount.end, '-') && source.glued(amount.end) ? 1 : 0;
  const link = amount.end + tied;
  if (source.lower(link) !== 'for' || (tied === 1 && !source.is(link + 1, '-'))) return undefined;
  const old = readNumeral(source, link + 1 + tied);
  if (!old || old.first !== link + 1 + tied || old.vague || !(old.value > 0) || old.decimals) return undefined;
  if (tied === 0 && !SPLITS.has(source.lower(old.end))) return undefined;
  const value = amount.low / old.value;
  return { first: amount.first, end: old.end, kind: 'ratio', low: value, high: value };
}
