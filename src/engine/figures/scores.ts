import { isClosedClass } from '../lexicon/function-words';
import { SCORE_CUES } from '../lexicon/number-contexts';
import { isTie } from './hyphenated';
import { readPercent } from './percent';
import type { Source } from './source';
import type { Special } from './special';

const SCORE_REACH = 12;

/** "7-6 (7-2) 4-6 6-1": the sets of a match, right beside each other or in brackets. */
export function isBesideScore(source: Source, at: number, last: number): boolean {
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

/** The smaller number of two tokens, the larger, and whether the larger stands first. */
export function ends(source: Source, left: number, right: number): [low: number, high: number, descending: boolean] {
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
export function isAmountTail(source: Source, at: number): boolean {
  if (source.isWord(at)) return source.glued(at) || readPercent(source, at) !== undefined;
  const mark = source.is(at, '.') || source.is(at, ',');
  return (
    readPercent(source, at) !== undefined ||
    (mark && source.glued(at) && source.isDigits(at + 1) && source.glued(at + 1))
  );
}

/** Whether a word of winning, losing or voting stands near a pair of numbers. */
export function hasScoreCue(source: Source, at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SCORE_REACH && !isStop(source, i); i--)
    if (SCORE_CUES.has(source.lower(i))) return true;
  for (let i = SCORED.has(source.lower(end)) ? end + 1 : end; i < end + 4 && !isStop(source, i); i++)
    if (SCORE_CUES.has(source.lower(i))) return true;
  return false;
}

/** Plurals right behind a pair are counted by it: "700-800 votes". */
const SCORED = new Set(['votes', 'goals', 'sets', 'games', 'matches', 'penalties', 'wins']);

/** "Wasps 31-37 Leicester". */
export const isBetweenNames = (source: Source, at: number, end: number): boolean =>
  source.isWord(at - 1) &&
  source.isCapitalised(at - 1) &&
  source.isWord(end) &&
  source.isCapitalised(end) &&
  source.joined(end);

const isStop = (source: Source, at: number): boolean => source.is(at, '.') || !source.joined(at + 1);

/** A score, its smaller number first. */
export const score = (first: number, end: number, low: number, high: number, descending: boolean): Special => ({
  first,
  end,
  kind: 'score',
  low,
  high,
  ...(descending ? { descending: true } : {}),
});
