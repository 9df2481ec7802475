import type { ArticleWords } from './article-words';
import type { OrganisationName } from './organisation-names';

const ENDINGS = new Set(['com', 'org', 'net', 'biz', 'tv', 'co', 'info', 'fm', 'io']);

/** A body named by its place on the web: "Brightpebble.com", "Orbel.co.uk"; `undefined` where none starts at the token. */
export function webNameAt(words: ArticleWords, first: number): OrganisationName | undefined {
  const { text, tokens } = words.article;
  if (!isJoinedStop(words, first + 1) || !ENDINGS.has(tokens.lower(first + 2)) || tokens.spaceBefore(first + 2))
    return undefined;
  const before = text.charAt(tokens.start(first) - 1);
  if (before === '@' || before === '/' || before === '.' || before === '-') return undefined;
  let last = first + 3;
  if (isJoinedStop(words, last) && tokens.lower(last + 1) === 'uk' && !tokens.spaceBefore(last + 1)) last += 2;
  const after = text.charAt(tokens.end(last - 1));
  if (after === '/' || after === '@') return undefined;
  return { first, last, end: tokens.end(last - 1), kind: 'website' };
}

function isJoinedStop(words: ArticleWords, at: number): boolean {
  return !words.article.tokens.spaceBefore(at) && words.article.tokens.text(at) === '.';
}
