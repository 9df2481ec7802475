import type { ArticleFormat } from '../types';

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** How a file is written, by the ending of its path; `undefined` where it is no article. */
export function formatOf(path: string): ArticleFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : FORMATS.get(path.slice(dot + 1).toLowerCase());
}
