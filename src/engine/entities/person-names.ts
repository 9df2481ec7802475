import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { COMPANY_NOUNS } from '../lexicon/organisation-words';
import { PLACE_WORDS } from '../lexicon/places';
import { ADDRESSES, FIRST_FAMILY_NAMES, NAME_PARTICLES, ROLES, SPEECH_VERBS } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { isShippingLine } from './company-context';
import { Shape } from './shapes';

/** Capitalised words that follow each other and that no table knows. Tokens, `last` exclusive. */
export interface WordGroup {
  readonly first: number;
  readonly last: number;
  /** Number of words, initials left out. */
  readonly count: number;
  readonly hasInitial: boolean;
}

/** Given names that are countries and towns too, so that they stand in no table of given names. */
const COUNTRY_GIVEN_NAMES = new Set(['jordan', 'chad', 'kenya', 'israel', 'chelsea', 'savannah']);

/** Words of bodies and pages that stand with a capital where a name may stand, and are nobody's surname. */
const NO_SURNAMES = new Set(
  'division department unit squad bureau office team line lines company group tribune times journal herald gazette fire crime research evidence police section branch district station championship league council committee commission board association university hospital school news service services agency authority ministry court party union click subscribe church christ europeans asians africans firefighters paramedics prisons residents neighbors neighbours'.split(
    ' ',
  ),
);

/** Those words, and what several people are: "Officers", "Researchers". */
const isNoSurname = (lower: string): boolean =>
  NO_SURNAMES.has(lower) ||
  (lower.endsWith('s') && (ROLES.has(lower.slice(0, -1)) || ADDRESSES.has(lower.slice(0, -1))));

/** How sure the words around a group are that it is a person. */
export type PersonSign = 'full' | 'weak' | 'none';

/** Whether a group names a person, by its own words and by what stands around it. */
export function personSign(words: ArticleWords, group: WordGroup, titled: boolean): PersonSign {
  const { tokens } = words.article;
  const start = tokens.lower(group.first);
  if (isJoinedByAnd(words, group)) return 'none';
  if (titled && isTitledName(words, group)) return 'full';
  if (group.count > 4 || isShippingLine(words, group.first, group.last)) return 'none';
  if (isPlace(words, group)) return isPersonAllTheSame(words, group) ? 'full' : 'none';
  const definite = tokens.lower(group.first - 1) === 'the';
  if (group.count >= 2) {
    if (GIVEN_NAMES.has(start) || COUNTRY_GIVEN_NAMES.has(start) || group.hasInitial || FIRST_FAMILY_NAMES.has(start))
      return 'full';
    if (hasAge(words, group.last) || isNamedRole(words, group.first) || isRoleApposition(words, group.last))
      return 'full';
    return !definite && isSpeaker(words, group.first, group.last) && group.count < 4 ? 'full' : 'none';
  }
  if (words.shapes[group.first] === Shape.capitals || definite || isNoSurname(start)) return 'none';
  if (endsOtherName(words, group.first)) return 'none';
  if (isNamedRole(words, group.first) || hasAge(words, group.last)) return 'weak';
  return isSpeaker(words, group.first, group.last) ? 'weak' : 'none';
}

/** "Marl & Hathersage", which is no one person. */
function isJoinedByAnd(words: ArticleWords, { first, last }: WordGroup): boolean {
  for (let at = first + 1; at < last; at++) if (words.article.tokens.text(at) === '&') return true;
  return false;
}

const ROAD_WORDS = new Set('rd ave av blvd hwy ln street road avenue county'.split(' '));

/** "Marion County", "Jordan River". */
function isPlace(words: ArticleWords, group: WordGroup): boolean {
  const { tokens } = words.article;
  for (let at = group.first; at < group.last; at++) {
    const lower = tokens.lower(at);
    if (ROAD_WORDS.has(lower) || (at === group.last - 1 && PLACE_WORDS.has(lower))) return true;
  }
  return words.shapes[group.first - 1] === Shape.digits;
}

/** "Jack Hill, a spokesman", "said Anna Park": a place by its last word, but for the given name and what it does. */
function isPersonAllTheSame(words: ArticleWords, { first, last, count }: WordGroup): boolean {
  if (count !== 2 || !GIVEN_NAMES.has(words.article.tokens.lower(first))) return false;
  return (
    hasAge(words, last) || isNamedRole(words, first) || isRoleApposition(words, last) || isSpeaker(words, first, last)
  );
}

/** "Citizens Against Crime said", "a girl from Kilmore, who": a single word that ends another name, or is a place. */
function endsOtherName(words: ArticleWords, first: number): boolean {
  const { tokens } = words.article;
  const before = tokens.lower(first - 1);
  if (PLACE_LEADS.has(before)) return true;
  if (before === 'of' && PLACE_NOUNS.has(tokens.lower(first - 2))) return true;
  if (!words.isName(first - 1) || !tokens.spaceBefore(first)) return false;
  if (isClosedClass(before)) return words.isName(first - 2);
  return !ADDRESSES.has(before) && !ROLES.has(before);
}

/** "the state of Bihar said". */
const PLACE_NOUNS = new Set(
  'state province city town village region district county island port suburb capital republic territory resident residents people'.split(
    ' ',
  ),
);
const PLACE_LEADS = new Set(['from', 'in', 'near', 'outside', 'at']);

/** What follows a title is a name, unless it is a word of the article ("General Election") or an abbreviation ("Judge ... QC"). */
function isTitledName(words: ArticleWords, group: WordGroup): boolean {
  const { tokens } = words.article;
  if (isPlace(words, group)) return false;
  if (group.count > 1) return true;
  const lower = tokens.lower(group.first);
  if (isNoSurname(lower)) return false;
  return words.shapes[group.first] !== Shape.capitals && !words.usesPlainly(lower);
}

/** ", 45,", " (45)" or ", a 45-year-old" after a name. */
export function hasAge(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const sign = tokens.text(at);
  if (sign !== ',' && sign !== '(') return false;
  const article = tokens.lower(at + 1);
  const from = article === 'a' || article === 'an' ? at + 2 : at + 1;
  if (from > at + 1) return tokens.text(from + 1) === '-' && tokens.lower(from + 2) === 'year';
  const digits = tokens.text(at + 1);
  if (!/^\d{1,2}$/.test(digits)) return false;
  const close = tokens.text(at + 2);
  return close === ',' || close === ')' || close === '.';
}

/** "coach X", "spokeswoman X": a role in lower case right before the name. */
function isNamedRole(words: ArticleWords, first: number): boolean {
  const { tokens } = words.article;
  const before = words.before(first);
  return (
    words.shapes[first - 1] === Shape.lower &&
    ROLES.has(before) &&
    tokens.spaceBefore(first) &&
    !COMPANY_NOUNS.has(before)
  );
}

/** ", director of", ", a spokesman for", ", who": what a name is followed by where it is a person's. */
export function isRoleApposition(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(at) !== ',') return false;
  for (let next = at + 1; next < at + 6; next++) {
    const lower = tokens.lower(next);
    if (lower === ',' || lower === '.' || lower === '') return false;
    if (lower === 'who' && next === at + 1) return true;
    if (lower === 'who') return true;
    if (ROLES.has(lower) && !COMPANY_NOUNS.has(lower))
      return !(words.isName(next + 1) && words.shapes[next] === Shape.lower);
  }
  return false;
}

/** "X said", "said X", "according to X", "X, who". */
export function isSpeaker(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (SPEECH_VERBS.has(tokens.lower(last)) && words.shapes[last] === Shape.lower) return true;
  const before = tokens.lower(first - 1);
  if (SPEECH_VERBS.has(before) && words.shapes[first - 1] === Shape.lower) return endsClause(tokens.lower(last));
  if (before === 'to' && tokens.lower(first - 2) === 'according') return true;
  return tokens.text(last) === ',' && tokens.lower(last + 1) === 'who';
}

const CLAUSE_ENDS = new Set([
  '.',
  ',',
  ';',
  '',
  'in',
  'on',
  'at',
  'of',
  'after',
  'during',
  'when',
  'to',
  'that',
  'as',
  'last',
  'this',
  'earlier',
  'late',
]);

function endsClause(lower: string): boolean {
  return CLAUSE_ENDS.has(lower) || lower === '"' || lower === '\u201d';
}

/** "de", "van", "bin" between two names. */
export function isParticle(words: ArticleWords, at: number): boolean {
  return words.shapes[at] === Shape.lower && NAME_PARTICLES.has(words.article.tokens.lower(at)) && words.isName(at + 1);
}
