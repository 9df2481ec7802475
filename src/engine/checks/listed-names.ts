import type { ReadMention } from '../entities/reading';
import type { ReadArticle } from '../facts';
import type { EntityType, Span } from '../types';
import { INSERTION_MARKS } from './insertion-marks';

const SEPARATORS = new Set([',', ';', 'and', '&']);
const CLOSERS = new Set([',', ';', '.', ')', '\u2014', '\u2013', '-']);
/** Most marks or links in a row: ", and", "24, and". */
const MOST = 3;

/**
 * The names that an insertion right behind a counted noun lists, with or without an age each: "two men, Peter Holt, 24, and Joel Reyes,".
 * `[]` where anything else stands among them, or where no "and" closes the list.
 */
export function namesInserted(
  article: ReadArticle,
  counted: Span,
  type: EntityType,
  mentions: readonly ReadMention[],
): ReadMention[] {
  const { tokens } = article.prepared;
  let at = tokens.at(counted.end);
  const opener = tokens.lower(at);
  if (!INSERTION_MARKS.has(opener)) return [];
  while (INSERTION_MARKS.has(tokens.lower(at))) at++;
  const names: ReadMention[] = [];
  let closed = false;
  for (;;) {
    const name = mentions.find(({ start }) => start === tokens.start(at));
    if (name?.type !== type || (type === 'person' && !name.text.includes(' '))) return [];
    names.push(name);
    at = tokens.at(name.end);
    if (isAge(article, at)) at += 2;
    if (closed) break;
    const from = at;
    while (at - from < MOST && SEPARATORS.has(tokens.lower(at))) {
      closed ||= tokens.lower(at) === 'and' || tokens.lower(at) === '&';
      at++;
    }
    if (at === from) return [];
  }
  const ends = CLOSERS.has(tokens.lower(at)) && !SEPARATORS.has(tokens.lower(at + 1));
  return ends ? names : [];
}

/** ", 24" behind a name. */
function isAge({ prepared: { tokens } }: ReadArticle, at: number): boolean {
  const code = tokens.code(at + 1);
  return tokens.lower(at) === ',' && code >= 0x30 && code <= 0x39 && tokens.end(at + 1) - tokens.start(at + 1) < 3;
}
