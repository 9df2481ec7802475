import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { leadBesideBody } from './lead-number';
import { pairedTolls, TOLD_IN_PAIRS } from './paired-tolls';
import { referredBack } from './referred-back';
import { restatedWithOtherValue } from './restated';
import { tellsOfOtherTolls } from './revised-tolls';
import { agrees, BORNE_OUT_BY_NOTHING, contradicts, isAbove, toldTwice, tollsOf } from './told-twice';

/** One quantity told twice in an article with values that cannot both be true. */
export function checkSameQuantities(article: ReadArticle): Finding[] {
  const restated = restatedWithOtherValue(article);
  const unlessOther = (pairs: [ClaimFrame, ClaimFrame][]): [ClaimFrame, ClaimFrame][] =>
    pairs.length > 0 && (article.incident?.several || tellsOfOtherTolls(article)) ? [] : pairs;
  const tolls = restated.length > 0 ? restated : unlessOther(contradictingTolls(article));
  const told = tolls.length > 0 ? [] : unlessOther(leadBesideBody(article));
  const paired = tolls.length > 0 || told.length > 0 ? [] : pairedTolls(article);
  const back = tolls.length > 0 || told.length > 0 || paired.length > 0 ? [] : referredBack(article);
  return [
    ...tolls
      .filter(([earlier]) => !isAbove(earlier))
      .map(([earlier, claim]) => toldTwice(article, 'same-quantity', claim, earlier)),
    ...told.map(([lead, claim]) => toldTwice(article, 'same-quantity', claim, lead, BORNE_OUT_BY_NOTHING)),
    ...paired
      .filter(([earlier]) => !isAbove(earlier))
      .map(([earlier, claim]) => toldTwice(article, 'same-quantity', claim, earlier, TOLD_IN_PAIRS)),
    ...back.map(([before, claim]) => toldTwice(article, 'same-quantity', claim, before, POINTS_BACK)),
  ];
}

/** Why a number that points back is doubted. */
const POINTS_BACK = 'The first points back at a number told before, and the one told before for the same is another.';

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
