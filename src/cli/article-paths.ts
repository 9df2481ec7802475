import { formatOf } from '../engine/text/format-of';
import type { ArticleFormat } from '../engine/types';

/** Whether a file found in a folder is taken for an article. */
export function isArticlePath(path: string): boolean {
  return formatOf(path) !== undefined;
}

/** How a file is written: from its ending, else from whether it begins as a page. */
export function formatOfFile(path: string, text: string): ArticleFormat {
  return formatOf(path) ?? (/^\ufeff?\s{0,100}<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'plain');
}
