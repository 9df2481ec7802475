import type { ClaimFrame } from '../claims/frame';
import type { ArticleFacts } from '../facts';
import type { Comparison } from './comparison';

/** A claim in the article it stands in. */
export interface ClaimIn {
  readonly article: ArticleFacts;
  readonly claim: ClaimFrame;
}

/** Says how two claims, of one article or of two, stand to each other, and why. Symmetric but for `part` and `update`. */
export function compare(_a: ClaimIn, _b: ClaimIn): Comparison {
  return { relation: 'unrelated', because: 'They count different things.' };
}
