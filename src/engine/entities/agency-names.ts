import { AGENCY_HEADS, type HeadWord, INTERNAL_POSSESSIVES, NAME_OPENERS } from '../lexicon/agency-words';
import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { endOfName } from './name-end';
import type { Run } from './runs';
import { isAbbreviation } from './runs';
import { Shape } from './shapes';

/** A body told by its head word. Tokens, `last` exclusive; `end` is an offset that leaves out a closing "'s". */
export interface AgencyName {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly head: HeadWord;
  /** The head word stands alone: "the Commission". */
  readonly bare: boolean;
}

/** Roles that are also words inside the names of bodies, so that they do not end one. */
const INNER_ROLES = new Set(
  'general justice king queen prince princess bishop archbishop marshal lord duke lady student students priest actor writer star driver centre prime prosecutor attorney state judge editor'.split(
    ' ',
  ),
);
/** Words before "of" that do not make it end a name: "University of X Police", "City of London Police". */
const OF_WORDS = new Set(
  'city university bank church house institute college port state republic county bureau department ministry board school prince duke royal isle court hospital'.split(
    ' ',
  ),
);
const MAX_MODIFIERS = 9;

/** The longest agency name that starts at a capitalised token, or `undefined`. */
export function agencyAt(words: ArticleWords, first: number, run: Run): AgencyName | undefined {
  const { tokens } = words.article;
  let found: AgencyName | undefined;
  let crossedAnd = false;
  for (let at = first; at < run.last && at - first <= MAX_MODIFIERS + 4; at++) {
    if (words.isName(at)) {
      const lower = tokens.lower(at);
      if (endsName(lower)) break;
      const bare = withoutPossessive(lower);
      if (isOfficeOf(words, at)) {
        return { first, last: at + 2, end: tokens.end(at + 1), head: LOWER_OFFICE, bare: false };
      }
      if (isCountySheriff(words, first, at)) {
        return { first, last: at + 1, end: endOfName(tokens, at), head: LOWER_OFFICE, bare: false };
      }
      const head = AGENCY_HEADS.get(bare);
      const possessive = bare !== lower && !INTERNAL_POSSESSIVES.has(lower) && !isSaintly(words, at);
      if (
        head &&
        tokens.lower(at + 1) !== 'minister' &&
        (!crossedAnd || head.topical) &&
        suits(words, head, first, at) &&
        !(bare === 'academy' && tokens.lower(at + 1) !== 'of' && words.aboutMusic)
      ) {
        const name = possessive ? plain(words, first, at, head) : withTopic(words, first, at, head, run);
        if (name) {
          found = name;
          at = Math.max(at, name.last - 1);
        }
      }
      if (possessive || endsPossessive(words, found, at)) break;
    } else if (tokens.lower(at) === 'and') {
      if (!joinsWords(words, first, at, run)) break;
      crossedAnd = true;
    } else if (tokens.lower(at) === 'of') {
      if (!OF_WORDS.has(tokens.lower(at - 1))) break;
    } else if (!isSign(words, at, first) || endsKnownOwner(words, first, at) || endsParty(words, first, at)) break;
  }
  return found;
}

const LOWER_OFFICE: HeadWord = {
  kind: 'agency',
  links: new Set(),
  topical: false,
  opens: false,
};
const OFFICERS = new Set(["sheriff's", "coroner's", "prosecutor's", "attorney's", "examiner's"]);

/** "Montgomery County Coroner's office": the office in lower case after the officer with a capital. */
function isOfficeOf(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const next = tokens.lower(at + 1);
  return (
    OFFICERS.has(tokens.lower(at)) &&
    words.shapes[at + 1] === Shape.lower &&
    (next === 'office' || next === 'department')
  );
}

/** "a Mason County Sheriff's spokesman": the sheriff of a county for his office. */
function isCountySheriff(words: ArticleWords, first: number, at: number): boolean {
  const { tokens } = words.article;
  if (tokens.lower(at) !== "sheriff's" && tokens.lower(at) !== 'sheriff\u2019s') return false;
  const before = tokens.lower(at - 1);
  return at - 1 > first && (before === 'county' || before === 'parish') && words.shapes[at + 1] === Shape.lower;
}

/** "the Bank of Barlow's Rates Committee": a name ends with the possessive that closes its topic. */
function endsPossessive(words: ArticleWords, found: AgencyName | undefined, at: number): boolean {
  const lower = words.article.tokens.lower(at);
  return found?.last === at + 1 && lower.endsWith("'s") && !INTERNAL_POSSESSIVES.has(lower);
}

function endsName(lower: string): boolean {
  return (ROLES.has(lower) && !INNER_ROLES.has(lower)) || CALENDAR_NAMES.has(lower);
}

function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** "St Mary's", "Saint Thomas'". */
function isSaintly(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const before = tokens.text(at - 1) === '.' ? tokens.lower(at - 2) : tokens.lower(at - 1);
  return before === 'st' || before === 'saint';
}

function isSign(words: ArticleWords, at: number, first: number): boolean {
  const { tokens } = words.article;
  const text = tokens.text(at);
  if (text === '.') return isAbbreviation(words.article, at - 1, first);
  return (
    text === '&' ||
    text === '-' ||
    text === "'" ||
    text === '\u2019' ||
    words.shapes[at] === Shape.digits ||
    !tokens.spaceBefore(at)
  );
}

/** "the United Nations' Economic Commission": what stands before the apostrophe is a name of its own. */
function endsKnownOwner(words: ArticleWords, first: number, at: number): boolean {
  const sign = words.article.tokens.text(at);
  if (sign !== "'" && sign !== '\u2019') return false;
  return words.knownAt(first, at, (name) => name.is !== 'place')?.last === at;
}

/** "the Centre-Green Party": a party that a hyphen joins to another. */
function endsParty(words: ArticleWords, first: number, at: number): boolean {
  if (words.article.tokens.text(at) !== '-') return false;
  const known = words.knownAt(first, at, (name) => name.is === 'body' && name.body.kind === 'party');
  return known?.last === at;
}

/** Whether the word before the head lets it be one. */
function suits(words: ArticleWords, head: HeadWord, first: number, at: number): boolean {
  if (at === first) return !head.after || head.opens;
  const { tokens } = words.article;
  let before = tokens.lower(at - 1);
  if (before === "'" || before === '\u2019') before = `${tokens.lower(at - 2)}'`;
  if (before === '.') before = tokens.lower(at - 2);
  if (head.after) return head.after.has(before);
  return !head.notAfter?.has(before);
}

function plain(words: ArticleWords, first: number, at: number, head: HeadWord): AgencyName {
  const { tokens } = words.article;
  return { first, last: at + 1, end: endOfName(tokens, at), head, bare: at === first };
}

/** The head with what follows it: "of Trade and Industry". */
function withTopic(words: ArticleWords, first: number, at: number, head: HeadWord, run: Run): AgencyName | undefined {
  const { tokens } = words.article;
  const link = tokens.lower(at + 1);
  const simple = plain(words, first, at, head);
  if (!head.links.has(link) || !tokens.spaceBefore(at + 1)) return simple;
  let next = at + 2;
  if (tokens.lower(next) === 'the') next++;
  if (!words.isName(next) || next >= run.lastOfSentence) return simple;
  if (at === first && !head.opens) return undefined;
  const end = endOfTopic(words, next, head, run.lastOfSentence);
  if (end === next) return simple;
  return { first, last: end, end: endOfName(tokens, end - 1), head, bare: false };
}

function endOfTopic(words: ArticleWords, from: number, head: HeadWord, limit: number): number {
  const { tokens } = words.article;
  let end = from;
  for (let at = from; at < limit && at - from < 14; ) {
    if (words.isName(at)) {
      const lower = tokens.lower(at);
      if (at > from && endsTopic(lower, head)) break;
      if (at === from && CALENDAR_NAMES.has(lower)) break;
      end = ++at;
      if (lower.endsWith("'s") && !INTERNAL_POSSESSIVES.has(lower)) break;
      continue;
    }
    const step = stepInTopic(words, at, head, limit);
    if (step === 0) break;
    at += step;
  }
  return end;
}

function endsTopic(lower: string, head: HeadWord): boolean {
  if (CALENDAR_NAMES.has(lower)) return true;
  return ROLES.has(lower) && !INNER_ROLES.has(lower) && head.kind !== 'agency';
}

/** How many tokens to go on inside a topic, to a capitalised one; 0 where the name ends. */
function stepInTopic(words: ArticleWords, at: number, head: HeadWord, limit: number): number {
  const { tokens } = words.article;
  const lower = tokens.lower(at);
  if (lower === '-' && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1)) return 1;
  if ((lower === "'" || lower === '\u2019') && !tokens.spaceBefore(at) && words.isName(at + 1)) return 1;
  if (lower === '.' && isAbbreviation(words.article, at - 1, 0) && words.isName(at + 1)) return 1;
  if (!words.isName(at + 1)) {
    const the =
      (lower === 'of' || lower === 'and') &&
      tokens.lower(at + 1) === 'the' &&
      words.isName(at + 2) &&
      head.topical &&
      lower === 'of';
    return the ? 2 : 0;
  }
  if (lower === '&') return 1;
  if (lower === 'of' || lower === 'for' || lower === 'on') return head.topical ? 1 : 0;
  if (lower === 'and') return head.topical && continuesTopic(words, at + 1, limit) ? 1 : 0;
  if (lower === ',') return head.topical && isList(words, at, limit) ? 1 : 0;
  return 0;
}

/** Whether the word after "and" belongs to the topic, and not to another body, country or person. */
function continuesTopic(words: ArticleWords, at: number, limit: number): boolean {
  const { tokens } = words.article;
  if (GIVEN_NAMES.has(tokens.lower(at)) || ROLES.has(tokens.lower(at))) return false;
  if (words.startsKnownName(at, limit)) return false;
  for (let next = at; next < Math.min(at + 4, limit) && words.isName(next); next++) {
    if (AGENCY_HEADS.has(withoutPossessive(tokens.lower(next)))) return false;
  }
  return true;
}

/** ", Food and Rural Affairs": one or more capitalised words, then "and" and another. */
function isList(words: ArticleWords, comma: number, limit: number): boolean {
  const { tokens } = words.article;
  for (let at = comma + 1, taken = 0; at < limit && taken < 8; at++, taken++) {
    if (words.isName(at)) {
      if (at === comma + 1 && !continuesTopic(words, at, limit)) return false;
      continue;
    }
    const lower = tokens.lower(at);
    if (lower === 'and' || lower === '&') return words.isName(at + 1) && continuesTopic(words, at + 1, limit);
    if (lower === ',' && tokens.lower(at + 1) === 'and') continue;
    if (lower !== ',') return false;
  }
  return false;
}

/** Whether "and" joins two words of one name that a topical head ends: "Securities and Exchange Commission". */
function joinsWords(words: ArticleWords, first: number, and: number, run: Run): boolean {
  const { tokens } = words.article;
  if (and - first > 4 || run.casing !== 'normal') return false;
  if (AGENCY_HEADS.has(tokens.lower(and - 1)) || tokens.lower(and - 1).endsWith("'s")) return false;
  if (GIVEN_NAMES.has(tokens.lower(first)) || words.startsKnownName(first, and)) return false;
  if (words.isInitial(first, run.firstOfSentence) && !NAME_OPENERS.has(tokens.lower(first))) return false;
  if (words.startsKnownName(and + 1, run.last) && !AGENCY_HEADS.has(tokens.lower(and + 2))) return false;
  for (let at = and + 1; at < Math.min(and + 6, run.last) && words.isName(at); at++) {
    const head = AGENCY_HEADS.get(withoutPossessive(tokens.lower(at)));
    if (head) return head.topical && at > and + 1;
    if (GIVEN_NAMES.has(tokens.lower(at)) || endsName(tokens.lower(at))) return false;
  }
  return false;
}
