import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';
import type { Check, CrossCheck } from './check';

const CHECKS: readonly Check[] = [];
const CROSS_CHECKS: readonly CrossCheck[] = [];

/** All findings inside an article, in the order of the text. */
export function runChecks(article: ReadArticle): Finding[] {
  return CHECKS.flatMap((check) => check(article));
}

/** All findings between an article and others. */
export function runCrossChecks(article: ArticleFacts, others: readonly ArticleFacts[]): Finding[] {
  return CROSS_CHECKS.flatMap((check) => check(article, others));
}
