import type { ClaimFrame } from '../claims/frame';
import { asTold } from '../compare/as-told';
import { compare } from '../compare/compare';
import type { SharedEvent } from '../compare/same-event';
import { eventOf } from '../compare/same-words';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';
import { hereItIs, isAttackerApart, tollsOf } from './told-twice';

/** Names in common, or what counts like them, that two articles need before what they count is taken to be one thing. */
const SURE = 5;
/** How many times one toll may be the other; beyond that it is a weekend's, or a year's. */
const MOST_TIMES = 3;

/** Quantities that two articles on one event tell with values that cannot both be true, where neither is an update. */
export function crossQuantities(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (event.strength < SURE || article.incident?.several || other.incident?.several) return [];
  const theirs = tollsOf(other);
  const found: Finding[] = [];
  for (const [key, claims] of tollsOf(article)) {
    const against = theirs.get(key) ?? [];
    const conflict = firstConflict(article, claims, other, against);
    if (conflict) found.push(finding(article, conflict[0], other, conflict[1], event));
  }
  return found;
}

/**
 * A pair that conflicts, unless any telling of one article can be true together with one of the other. Of two tolls of the dead of
 * one day, the higher may be the later.
 */
function firstConflict(
  article: ArticleFacts,
  claims: readonly ClaimFrame[],
  other: ArticleFacts,
  against: readonly ClaimFrame[],
): [ClaimFrame, ClaimFrame] | undefined {
  let conflict: [ClaimFrame, ClaimFrame] | undefined;
  for (const claim of claims) {
    for (const theirs of against) {
      const { relation } = compare({ article, claim }, { article: other, claim: theirs });
      if (relation === 'supports' || relation === 'update') return undefined;
      if (relation !== 'conflict' || isAttackerApart(article, claim, other, theirs)) continue;
      if (article.date === other.date && eventOf(claim) === 'die') continue;
      if (areNear(article.figures[claim.figure], other.figures[theirs.figure])) conflict ??= [claim, theirs];
    }
  }
  return conflict;
}

const areNear = (a: ReadFigure | undefined, b: ReadFigure | undefined): boolean =>
  a !== undefined && b !== undefined && Math.max(a.low, b.low) <= MOST_TIMES * Math.min(a.high, b.high);

function finding(
  article: ArticleFacts,
  a: ClaimFrame,
  other: ArticleFacts,
  b: ClaimFrame,
  event: SharedEvent,
): Finding {
  const [first, second] = [article.figures[a.figure], other.figures[b.figure]];
  return {
    kind: 'same-quantity',
    severity: 'information',
    message: `${first ? hereItIs(a, first) : ''}; in the other article it is ${second ? asTold(second) : ''}.`,
    because: `The articles ${event.because}. ${compare({ article, claim: a }, { article: other, claim: b }).because}`,
    evidence: [...(first ? [evidenceOf(article.id, first)] : []), ...(second ? [evidenceOf(other.id, second)] : [])],
  };
}
