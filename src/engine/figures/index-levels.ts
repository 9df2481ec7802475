import { INDEX_CUES } from '../lexicon/number-contexts';
import type { Amount } from './amount';
import { basis } from './basis';
import type { Draft } from './draft';
import type { Source } from './source';

const INDEX_REACH = 20;
/** Levels without grouping have this many digits: "13176". */
const LEVEL_DIGITS = 5;
const POINTS = new Set(['points', 'point', 'pts']);

/** "64.06 points" of an index, and bare levels behind its name: "at 5,884". */
export function readIndex(source: Source, amount: Amount): Draft | undefined {
  const at = source.is(amount.end, '-') && source.glued(amount.end) ? amount.end + 1 : amount.end;
  const points = POINTS.has(source.lower(at)) && source.joined(at);
  if ((!points && !isLevel(source, amount)) || !hasIndexCue(source, amount.first, !points)) return undefined;
  const draft = basis(amount, 'index', 'point', points ? { first: at, end: at + 1 } : undefined);
  if (points) draft.end = at + 1;
  return draft;
}

function isLevel(source: Source, amount: Amount): boolean {
  const { grouped, decimals, plainDigits } = amount.numeral;
  const moved = source.lower(amount.first - 1) === 'to' && POINTS.has(source.lower(amount.first - 2));
  const large = grouped === true || decimals === true || plainDigits === LEVEL_DIGITS || moved;
  const word = source.isWord(amount.end) && !LEVEL_BEHIND.has(source.lower(amount.end));
  return large && amount.low > 100 && !word && LEVEL_BEFORE.has(source.lower(amount.first - 1));
}

const LEVEL_BEFORE = new Set(['to', 'at', 'of', 'from', '(']);
const LEVEL_BEHIND = new Set(['up', 'down', 'from', 'on', 'in', 'at', 'by', 'after', 'while', 'and']);

/** "the London Metal Exchange", "the Securities and Exchange Commission": no place of shares. */
const isOtherExchange = (source: Source, at: number): boolean =>
  source.lower(at) === 'exchange' && source.lower(at - 1) !== 'stock' && source.lower(at - 1) !== 'securities';

/** Whether an index is named in the sentence before a number; beside a level, "points" tells one as well. */
function hasIndexCue(source: Source, first: number, level: boolean): boolean {
  for (let at = first - 1, left = INDEX_REACH; left > 0 && at >= 0; at--, left--) {
    const word = source.lower(at);
    if ((INDEX_CUES.has(word) && !isOtherExchange(source, at)) || (level && POINTS.has(word))) return true;
    if (word === 'p' && source.is(at - 1, '&')) return true;
    if (source.is(at, '.') && !source.glued(at + 1) && source.isCapitalised(at + 1)) return false;
  }
  return false;
}
