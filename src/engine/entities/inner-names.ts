import { AGENCY_HEADS, NAME_OPENERS, ORGANISATION_HEADS } from '../lexicon/agency-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { FIRST_FAMILY_NAMES, NAME_SUFFIXES, ROLES } from '../lexicon/titles';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import type { KnownCountry } from './known-names';
import { isSure } from './known-names';
import { hasAge, isRoleApposition, isSpeaker, type WordGroup } from './person-names';
import type { Run } from './runs';
import { Shape } from './shapes';

/** Names of places that are given names when a surname follows. */
const GIVEN_PLACES = new Set(
  'jordan chad kenya israel georgia india paris chelsea sydney victoria charlotte florence austin lincoln jackson houston dallas orlando madison virginia savannah aurora phoenix carolina milan kent london camden lyon derby preston brooklyn trent'.split(
    ' ',
  ),
);

/** Whether the name of a place is a person's given name: "Jordan Smith", "Paris Jackson". */
export function isGivenPlace(words: ArticleWords, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  if (run.casing !== 'normal' || last - first !== 1 || !GIVEN_PLACES.has(tokens.lower(first))) return false;
  if (last >= run.last || !words.isName(last) || !tokens.spaceBefore(last)) return false;
  if (isAfterRole(words, first) && !words.isName(last + 1)) return true;
  const lower = withoutGenitive(tokens.lower(last));
  if (AGENCY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower)) return false;
  if (ROLES.has(lower) || NAME_OPENERS.has(lower)) return false;
  return !words.knownAt(last, run.last, isSure);
}

/** "student Jordan Hale", "minister German Orlov": what somebody is, in lower case, right before a name. */
function isAfterRole(words: ArticleWords, first: number): boolean {
  return words.shapes[first - 1] === Shape.lower && ROLES.has(words.before(first));
}

/** Nationalities that are given names too, in other languages. */
const GIVEN_NATIONALITIES = new Set(['german']);

/** Whether a country's word and the capitalised word after it name a person: "Denmark Vesey, a carpenter who", "German Booker, 25,". */
function isCountryGivenName(words: ArticleWords, first: number, last: number, run: Run, isAdjective: boolean): boolean {
  const { tokens } = words.article;
  if (run.casing !== 'normal' || last - first !== 1 || last >= run.last) return false;
  if (!words.isName(last) || !tokens.spaceBefore(last) || tokens.lower(first).endsWith("'s")) return false;
  if (GIVEN_NATIONALITIES.has(tokens.lower(first)) && isAfterRole(words, first) && !words.isName(last + 1)) return true;
  const lower = withoutGenitive(tokens.lower(last));
  const after = NAME_SUFFIXES.has(tokens.lower(last + 1)) ? last + 2 : last + 1;
  if (ROLES.has(lower)) return after > last + 1;
  if (AGENCY_HEADS.has(lower) || NAME_OPENERS.has(lower) || words.isName(after)) return false;
  if (words.knownAt(last, run.lastOfSentence, isSure)) return false;
  return hasAge(words, after) || (!isAdjective && (isRoleApposition(words, after) || isSpeaker(words, first, after)));
}

/** Whether a country's word is the surname after a title: "Judge English", "Mr Jordan". */
function isTitledSurname(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  const before = tokens.text(first - 1) === '.' ? first - 2 : first - 1;
  if (last - first !== 1 || !words.isName(before) || words.isName(last)) return false;
  return SURNAME_TITLES.has(tokens.lower(before));
}

const SURNAME_TITLES = new Set('mr mrs ms miss dr judge sgt capt lt officer detective sheriff det'.split(' '));

/** Token of a given name that stands after words that are none: "Harbour Master Anna Bell"; 0 where there is no such name. */
export function innerGivenName(words: ArticleWords, group: WordGroup): number {
  const { tokens } = words.article;
  const start = tokens.lower(group.first);
  if (group.count < 3 || GIVEN_NAMES.has(start) || FIRST_FAMILY_NAMES.has(start)) return 0;
  for (let at = group.first + 1; at < group.last - 1; at++) {
    if (GIVEN_NAMES.has(tokens.lower(at)) && words.isName(at + 1) && tokens.spaceBefore(at)) return at;
  }
  return 0;
}

/** Whether a country's word stands in the name of a person. */
export function isPersonHere(
  words: ArticleWords,
  country: KnownCountry,
  first: number,
  last: number,
  run: Run,
): boolean {
  if (isTitledSurname(words, first, last)) return true;
  return (
    isGivenPlace(words, first, last, run) || isCountryGivenName(words, first, last, run, country.form === 'demonym')
  );
}
