import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { amountsOf, isSameKind } from './amounts';
import { deniesClause } from './certainty';
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
  if (share >= SAME_CLAIM && deniesClause(premise) !== deniesClause(hypothesis)) return true;
  return share >= SAME_THING && hasOtherValue(premise, hypothesis);
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
    return rivals.every((one) => isOtherValue(levelOf(premise, one), levelOf(hypothesis, amount)));
  });
}

/** A figure as the verb before it has it: "tops $40" is more than that. */
interface Level extends Pick<ReadFigure, 'low' | 'high' | 'bound'> {
  readonly verb: boolean;
}

/** Whether both cannot be true; with the same number told twice only where verbs say that one is above it. */
function isOtherValue(a: Level, b: Level): boolean {
  if (a.low === b.low && a.high === b.high) return a.verb && b.verb && a.bound !== b.bound;
  return labelOf(a, b) === 'contradiction';
}

function levelOf({ prepared: { tokens } }: ReadArticle, { start, low, high, bound, boundSpan }: ReadFigure): Level {
  const verb = tokens.lower(tokens.at(boundSpan?.end ?? start) - 1);
  const exceeds = EXCEEDING.has(verb);
  return { low, high, bound: exceeds ? 'over' : bound, verb: exceeds || REACHING.has(verb) };
}

/** Words that make an amount another one than without them. */
const RESTRICTING = new Set(
  'another additional further extra private public federal annual yearly monthly weekly daily quarterly net gross core initial existing temporary'.split(
    ' ',
  ),
);

/** "$45 billion of bonds a month" */
const PERIOD = /\b(?:an?|per|each|every) (?:day|week|month|quarter|year)\b/i;

/** The words of a sentence that restrict what its amounts are of. */
function restriction({ prepared: { tokens, source } }: ReadArticle): string {
  const found: string[] = PERIOD.test(source) ? ['period'] : [];
  for (let at = 0; at < tokens.length; at++) if (RESTRICTING.has(tokens.lower(at))) found.push(tokens.lower(at));
  return found.sort().join(' ');
}
