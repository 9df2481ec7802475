import type { Article } from '../../../src/engine/types';

/** One figure of an article changed: UTF-16 offsets into the article as it was. */
export interface Edit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Finds where an edit of one kind can be made in a text, without the engine's help. `random` gives numbers in [0, 1). */
export type Planter = (article: Article, random: () => number) => Edit[];

export function apply(article: Article, edit: Edit): Article {
  return { ...article, text: article.text.slice(0, edit.start) + edit.replacement + article.text.slice(edit.end) };
}
