import type { ReadArticle } from '../../../src/engine/facts';
import { ESTIMATING, PLANNING } from '../../../src/engine/lexicon/reporting';

const NEGATIONS = new Set(
  "no not never none nor neither cannot without deny denies denied fail fails failed isn't aren't wasn't weren't doesn't don't didn't won't can't couldn't hasn't haven't isnt arent wasnt doesnt dont didnt wont cant couldnt hasnt".split(
    ' ',
  ),
);

const HEDGES = new Set([
  ...ESTIMATING,
  ...PLANNING,
  ...'should if seek seeks seeking potential potentially suspected unless unlikely'.split(' '),
]);

const DOT = 0x2e;
const BRACKET = 0x28;

/** Whether a sentence denies something. */
export function isNegated({ prepared: { tokens } }: ReadArticle): boolean {
  for (let at = 0; at < tokens.length; at++) {
    // "No. 4" is a number's name, and what stands in brackets is an aside.
    if (tokens.lower(at) === 'no' && (tokens.code(at + 1) === DOT || tokens.code(at - 1) === BRACKET)) continue;
    if (NEGATIONS.has(tokens.lower(at))) return true;
  }
  return false;
}

/** Whether a sentence tells something as planned, possible or estimated. */
export function isHedged({ prepared: { tokens } }: ReadArticle): boolean {
  for (let at = 0; at < tokens.length; at++) if (HEDGES.has(tokens.lower(at))) return true;
  return false;
}
