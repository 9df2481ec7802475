import { COMPANY_NOUNS, PUBLIC_NOUNS, WEAK_COMPANY_NOUNS } from '../lexicon/organisation-words';
import { STAFF_ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { Shape } from './shapes';

/** How many words back the role of somebody who works for a company is looked for: "head of product design at X". */
const REACH = 5;
const STAFF_LINKS = new Set(['of', 'at', 'for', 'with']);
/** After these a list of examples begins: "firms such as X". */
const LIST_OPENERS = new Set(['including', 'like']);

/** "spokesman for X", "analyst at X", "vice president of product design for X". */
export function isStaffOf(words: ArticleWords, first: number): boolean {
  const { tokens } = words.article;
  const link = tokens.lower(first - 1);
  if (!STAFF_LINKS.has(link)) return false;
  const reach = link === 'of' ? 1 : REACH;
  for (let at = first - 2; at >= 0 && at > first - 2 - reach; at--) {
    if (words.shapes[at] !== Shape.lower) return false;
    if (STAFF_ROLES.has(tokens.lower(at))) return at === first - 2 || tokens.lower(at + 1) === 'of';
  }
  return false;
}

/** "firms such as X", "banks including X", "retailers like X": what the first of a list is an example of; '' where it is none. */
function listedAs(words: ArticleWords, first: number): string {
  const { tokens } = words.article;
  const lead = words.before(first);
  const such = lead === 'as' && tokens.lower(first - 2) === 'such';
  const opener = such ? first - 2 : LIST_OPENERS.has(lead) ? first - 1 : 0;
  const noun = tokens.text(opener - 1) === ',' ? opener - 2 : opener - 1;
  if (noun < 0) return '';
  const many = tokens.lower(noun);
  if (!many.endsWith('s') || many === 'stations') return '';
  if (many.endsWith('ies')) return `${many.slice(0, -3)}y`;
  return many.slice(0, -1);
}

/** Whether a name is an example of companies: "firms such as X". */
export function isListedCompany(words: ArticleWords, first: number): boolean {
  const noun = listedAs(words, first);
  return COMPANY_NOUNS.has(noun) && !WEAK_COMPANY_NOUNS.has(noun);
}

/** Whether a name is an example of public bodies: "charities including X". */
export const isListedPublic = (words: ArticleWords, first: number): boolean => PUBLIC_NOUNS.has(listedAs(words, first));
