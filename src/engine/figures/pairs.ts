import { isClosedClass } from '../lexicon/function-words';
import { CODE_NOUNS, RANK_NOUNS, SCORE_CUES } from '../lexicon/number-contexts';
import { isAged, isAgeGroup } from './ages';
import { readNumeral } from './amount';
import { codeOf, hyphenated, isTie } from './hyphenated';
import { hasOddsCue, hasRatioCue } from './odds';
import { readPercent } from './percent';
import type { Source } from './source';
import type { Special } from './special';
import { isUnitWord } from './units';

const SCORE_REACH = 12;

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

/** "6-7 (3-7) 6-3 3-6": the sets of a match, right beside each other or in brackets. */
function isBesideScore(source: Source, at: number, last: number): boolean {
  const before = source.is(at - 1, '(') || source.is(at - 1, ')') || source.is(at - 1, ',') ? at - 2 : at - 1;
  const behind = source.is(last, ')') || source.is(last, '(') || source.is(last, ',') ? last + 1 : last;
  const next = source.is(behind, '(') ? behind + 1 : behind;
  const previous = source.is(before, ')') ? before - 1 : before;
  return isSet(source, previous - 2) || isSet(source, next);
}

const isSet = (source: Source, at: number): boolean =>
  source.isDigits(at) &&
  source.isDigits(at + 2) &&
  isTie(source, at + 1) &&
  source.glued(at + 2) &&
  source.raw(at).length < 3 &&
  source.raw(at + 2).length < 3;

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

/** Reads "3:1" near "ratio" or "odds" as a ratio, near "won" as a score; clock times were told before. */
export function readColonRatio(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, ':') || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
  const right = readNumeral(source, at + 2);
  if (right?.grouped)
    return {
      first: at,
      end: right.end,
      kind: 'ratio',
      low: Number(source.raw(at)) / right.value,
      high: Number(source.raw(at)) / right.value,
    };
  const [a, b] = [Number(source.raw(at)), Number(source.raw(at + 2))];
  if (!Number.isFinite(a) || !Number.isFinite(b) || (source.glued(at + 3) && !source.is(at + 3, '.'))) return undefined;
  if (b > 0 && hasRatioCue(source, at, at + 3))
    return { first: at, end: at + 3, kind: 'ratio', low: a / b, high: a / b };
  return hasScoreCue(source, at, at + 3) ? score(at, at + 3, Math.min(a, b), Math.max(a, b), a > b) : undefined;
}

/** Reads betting odds: "3/1", "11/4 favourite"; what is less than one was read as a fraction or date before. */
export function readOdds(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, '/') || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
  if (source.is(at + 3, '/') && source.glued(at + 3)) return undefined;
  if (isTieBreak(source, at)) return score(at, at + 3, ...ends(source, at, at + 2));
  const [a, b] = [Number(source.raw(at)), Number(source.raw(at + 2))];
  const odds = !source.raw(at).startsWith('0') && b > 0 && b < 100 && a > b && a <= 1000;
  return odds ? { first: at, end: at + 3, kind: 'ratio', low: a / b, high: a / b } : undefined;
}

/** "the 7/7 attacks": a day by which something is known. */
export function eventDayEnd(source: Source, at: number): number | undefined {
  const twin =
    source.is(at + 1, '/') && source.glued(at + 1) && source.glued(at + 2) && source.raw(at + 2) === source.raw(at);
  const single = twin && source.raw(at).length === 1 && !source.is(at + 3, '/');
  return single && !source.is(at - 1, '(') && Number(source.raw(at)) > 1 ? at + 3 : undefined;
}

/** "7-6 (7/3)". */
const isTieBreak = (source: Source, at: number): boolean =>
  source.is(at - 1, '(') && source.is(at + 3, ')') && source.isDigits(at - 2) && source.isDash(at - 3);

/** The smaller number of two tokens, the larger, and whether the larger stands first. */
function ends(source: Source, left: number, right: number): [low: number, high: number, descending: boolean] {
  const [a, b] = [Number(source.raw(left)), Number(source.raw(right))];
  return [Math.min(a, b), Math.max(a, b), a > b];
}

/** Reads tokenised "3 - 1" and "52 to 48" behind a word of winning or voting. */
export function readSpacedPair(source: Source, at: number): Special | undefined {
  const by = source.lower(at - 1) === 'by' ? 1 : 0;
  const voted = source.lower(at + 1) === 'to' && VOTED.has(source.lower(at - 1 - by));
  const torn =
    source.is(at + 1, '-') && !source.glued(at + 1) && !source.glued(at + 2) && WON.has(source.lower(at - 1));
  if (isInnings(source, at)) return score(at, at + 3, ...ends(source, at, at + 2));
  if (!(voted || torn) || !source.isDigits(at + 2) || !source.joined(at + 2) || !source.joined(at + 1))
    return undefined;
  const long = source.raw(at).length > 3 || source.raw(at + 2).length > 3;
  return long || isAmountTail(source, at + 3) ? undefined : score(at, at + 3, ...ends(source, at, at + 2));
}

/** "England made 312 for 7": runs for wickets, of which there are ten. */
const isInnings = (source: Source, at: number): boolean =>
  source.lower(at + 1) === 'for' &&
  INNINGS_BEFORE.has(source.lower(at - 1)) &&
  source.isDigits(at + 2) &&
  source.raw(at + 2).length === 1 &&
  source.raw(at).length > 1 &&
  source.raw(at).length < 4 &&
  !source.isDash(at + 3) &&
  (!source.isWord(at + 3) || isClosedClass(source.lower(at + 3)));

const INNINGS_BEFORE = new Set(['made', 'were', 'was', 'reached', 'declared', 'closed']);

const VOTED = new Set(['voted', 'vote', 'votes', 'voting']);
const WON = new Set([
  'won',
  'win',
  'wins',
  'lost',
  'lose',
  'loses',
  'drew',
  'draw',
  'lead',
  'led',
  'leads',
  'beaten',
  'score',
]);

/** A decimal, a group or a letter behind the pair makes it something else. */
function isAmountTail(source: Source, at: number): boolean {
  if (source.isWord(at)) return source.glued(at) || readPercent(source, at) !== undefined;
  const mark = source.is(at, '.') || source.is(at, ',');
  return (
    readPercent(source, at) !== undefined ||
    (mark && source.glued(at) && source.isDigits(at + 1) && source.glued(at + 1))
  );
}

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

function hasScoreCue(source: Source, at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SCORE_REACH && !isStop(source, i); i--)
    if (SCORE_CUES.has(source.lower(i))) return true;
  for (let i = SCORED.has(source.lower(end)) ? end + 1 : end; i < end + 4 && !isStop(source, i); i++)
    if (SCORE_CUES.has(source.lower(i))) return true;
  return false;
}

/** Plurals right behind a pair are counted by it: "700-800 votes". */
const SCORED = new Set(['votes', 'goals', 'sets', 'games', 'matches', 'penalties', 'wins']);

/** "Wasps 31-37 Leicester". */
const isBetweenNames = (source: Source, at: number, end: number): boolean =>
  source.isWord(at - 1) &&
  source.isCapitalised(at - 1) &&
  source.isWord(end) &&
  source.isCapitalised(end) &&
  source.joined(end);

const isStop = (source: Source, at: number): boolean => source.is(at, '.') || !source.joined(at + 1);

const score = (first: number, end: number, low: number, high: number, descending: boolean): Special => ({
  first,
  end,
  kind: 'score',
  low,
  high,
  ...(descending ? { descending: true } : {}),
});
