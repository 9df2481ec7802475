import { withoutGenitive } from '../text/genitive';
import type { Sentence } from '../text/prepared';
import type { ArticleWords } from './article-words';
import { endOfName } from './name-end';

/** A name of the article found again in a headline. Offsets and tokens, ends exclusive. */
export interface HeadlineName {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly entity: number;
}

const MAX_TOKENS = 9;

/**
 * Finds the names of an article in a headline, where every word has a capital, so that only names known from elsewhere tell which
 * words belong together. `begins` tells whether a word in lower case begins any of them, `find` answers with the entity of a name;
 * the longest name at a token wins.
 */
export function namesInHeadline(
  words: ArticleWords,
  sentence: Sentence,
  begins: (word: string) => boolean,
  find: (name: string, single: boolean) => number | undefined,
): HeadlineName[] {
  const found: HeadlineName[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    const may = words.isName(at) && begins(withoutGenitive(words.article.tokens.lower(at)));
    const name = may ? longestAt(words, at, sentence.lastToken, find) : undefined;
    if (name) found.push(name);
    at = name ? name.last : at + 1;
  }
  return found;
}

function longestAt(
  words: ArticleWords,
  first: number,
  limit: number,
  find: (name: string, single: boolean) => number | undefined,
): HeadlineName | undefined {
  const { text, tokens } = words.article;
  const start = tokens.start(first);
  for (let last = Math.min(first + MAX_TOKENS, limit); last > first; last--) {
    if (!words.isName(last - 1)) continue;
    const single = last - first === 1;
    if (single && words.usesPlainly(tokens.lower(first))) continue;
    const end = endOfName(tokens, last - 1);
    const entity = find(text.slice(start, end), single);
    if (entity !== undefined) return { start, end, first, last, entity };
  }
  return undefined;
}
