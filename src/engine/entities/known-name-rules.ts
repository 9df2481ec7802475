import { ORGANISATION_HEADS } from '../lexicon/agency-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { COMPANY_SUFFIXES } from '../lexicon/organisation-words';
import { PLACE_WORDS } from '../lexicon/places';
import { ADDRESS_ABBREVIATIONS, ROLES } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-set';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import { hasCompanyContext } from './company-context';
import type { NameMatch } from './gazetteer';
import type { KnownBodyName, KnownName } from './known-names';
import { isPoliceAfter } from './name-tails';
import { isOtherThan } from './not-the-body';
import type { Run } from './runs';
import { Shape } from './shapes';
import { isTownBefore } from './towns';

/** Abbreviations that are words in a headline of capitals. */
const WORD_ABBREVIATIONS = wordSet(
  'who it us ice aid care fast act fed pa is as am mi isis fit sad cap arm rat rich time slate mind now elle shelter crisis scope relate people star sun mirror mail inc corp co',
);
/** Words after the name of a sponsor that make it the name of an event or a place. */
const EVENT_WORDS = wordSet('cup trophy stadium arena open championship championships prize classic six nations galan');
/** Words before the name of a town that mean the town, not its club. */
const PLACE_LEADS = wordSet('in near around outside');
/** Names of companies that are plain words. */
const PLAIN_WORDS = wordSet(
  'sky apple orange shell sun virgin oracle amazon subway delta puma boots express mirror star sharp iceland halifax orient spirit frontier sprint polaroid gap target visa dove tide monarch eagle jaguar',
);
/** Roles before which a short name stands without its article: "Fed Chairman", "Conservative leader". */
const OFFICES = wordSet(
  'chairman chairwoman chair speaker governor leader mp mps officials official spokesman spokeswoman spokesmen spokesperson senator vice co-chairman candidate peer backbencher backbenchers',
);
/** Short acronyms that are known everywhere. */
const WELL_KNOWN = wordSet('MI5 MI6 NHS RAF SAS IRA TUC KGB GRU FSB ANC PLA PLO BJP PKK IDF BBC SNP SPD CDU RBA BOJ');

/** Whether the name of a body, where it stands, means the body; `first` and `last` are tokens, `last` exclusive. */
export function meansBody(words: ArticleWords, name: KnownBodyName, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  const initial = words.isInitial(first, run.firstOfSentence) || run.casing !== 'normal';
  if (!keepsRules(words, name, first, last, initial, run) || isOtherThan(words, name, first, last)) return false;
  if (EVENT_WORDS.has(tokens.lower(last)) && (name.exact || last - first === 1)) return false;
  if (name.exact) return run.casing !== 'caps' || !WORD_ABBREVIATIONS.has(name.text.toLowerCase());
  if (last - first > 1) return true;
  if (initial && words.usesPlainly(withoutGenitive(tokens.lower(first)))) return false;
  return !isSurname(words, first) && !isTitled(words, first) && !isPartOfOther(words, first, last);
}

/** Whether a plain word that opens a sentence may mean the body, if the article names it elsewhere: "Labour members voted". */
export function mayMeanBody(words: ArticleWords, name: KnownBodyName, first: number, last: number, run: Run): boolean {
  if (last - first !== 1 || name.exact || !name.alias.rules.includes('mid')) return false;
  if (words.isName(last) || words.usesPlainly(words.article.tokens.lower(first))) return false;
  return keepsRules(words, name, first, last, false, run);
}

function keepsRules(
  words: ArticleWords,
  name: KnownBodyName,
  first: number,
  last: number,
  initial: boolean,
  run: Run,
): boolean {
  const isOffice = OFFICES.has(words.article.tokens.lower(last));
  const before = words.article.tokens.lower(first - 1);
  for (const rule of name.alias.rules) {
    if (rule === 'the' && before !== 'the' && !isOffice) return false;
    if (rule === 'mid' && initial && !isOffice) return false;
    if (rule === 'abroad' && words.inUnitedStates) return false;
    if (rule === 'broadcasting' && !words.aboutBroadcasting) return false;
    if (rule === 'alone' && !standsAlone(words, first, last, run)) return false;
    if (rule === 'business' && !isCompanyHere(words, first, last)) return false;
    if (rule === 'rugby' && !words.aboutRugby) return false;
    if (rule === 'cricket' && (!words.aboutCricket || PLACE_LEADS.has(before))) return false;
    if (rule === 'american' && (!words.aboutAmericanSport || PLACE_LEADS.has(before))) return false;
    if (rule === 'sport' && words.aboutRugby) return false;
    if ((rule === 'sport' || rule === 'rugby') && (!words.aboutSport || PLACE_LEADS.has(before))) return false;
  }
  return true;
}

/** Whether a name that could mean something else is a company's where it stands: in an article or beside words that tell. */
function isCompanyHere(words: ArticleWords, first: number, last: number): boolean {
  if (isJoined(words, first) || (words.isName(last) && !isJoinable(words, last))) return false;
  return words.aboutBusiness || hasCompanyContext(words, first, last);
}

/** Whether a name of one word is no part of a longer one ("Ann Orbel", "Orbel Avenue", "Orbel-Marlow") and no town of the article. */
function standsAlone(words: ArticleWords, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  if (isJoined(words, first) || tokens.text(last) === '-') return false;
  if (words.isName(last) && tokens.spaceBefore(last) && !isJoinable(words, last)) return run.casing !== 'normal';
  if (words.isPlaceName(tokens.lower(first)) || isTownBefore(words, last, run.lastOfSentence)) return false;
  return !isPoliceAfter(words, last) && !PLACE_WORDS.has(tokens.lower(last));
}

/** "Northern Orbel": another name stands right before. */
function isJoined(words: ArticleWords, first: number): boolean {
  if (words.article.tokens.text(first - 1) === '-') return !words.article.tokens.spaceBefore(first);
  return words.isName(first - 1) && words.article.tokens.spaceBefore(first) && !isOfficeName(words, first - 1);
}

const isOfficeName = (words: ArticleWords, at: number): boolean => ROLES.has(words.article.tokens.lower(at));

/** "Orbel Chief", "Orbel Ltd": what may follow the name of a company. */
function isJoinable(words: ArticleWords, at: number): boolean {
  const next = words.article.tokens.lower(at);
  return ROLES.has(next) || ORGANISATION_HEADS.has(next) || COMPANY_SUFFIXES.has(next);
}

/** "Michael Dell", "Henry Ford": the last name of a person that is also the name of a company. */
function isSurname(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (!words.isName(at - 1) || !tokens.spaceBefore(at) || words.isName(at + 1)) return false;
  return GIVEN_NAMES.has(tokens.lower(at - 1));
}

/** "Capt. Roche", "Mr Ford". */
function isTitled(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const before = tokens.text(at - 1) === '.' ? at - 2 : at - 1;
  return ADDRESS_ABBREVIATIONS.has(tokens.lower(before)) && words.isName(before);
}

/** "Sky Net", "Orange County": a company's name that is a plain word, before a further word that makes it another name. */
function isPartOfOther(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (!PLAIN_WORDS.has(tokens.lower(first)) || !words.isName(last) || !tokens.spaceBefore(last)) return false;
  return !isJoinable(words, last);
}

/** A short acronym of one country's body, which elsewhere stands for something else. */
export function isNational(name: KnownBodyName): boolean {
  if (!name.exact || name.text.length > 3 || WELL_KNOWN.has(name.text)) return false;
  return name.body.type === 'agency' && name.body.country !== 'US';
}

/** Of several meanings of a name the body, where the article lets it be one; else the first of the table. */
export function preferred(match: NameMatch<KnownName>): KnownName | undefined {
  return match.entries.find((entry) => entry.is === 'body') ?? match.entries[0];
}

/** Asked of every word of an article, so that it looks at the letters alone. */
function isArabicArticle(words: ArticleWords, at: number): boolean {
  const { text, tokens } = words.article;
  const start = tokens.start(at);
  return tokens.end(at) - start === 2 && text.startsWith('al', start);
}

/** "20th Century Fox", "3M", "al-Qaeda": names of the tables that begin with digits, or with the Arabic article in lower case. */
export function startsWithoutCapital(words: ArticleWords, at: number, limit: number): boolean {
  if (words.shapes[at] !== Shape.digits && !isArabicArticle(words, at)) return false;
  return words.knownAt(at, limit, (name) => name.is === 'body') !== undefined;
}

/** Whether a name is shared with bodies of other countries; one that is not goes first. */
export const isHome = (name: KnownBodyName): boolean => name.alias.rules.includes('home');
