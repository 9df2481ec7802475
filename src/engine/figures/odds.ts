import { type Amount, readNumeral } from './amount';
import type { Source } from './source';
import type { Special } from './special';

const CUES = new Set(['ratio', 'odds', 'proportion', 'outnumbered', 'outnumber', 'favourite', 'favorite', 'against']);
const REACH = 6;

/** Whether "ratio", "odds" or the like stands near a pair of numbers. */
export function hasRatioCue(source: Source, first: number, end: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH && source.joined(at + 1); at--) {
    if (source.is(at, '.')) break;
    if (CUES.has(source.lower(at))) return true;
  }
  return CUES.has(source.lower(end)) || CUES.has(source.lower(end + 1));
}

/** "The odds were 100-1", "the mare won at 11-4", "they are priced at 5-1". */
export function hasOddsCue(source: Source, first: number): boolean {
  const told = source.lower(first - 1);
  if (!ODDS_TELLERS.has(told)) return false;
  for (let at = first - 2; at >= 0 && at >= first - ODDS_REACH && source.joined(at + 1); at--) {
    if (source.is(at, '.')) return false;
    if (source.lower(at) === 'odds' || (told === 'at' && BETTING.has(source.lower(at)))) return true;
  }
  return false;
}

const ODDS_REACH = 10;
const ODDS_TELLERS = new Set(['at', 'were', 'are', 'is', 'was']);
const BETTING = new Set(
  'bookmaker bookmakers bookies backed priced favourite favourites favorite outsider outsiders mare filly colt gelding jockey horse racehorse hurdle chase handicap'.split(
    ' ',
  ),
);

/** Behind a pair of numbers that judges or members were on either side. */
const VERDICTS = new Set(['majority', 'ruling', 'verdict', 'vote', 'decision']);

/** Reads "3-to-1", "2 to 1" as a ratio where the words around say so. */
export function readToRatio(source: Source, amount: Amount): Special | undefined {
  if (amount.currency || amount.percent || amount.unit || amount.scale || amount.numeral.vague) return undefined;
  const hyphen = source.is(amount.end, '-') && source.glued(amount.end) ? 1 : 0;
  const to = amount.end + hyphen;
  if (source.lower(to) !== 'to' || !source.joined(to)) return undefined;
  const right = readNumeral(source, to + 1 + hyphen);
  if (!right || right.first !== to + 1 + hyphen || !(right.value > 0) || right.vague) return undefined;
  if (VERDICTS.has(source.lower(right.end)) && source.joined(right.end)) {
    const [low, high] = amount.low < right.value ? [amount.low, right.value] : [right.value, amount.low];
    return { first: amount.first, end: right.end, kind: 'score', low, high };
  }
  if (!hasRatioCue(source, amount.first, right.end)) return undefined;
  const value = amount.low / right.value;
  return { first: amount.first, end: right.end, kind: 'ratio', low: value, high: value };
}
