import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';

/** Looks for one kind of finding inside an article. */
export type Check = (article: ReadArticle) => Finding[];

/** Looks for one kind of finding between two articles that report the same event; `event` says what they share. */
export type PairCheck = (article: ArticleFacts, other: ArticleFacts, event: SharedEvent) => Finding[];
