import { ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { Shape } from './shapes';

const MAX_TOKENS = 14;

/** The words between the commas after a name where they tell a role: "director of the Cooperation Department". */
export function roleAfter(words: ArticleWords, at: number): string | undefined {
  const { tokens, text } = words.article;
  if (tokens.text(at) !== ',') return undefined;
  let isRole = false;
  for (let next = at + 1; next < Math.min(at + MAX_TOKENS, tokens.length); next++) {
    const lower = tokens.lower(next);
    if (lower === ',' || lower === '.' || lower === ';') {
      return isRole ? text.slice(tokens.start(at + 1), tokens.end(next - 1)) : undefined;
    }
    if (next < at + 6 && ROLES.has(lower)) isRole = true;
  }
  return isRole ? text.slice(tokens.start(at + 1), tokens.end(at + MAX_TOKENS - 1)) : undefined;
}

/** The role in lower case right before a name: "coach", "police spokeswoman". */
export function roleBefore(words: ArticleWords, first: number): string | undefined {
  const { tokens } = words.article;
  if (words.shapes[first - 1] !== Shape.lower || !ROLES.has(tokens.lower(first - 1))) return undefined;
  return tokens.text(first - 1);
}
