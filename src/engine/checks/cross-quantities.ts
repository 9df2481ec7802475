import type { ClaimFrame } from '../claims/frame';
import { asTold } from '../compare/as-told';
import { compare } from '../compare/compare';
import { eventOf } from '../compare/same-words';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';
import { isToll } from './told-twice';

/** Quantities that two articles on one event tell with values that cannot both be true, where neither is an update. */
export function crossQuantities(article: ArticleFacts, other: ArticleFacts, event: string): Finding[] {
  if (article.incident?.several || other.incident?.several) return [];
  const theirs = mainClaims(other);
  const found: Finding[] = [];
  for (const [key, claims] of mainClaims(article)) {
    const against = theirs.get(key) ?? [];
    const conflict = firstConflict(article, claims, other, against);
    if (conflict) found.push(finding(article, conflict[0], other, conflict[1], event));
  }
  return found;
}

/** What an article counts, by kind, unit and event; only what is told as a fact and whole. */
function mainClaims(article: ArticleFacts): Map<string, ClaimFrame[]> {
  const claims = new Map<string, ClaimFrame[]>();
  for (const claim of article.claims) {
    const figure = article.figures[claim.figure];
    const event = eventOf(claim);
    if (!figure || event === undefined || !isToll(claim, figure) || claim.modality === 'planned') continue;
    const key = `${figure.kind}/${figure.unit}/${event}`;
    const known = claims.get(key);
    if (known) known.push(claim);
    else claims.set(key, [claim]);
  }
  return claims;
}

/** A pair that conflicts, unless any telling of one article can be true together with one of the other. */
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
      if (relation === 'conflict' && !isAttackerApart(article, claim, other, theirs)) conflict ??= [claim, theirs];
    }
  }
  return conflict;
}

/** One dead more or less, where the attacker died too: some outlets count him and some do not. */
function isAttackerApart(article: ArticleFacts, a: ClaimFrame, other: ArticleFacts, b: ClaimFrame): boolean {
  if (!article.incident?.attackerDied && !other.incident?.attackerDied) return false;
  const [first, second] = [article.figures[a.figure], other.figures[b.figure]];
  return first !== undefined && second !== undefined && Math.abs(first.low - second.low) === 1;
}

function finding(article: ArticleFacts, a: ClaimFrame, other: ArticleFacts, b: ClaimFrame, event: string): Finding {
  const [first, second] = [article.figures[a.figure], other.figures[b.figure]];
  return {
    kind: 'same-quantity',
    severity: 'information',
    message: `${first ? asTold(first) : ''} here, but ${second ? asTold(second) : ''} in the other article, for the same ${a.counted ?? 'quantity'}.`,
    because: `The articles ${event}. ${compare({ article, claim: a }, { article: other, claim: b }).because}`,
    evidence: [...(first ? [evidenceOf(article.id, first)] : []), ...(second ? [evidenceOf(other.id, second)] : [])],
  };
}
