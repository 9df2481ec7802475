import type { ReadFigure } from '../figures/reading';
import { isPerson, singular } from '../lexicon/nouns';
import type { Prepared } from '../text/prepared';
import type { Tokens } from '../text/tokens';

const MOST = 6;
/** More than these are a crowd, whose number is a guess. */
const MOST_COMPANIONS = 20;

/** Indices of the figures that tell how many others somebody was with: "in a car with three other people". */
export function readCompanions({ tokens }: Prepared, figures: readonly ReadFigure[]): number[] {
  const found: number[] = [];
  for (const [index, { kind, bound, low, high, start, end }] of figures.entries()) {
    if (found.length >= MOST) break;
    if (kind !== 'count' || bound !== 'exact' || low !== high || high > MOST_COMPANIONS) continue;
    if (tokens.lower(tokens.at(start) - 1) === 'with' && areOthers(tokens, tokens.at(end))) found.push(index);
  }
  return found;
}

/** "others", "other people". */
function areOthers(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  return word === 'others' || (word === 'other' && isPerson(singular(tokens.lower(at + 1))));
}
