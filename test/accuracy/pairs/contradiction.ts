import type { ReadArticle } from '../../../src/engine/facts';
import { amountsOf, isSameKind } from './amounts';
import { isNegated } from './certainty';
import { datesApart, LONG_PARTS } from './dates';
import { movesOtherwise } from './directions';
import { missingWords, type Signs } from './signs';
import { labelOf } from './values';

/** Share of common words both ways from which two headlines tell of one thing. */
const SAME_THING = 0.5;
/** The same where one denies what the other tells. */
const SAME_CLAIM = 0.6;
/** Kinds of amounts that one event has one of. */
const ONE_VALUE = new Set(['money', 'percent', 'count', 'index', 'measure', 'rate', 'duration']);

/** Verbs that put an amount at a value, and those that put it above. */
const REACHING = new Set('reach reaches reached hit hits'.split(' '));
const EXCEEDING = new Set('top tops topped exceed exceeds exceeded surpass surpasses surpassed'.split(' '));

/** Whether two headlines cannot both be true: the same thing told with another value, the other direction, or denied. */
export function contradicts(premise: ReadArticle, hypothesis: ReadArticle, signs: Signs): boolean {
  if (signs.otherCountry > 0 || datesApart(premise, hypothesis, LONG_PARTS)) return false;
  if (movesOtherwise(premise, hypothesis)) return true;
  if (signs.otherDate > 0) return false;
  const share = Math.min(shareOf(signs.found, signs.missing), shareOf(signs.found, signs.leftOut));
  if (share >= SAME_CLAIM && isNegated(premise) !== isNegated(hypothesis)) return true;
  return share >= SAME_THING && (hasOtherValue(premise, hypothesis) || reachesOtherwise(premise, hypothesis));
}

const shareOf = (found: number, lacking: number): number => found / Math.max(1, found + lacking);

/** Whether an amount of the hypothesis stands against the only one of its kind and unit in the premise. */
function hasOtherValue(premise: ReadArticle, hypothesis: ReadArticle): boolean {
  const missingFrom = missingWords(premise, hypothesis)[0]?.start ?? Number.POSITIVE_INFINITY;
  if (restriction(premise) !== restriction(hypothesis)) return false;
  const [ours, theirs] = [amountsOf(premise), amountsOf(hypothesis)];
  return theirs.some((amount) => {
    if (!ONE_VALUE.has(amount.kind) || amount.start > missingFrom) return false;
    const rivals = ours.filter((one) => isSameKind(one, amount));
    if (rivals.length !== 1 || theirs.filter((one) => isSameKind(one, amount)).length !== 1) return false;
    return rivals.every((one) => labelOf(one, amount) === 'contradiction');
  });
}

/** Words that make an amount another one than without them. */
const RESTRICTING = new Set(
  'another additional further extra private public federal annual yearly monthly weekly daily quarterly net gross core initial existing temporary'.split(
    ' ',
  ),
);

/** The words of a sentence that restrict what its amounts are of. */
function restriction({ prepared: { tokens } }: ReadArticle): string {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) if (RESTRICTING.has(tokens.lower(at))) found.push(tokens.lower(at));
  return found.sort().join(' ');
}

/** Whether one puts an amount at the value that the other puts it above. */
function reachesOtherwise(premise: ReadArticle, hypothesis: ReadArticle): boolean {
  const [ours, theirs] = [verbsOfLevel(premise), verbsOfLevel(hypothesis)];
  return [...theirs].some(([value, exceeds]) => ours.has(value) && ours.get(value) !== exceeds);
}

/** Values that a verb of level stands before; true where it puts the amount above. */
function verbsOfLevel({ prepared: { tokens }, figures }: ReadArticle): ReadonlyMap<number, boolean> {
  const levels = new Map<number, boolean>();
  for (const { start, low, boundSpan } of figures) {
    const verb = tokens.lower(tokens.at(Math.min(start, boundSpan?.end ?? start)) - 1);
    if (REACHING.has(verb) || EXCEEDING.has(verb)) levels.set(low, EXCEEDING.has(verb));
  }
  return levels;
}
