import { CODE_NOUNS, RANK_NOUNS } from '../lexicon/number-contexts';
import { isAged, isAgeGroup } from './ages';
import { codeOf, hyphenated } from './hyphenated';
import { hasOddsCue } from './odds';
import { hasScoreCue, isAmountTail, isBesideScore, isBetweenNames, score } from './scores';
import type { Source } from './source';
import type { Special } from './special';
import { isUnitWord } from './units';

/** Reads numbers tied by hyphens that are no range: scores, votes, formations, phone numbers. */
export function readPair(source: Source, at: number): Special | undefined {
  const parts = hyphenated(source, at);
  const last = at + 2 * (parts.length - 1) + 1;
  if (parts.length < 2 || isAmountTail(source, last) || isFractionTail(source, last)) return undefined;
  if (parts.length === 2 && (isAged(source, at) || isAgeGroup(source, last))) return undefined;
  if (isCaseNumber(source, at)) return codeOf(at, last);
  if (isPhone(source, at, parts)) return codeOf(at, last);
  if (parts.length > 2) return parts.every((part) => part.length <= 2) ? codeOf(at, last) : undefined;
  const [first = 0, second = 0] = parts.map(Number);
  if (parts.some((part) => part.length > 3 || (part.length > 1 && part.startsWith('0')))) return undefined;
  if (second > 0 && (ODDS_BEHIND.has(source.lower(last)) || isAfterOdds(source, at) || hasOddsCue(source, at)))
    return { first: at, end: last, kind: 'ratio', low: first / second, high: first / second };
  if (first > second || (first === second && source.glued(at + 1)))
    return score(at, last, second, first, first > second);
  if (isMeasuredBehind(source, last)) return undefined;
  return first === 0 ||
    isBetweenNames(source, at, last) ||
    isBesideScore(source, at, last) ||
    hasScoreCue(source, at, last)
    ? score(at, last, first, second, false)
    : undefined;
}

/** "6-8 months": a length of time or a measure that a pair is the number of. */
const isMeasuredBehind = (source: Source, last: number): boolean =>
  source.isWord(last) && source.joined(last) && isUnitWord(source, last);

/** "a 3-1 favourite". */
const ODDS_BEHIND = new Set(['odds', 'favourite', 'favorite', 'shot', 'outsider']);

/** "odds of 12-1", "at 12-1". */
const isAfterOdds = (source: Source, at: number): boolean =>
  source.lower(at - 1) === 'of' && ODDS_BEHIND.has(source.lower(at - 2));

/** "312-1/2p". */
const isFractionTail = (source: Source, at: number): boolean =>
  source.is(at, '/') && source.glued(at) && source.isDigits(at + 1) && source.glued(at + 1);

/** "Case No. 12-345". */
const isCaseNumber = (source: Source, at: number): boolean => {
  const no = source.is(at - 1, '.') ? at - 2 : at - 1;
  return RANK_NOUNS.has(source.lower(no)) && source.joined(at) && !ODDS_BEHIND.has(source.lower(no - 1));
};

function isPhone(source: Source, at: number, parts: readonly string[]): boolean {
  const lengths = parts.map((part) => part.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length === 2)
    return isTexted(source, at) || (lengths[0] === 3 && lengths[1] === 4) || (total > 8 && !isYearPair(parts));
  return total >= 7 || CODE_NOUNS.has(source.lower(at - 1));
}

/** "text a tip to 847-411". */
function isTexted(source: Source, at: number): boolean {
  if (source.lower(at - 1) !== 'to') return false;
  for (let i = at - 2; i > at - 6; i--) if (source.lower(i) === 'text' || source.lower(i) === 'texting') return true;
  return false;
}

const isYearPair = (parts: readonly string[]): boolean => parts.every((part) => part.length === 4);
