import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';

/** Looks for one kind of finding inside an article. */
export type Check = (article: ReadArticle) => Finding[];

/** Looks for one kind of finding between an article and others that report the same event. */
export type CrossCheck = (article: ArticleFacts, others: readonly ArticleFacts[]) => Finding[];
