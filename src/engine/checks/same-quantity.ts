import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { agrees, contradicts, toldTwice, tollsOf } from './told-twice';

/** One quantity told twice in an article with values that cannot both be true. */
export function checkSameQuantities(article: ReadArticle): Finding[] {
  if (article.incident?.several) return [];
  return [...tollsOf(article).values()].flatMap((claims) => {
    const body = claims.filter(({ voice }) => voice === 'body' || voice === 'quotation');
    const found: Finding[] = [];
    for (let at = 1; at < body.length; at++) {
      const claim = body[at];
      const earlier = claim && body.slice(0, at).find((other) => contradicts(article, other, claim));
      const confirmed = claim && body.some((other) => other !== claim && agrees(article, other, claim));
      if (claim && earlier && !confirmed) found.push(toldTwice(article, 'same-quantity', claim, earlier));
    }
    return found.slice(0, 1);
  });
}
