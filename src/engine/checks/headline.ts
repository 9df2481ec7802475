import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { headlineBesideLead } from './headline-number';
import { headlineBesideBody } from './lead-number';
import { pairedTolls, TOLD_IN_PAIRS } from './paired-tolls';
import { restatedWithOtherValue } from './restated';
import { tellsOfOtherTolls } from './revised-tolls';
import { agrees, BORNE_OUT_BY_NOTHING, contradicts, isAbove, toldTwice, tollsOf } from './told-twice';

/** A headline or summary that the body contradicts and nothing in it bears out. */
export function checkHeadlines(article: ReadArticle): Finding[] {
  const restated = restatedWithOtherValue(article).filter(([above]) => isAbove(above));
  const tolls = restated.length > 0 || article.incident?.several ? restated : contradictedTolls(article);
  const paired = tolls.length > 0 ? [] : pairedTolls(article).filter(([above]) => isAbove(above));
  if (paired.length > 0)
    return paired.map(([above, body]) => toldTwice(article, 'headline', above, body, TOLD_IN_PAIRS));
  if (tolls.length > 0 || article.incident?.several)
    return tolls.map(([above, body]) => toldTwice(article, 'headline', above, body));
  const numbers = headlineBesideLead(article);
  const pairs = numbers.length > 0 ? numbers : headlineBesideBody(article);
  return pairs.map(([above, body]) => toldTwice(article, 'headline', above, body, BORNE_OUT_BY_NOTHING));
}

function contradictedTolls(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  const found = [...tollsOf(article).values()].flatMap((claims) => {
    const body = claims.filter(({ voice }) => voice === 'body' || voice === 'quotation');
    return claims.filter(isAbove).flatMap((claim): [ClaimFrame, ClaimFrame][] => {
      const against = body.find((other) => contradicts(article, claim, other));
      return against && !body.some((other) => agrees(article, claim, other)) ? [[claim, against]] : [];
    });
  });
  return found.length > 0 && tellsOfOtherTolls(article) ? [] : found;
}
