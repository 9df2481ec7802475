import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { ESTIMATING, PLANNING } from '../../../src/engine/lexicon/reporting';
import type { Told } from './amounts';

/** Words that deny the clause they stand in. */
const DENIALS =
  "not never denies deny denied isn't aren't wasn't weren't doesn't don't didn't won't can't couldn't hasn't haven't isnt arent wasnt doesnt dont didnt wont cant couldnt hasnt";

const CLAUSE_DENIALS = new Set(DENIALS.split(' '));
/** Those, and words that deny a thing or a try. */
const NEGATIONS = new Set(`${DENIALS} no none nor neither cannot without fail fails failed`.split(' '));

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

/** Whether a sentence denies what its clause tells, and not only that there is something: "not", but not "no recession". */
export function deniesClause({ prepared: { tokens } }: ReadArticle): boolean {
  for (let at = 0; at < tokens.length; at++) if (CLAUSE_DENIALS.has(tokens.lower(at))) return true;
  return false;
}

/** Tokens before and behind an amount within which a hedge is about it. */
const BEFORE = 7;
const BEHIND = 3;

/** Whether a sentence tells something as planned, possible or estimated: the amounts that are told again, or anything where none is. */
export function isHedged({ prepared: { tokens }, figures: all }: ReadArticle, told: readonly Told[]): boolean {
  const figures = told.flatMap(({ found }) => found);
  for (let at = 0; at < tokens.length; at++) {
    if (!HEDGES.has(tokens.lower(at))) continue;
    const next = all.find(({ start }) => start >= tokens.end(at));
    const isNear = (figure: ReadFigure): boolean =>
      (figure === next && at >= tokens.at(figure.start) - BEFORE) ||
      (tokens.at(figure.end) <= at && at < tokens.at(figure.end) + BEHIND);
    if (figures.length === 0 || figures.some(isNear)) return true;
  }
  return false;
}
