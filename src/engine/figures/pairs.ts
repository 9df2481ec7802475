import { CODE_NOUNS, SCORE_CUES } from '../lexicon/number-contexts';
import { codeOf, hyphenated } from './hyphenated';
import { hasRatioCue } from './odds';
import type { Source } from './source';
import type { Special } from './special';

const SCORE_REACH = 12;

/** Reads numbers tied by hyphens that are no range: scores, votes, formations, phone numbers. */
export function readPair(source: Source, at: number): Special | undefined {
  const parts = hyphenated(source, at);
  const last = at + 2 * (parts.length - 1) + 1;
  if (parts.length < 2 || isAmountTail(source, last)) return undefined;
  if (isPhone(source, at, parts)) return codeOf(at, last);
  if (parts.length > 2) return parts.every((part) => part.length <= 2) ? codeOf(at, last) : undefined;
  const [first = 0, second = 0] = parts.map(Number);
  if (parts.some((part) => part.length > 3 || (part.length > 1 && part.startsWith('0')))) return undefined;
  if (second > 0 && ODDS_BEHIND.has(source.lower(last)))
    return { first: at, end: last, kind: 'ratio', low: first / second, high: first / second };
  if (first > second || (first === second && source.glued(at + 1)))
    return score(at, last, second, first, first > second);
  return first === 0 || isBetweenNames(source, at, last) || hasScoreCue(source, at, last)
    ? score(at, last, first, second, false)
    : undefined;
}

/** "a 3-1 favourite". */
const ODDS_BEHIND = new Set(['odds', 'favourite', 'favorite', 'shot', 'outsider']);

/** Reads "3:1" near "ratio" or "odds" as a ratio, near "won" as a score; clock times were told before. */
export function readColonRatio(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, ':') || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
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
  const [a, b] = [Number(source.raw(at)), Number(source.raw(at + 2))];
  const odds = !source.raw(at).startsWith('0') && b > 0 && b < 100 && a > b && a <= 1000;
  return odds ? { first: at, end: at + 3, kind: 'ratio', low: a / b, high: a / b } : undefined;
}

/** A decimal, a group or a letter behind the pair makes it something else. */
function isAmountTail(source: Source, at: number): boolean {
  if (source.isWord(at)) return source.glued(at);
  const mark = source.is(at, '.') || source.is(at, ',');
  return source.is(at, '%') || (mark && source.glued(at) && source.isDigits(at + 1) && source.glued(at + 1));
}

function isPhone(source: Source, at: number, parts: readonly string[]): boolean {
  const lengths = parts.map((part) => part.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length === 2) return (lengths[0] === 3 && lengths[1] === 4) || (total > 8 && !isYearPair(parts));
  return total >= 7 || CODE_NOUNS.has(source.lower(at - 1));
}

const isYearPair = (parts: readonly string[]): boolean => parts.every((part) => part.length === 4);

function hasScoreCue(source: Source, at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SCORE_REACH && !isStop(source, i); i--)
    if (SCORE_CUES.has(source.lower(i))) return true;
  for (let i = end; i < end + 4 && !isStop(source, i); i++) if (SCORE_CUES.has(source.lower(i))) return true;
  return false;
}

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
