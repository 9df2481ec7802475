import type { ReadArticle } from '../facts';

/** Something about an article that is asked for more than once while it is checked, worked out the first time. */
export function onceAnArticle<T>(find: (article: ReadArticle) => T): (article: ReadArticle) => T {
  const known = new WeakMap<ReadArticle, { readonly found: T }>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before.found;
    const found = find(article);
    known.set(article, { found });
    return found;
  };
}
