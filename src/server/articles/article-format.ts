import { formatOf } from '../../engine/text/format-of';
import type { ArticleFormat } from '../../engine/types';

const BY_LANGUAGE: ReadonlyMap<string, ArticleFormat> = new Map([
  ['markdown', 'markdown'],
  ['html', 'html'],
]);

/** How an open document is written, from its language id. */
export function formatOfLanguage(languageId: string): ArticleFormat {
  return BY_LANGUAGE.get(languageId) ?? 'plain';
}

/** How a file is written, from the ending of its URI's path. */
export function formatOfUri(uri: string): ArticleFormat {
  return formatOf(uri.replace(/[?#].*$/s, '')) ?? 'plain';
}
