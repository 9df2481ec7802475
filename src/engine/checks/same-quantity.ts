import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { leadBesideBody } from './lead-number';
import { pairedTolls, TOLD_IN_PAIRS } from './paired-tolls';
import { referredBack } from './referred-back';
import { restatedWithOtherValue } from './restated';
import { tellsOfOtherTolls } from './revised-tolls';
import { agrees, BORNE_OUT_BY_NOTHING, contradicts, isAbove, toldTwice, tollsOf } from './told-twice';

interface Reading {
  /** Pairs of claims, the earlier first. */
  readonly read: (article: ReadArticle) => [ClaimFrame, ClaimFrame][];
  /** Why the pair is doubted, where comparing the two does not say. */
  readonly because?: string;
  /** Whether an earlier claim of a headline counts; else the headline check looks at it. */
  readonly keepsAbove?: true;
}

/** The ways in which one quantity is told twice: the first that finds something says it for the article. */
const READINGS: readonly Reading[] = [
  { read: restatedWithOtherValue },
  { read: unlessOtherTolls(contradictingTolls) },
  { read: unlessOtherTolls(leadBesideBody), because: BORNE_OUT_BY_NOTHING },
  { read: pairedTolls, because: TOLD_IN_PAIRS },
  {
    read: referredBack,
    because: 'The first points back at a number told before, and the one told before for the same is another.',
    keepsAbove: true,
  },
];

/** One quantity told twice in an article with values that cannot both be true. */
export function checkSameQuantities(article: ReadArticle): Finding[] {
  for (const { read, because, keepsAbove } of READINGS) {
    const pairs = read(article);
    if (pairs.length === 0) continue;
    return pairs
      .filter(([earlier]) => keepsAbove || !isAbove(earlier))
      .map(([earlier, claim]) => toldTwice(article, 'same-quantity', claim, earlier, because));
  }
  return [];
}

/** A reading that tells nothing where the article itself tells of several incidents or of other tolls. */
function unlessOtherTolls(read: Reading['read']): Reading['read'] {
  return (article) => {
    const pairs = read(article);
    return pairs.length > 0 && (article.incident?.several || tellsOfOtherTolls(article)) ? [] : pairs;
  };
}

function contradictingTolls(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  return [...tollsOf(article).values()].flatMap((claims) => {
    const body = claims.filter((claim) => !isAbove(claim));
    for (let at = 1; at < body.length; at++) {
      const claim = body[at];
      const earlier = claim && body.slice(0, at).find((other) => contradicts(article, other, claim));
      const confirmed = claim && body.some((other) => other !== claim && agrees(article, other, claim));
      if (claim && earlier && !confirmed) return [[earlier, claim] as [ClaimFrame, ClaimFrame]];
    }
    return [];
  });
}
