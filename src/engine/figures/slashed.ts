import { type Amount, readNumeral } from './amount';
import { hasRatioCue } from './odds';
import { ends, hasScoreCue, score } from './scores';
import type { Source } from './source';
import type { Special } from './special';

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

/** "a 1,000:1 contrast ratio", "22.5:1": what no clock shows. */
export function readLongRatio(source: Source, { first, end, low, numeral }: Amount): Special | undefined {
  const long = numeral.grouped === true || numeral.decimals === true;
  if (!long || !source.is(end, ':') || !source.glued(end) || !source.isDigits(end + 1) || !source.glued(end + 1))
    return undefined;
  const right = Number(source.raw(end + 1));
  return right > 0 ? { first, end: end + 2, kind: 'ratio', low: low / right, high: low / right } : undefined;
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
