import type { ArticleWords } from './article-words';
import { Shape } from './shapes';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const POLICE_NOUNS = set('officer officers station stations car cars custody force forces');
const BRANCHES = set(
  'uk america europe japan asia australia india canada ireland international retail wholesale ventures',
);

/** Whether "police" follows a name and means the body: "Detroit police say", not "Detroit police officers". */
export function isPoliceAfter(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (words.shapes[last] !== Shape.lower || tokens.lower(last) !== 'police') return false;
  if (!tokens.spaceBefore(last) || tokens.lower(last - 1).endsWith("'s")) return false;
  return !POLICE_NOUNS.has(tokens.lower(last + 1));
}

/** Whether the word after a company's name makes it the name of its branch: "Nintendo UK", "Toyota Motor Europe". */
export function isBranchAfter(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.lower(last - 1).endsWith("'s") || !tokens.spaceBefore(last)) return false;
  return words.isName(last) && BRANCHES.has(tokens.lower(last));
}
