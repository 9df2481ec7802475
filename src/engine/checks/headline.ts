import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { agrees, contradicts, toldTwice, tollsOf } from './told-twice';

/** A headline or summary that the body contradicts and nothing in it bears out. */
export function checkHeadlines(article: ReadArticle): Finding[] {
  if (article.incident?.several) return [];
  return [...tollsOf(article).values()].flatMap((claims) => {
    const body = claims.filter(({ voice }) => voice === 'body' || voice === 'quotation');
    return claims.flatMap((claim) => {
      if (claim.voice !== 'headline' && claim.voice !== 'summary') return [];
      const against = body.find((other) => contradicts(article, claim, other));
      if (!against || body.some((other) => agrees(article, claim, other))) return [];
      return [toldTwice(article, 'headline', claim, against)];
    });
  });
}
