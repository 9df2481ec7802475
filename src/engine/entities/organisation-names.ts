import type { BodyKind } from '../lexicon/agencies/known-body';
import { INTERNAL_POSSESSIVES, NO_NAME_BEFORE_HEAD, ORGANISATION_HEADS } from '../lexicon/agency-words';
import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { COMPANY_SUFFIXES, NO_BODY_ABBREVIATIONS } from '../lexicon/organisation-words';
import { US_STATE_ABBREVIATIONS } from '../lexicon/places';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters';
import { ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import { endOfName } from './name-end';
import type { Run } from './runs';
import { Shape } from './shapes';
import { isCallSign } from './stations';

/** A company, paper, station or club told by its last word. Tokens, `last` exclusive; `end` leaves out a closing "'s". */
export interface OrganisationName {
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly kind: BodyKind;
}

const MAX_WORDS = 7;

/** The longest organisation name that starts at a capitalised token, or `undefined`. */
export function organisationAt(words: ArticleWords, first: number, run: Run): OrganisationName | undefined {
  if (run.casing !== 'normal') return undefined;
  const { tokens } = words.article;
  let found: OrganisationName | undefined;
  for (let at = first; at < run.last && at - first < 2 * MAX_WORDS; at++) {
    if (!words.isName(at)) {
      if (!isInner(words, at)) break;
      continue;
    }
    const lower = tokens.lower(at);
    const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (
      CALENDAR_NAMES.has(lower) ||
      (at > first && tokens.spaceBefore(at) && isClosedClass(lower)) ||
      (ROLES.has(lower) && !INNER_ROLES.has(lower) && tokens.text(at + 1) !== '&')
    )
      break;
    const kind = COMPANY_SUFFIXES.has(bare) ? 'company' : ORGANISATION_HEADS.get(bare);
    if (
      kind &&
      at > first &&
      !tokens.lower(at + 1).startsWith('minister') &&
      !isShouted(words, at) &&
      !isEvent(words, at + 1) &&
      !isStateNews(words, first, at) &&
      isNamed(words, first, at, run, COMPANY_SUFFIXES.has(bare))
    ) {
      const stop =
        tokens.text(at + 1) === '.' && !tokens.spaceBefore(at + 1) && bare.length < 5 && COMPANY_SUFFIXES.has(bare);
      const end = stop ? tokens.end(at + 1) : endOfName(tokens, at);
      const agency = bare === 'news' && tokens.lower(at + 1) === 'agency' && words.isName(at + 1);
      if (agency) found = { first, last: at + 2, end: endOfName(tokens, at + 1), kind };
      else found = { first, last: at + (stop ? 2 : 1), end, kind };
    }
    if (bare !== lower && !INTERNAL_POSSESSIVES.has(lower)) break;
  }
  return found;
}

/** Roles that are words inside the names of companies. */
const INNER_ROLES = new Set(['general', 'driver', 'star']);

function isInner(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  const text = tokens.text(at);
  if (text === '&' || (text === '-' && !tokens.spaceBefore(at))) return true;
  if (text === '.') return tokens.end(at - 1) - tokens.start(at - 1) <= 2;
  return !tokens.spaceBefore(at) && words.shapes[at] === Shape.digits;
}

/** "KXYZ 12 Shreveport, Louisiana News": the headings of a station's page. */
function isStateNews(words: ArticleWords, first: number, at: number): boolean {
  if (words.article.tokens.lower(at) !== 'news') return false;
  if (US_STATE_ABBREVIATIONS.has(words.article.tokens.lower(first)) && at === first + 1) return true;
  for (let back = first - 1; back >= Math.max(0, first - 4); back--) {
    if (isCallSign(words.article.tokens.text(back))) return true;
  }
  const known = words.knownAt(first, at, (name) => name.is === 'place' && name.state);
  return known?.last === at;
}

/** "Detroit Motor Show", "Marlow Bank Cup": what follows makes it the name of an event. */
function isEvent(words: ArticleWords, next: number): boolean {
  return words.isName(next) && EVENTS.has(words.article.tokens.lower(next)) && words.article.tokens.spaceBefore(next);
}

const EVENTS = new Set(
  'show awards award cup festival prize open championship championships classic stadium arena marathon'.split(' '),
);

/** A head in capitals, which a line of capitals lends to any word: "SPECIAL TO THE NEWS JOURNAL". */
function isShouted(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  return (
    words.shapes[at] === Shape.capitals &&
    words.shapes[at - 1] === Shape.capitals &&
    tokens.end(at) - tokens.start(at) > 3
  );
}

/** Whether the words before the head make it a name of its own. */
function isNamed(words: ArticleWords, first: number, head: number, run: Run, suffix: boolean): boolean {
  const { tokens } = words.article;
  const lead = tokens.lower(first);
  if (tokens.lower(head) === 'management' && tokens.lower(head - 1) === 'rights') return false;
  const single = head - first === 1;
  if (tokens.lower(head) === 'service' && tokens.lower(head - 1) !== 'news') return false;
  if (tokens.lower(head) === 'services' && !SERVICE_TRADES.has(tokens.lower(head - 1))) return false;
  if (tokens.lower(head) === 'advocate' && !words.knownAt(first, head, (name) => name.is === 'place')) return false;
  if (tokens.lower(head).startsWith('society') && tokens.lower(head - 1) !== 'building') return false;
  if (tokens.lower(head) === 'rovers' && (lead === 'range' || lead === 'land')) return false;
  if (tokens.lower(head) === 'light' && tokens.text(head - 1) !== '&') return false;
  if (suffix && tokens.lower(head) === 'co' && !isCompanyCo(words, head)) return false;
  if (single && (NO_NAME_BEFORE_HEAD.has(lead) || isCounty(words, head))) return false;
  if (single && (isAnyChannel(words, first, head) || isProgramme(words, head))) return false;
  if (!suffix && !single && (isPersonOf(words, first, head) || isPersonsName(words, first, head))) return false;
  if (single && (lead.endsWith("'s") || (!suffix && GIVEN_NAMES.has(lead)))) return false;
  if (!words.isInitial(first, run.firstOfSentence)) return true;
  if (SENTENCE_STARTERS.has(lead)) return false;
  return !single || !words.usesPlainly(lead);
}

const DENOMINATIONS = new Set(
  'baptist methodist lutheran presbyterian catholic episcopal pentecostal christian community memorial street road chapel united orthodox missionary'.split(
    ' ',
  ),
);

/** "actor Thomas Hale Church", "Anna Bell News 3": a person's name before or with a word that ends names of companies too. */
function isPersonsName(words: ArticleWords, first: number, head: number): boolean {
  const { tokens } = words.article;
  if (!GIVEN_NAMES.has(tokens.lower(first)) || head - first > 2) return false;
  if (words.shapes[first - 1] === Shape.lower && ROLES.has(words.before(first))) return true;
  if (tokens.lower(head) === 'church') return head - first === 2 && !DENOMINATIONS.has(tokens.lower(head - 1));
  return tokens.lower(head) === 'news' && !words.knownAt(first, head, () => true);
}

/** "American Jim Courier": a given name between where somebody comes from and a surname that papers bear too. */
function isPersonOf(words: ArticleWords, first: number, head: number): boolean {
  if (!GIVEN_NAMES.has(words.article.tokens.lower(head - 1))) return false;
  const known = words.knownAt(first, head, (name) => name.is === 'country' && name.form === 'demonym');
  return known?.last === head - 1;
}

/** "Golden TV Moment": a programme or prize, of which the channel's word is only a part. */
function isProgramme(words: ArticleWords, head: number): boolean {
  const { tokens } = words.article;
  if (!CHANNELS.has(tokens.lower(head)) || !words.isName(head + 1) || !tokens.spaceBefore(head + 1)) return false;
  const next = tokens.lower(head + 1);
  return !ROLES.has(next) && !ORGANISATION_HEADS.has(next);
}

const CHANNELS = new Set(['tv', 'television', 'radio']);

/** "Finnish TV", "LCD TV": no channel's name. */
function isAnyChannel(words: ArticleWords, first: number, head: number): boolean {
  const { tokens } = words.article;
  const word = tokens.lower(head);
  if (word !== 'tv' && word !== 'television' && word !== 'radio') return false;
  if (NO_BODY_ABBREVIATIONS.has(tokens.lower(first))) return true;
  return words.knownAt(first, head, (name) => name.is === 'country' && name.form === 'demonym') !== undefined;
}

/** "Co" with its stop, after "&", or as newswires write it: "Marlin Oil Co said", "Burrell Co Ltd". */
function isCompanyCo(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(at + 1) === '.' || tokens.text(at - 1) === '&') return true;
  return ORGANISATION_HEADS.has(tokens.lower(at - 1)) || COMPANY_SUFFIXES.has(tokens.lower(at + 1));
}

/** "Wayne Co.", which in American local news is a county. */
function isCounty(words: ArticleWords, head: number): boolean {
  return (
    words.inUnitedStates && words.article.tokens.lower(head) === 'co' && words.article.tokens.text(head - 1) !== '&'
  );
}

/** What services make a company: "Orbel Financial Services". */
const SERVICE_TRADES = new Set([
  'data',
  'media',
  'financial',
  'corporate',
  'business',
  'support',
  'information',
  'investment',
  'consulting',
  'technology',
  'energy',
  'oilfield',
  'treasury',
]);
