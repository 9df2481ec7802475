import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import {
  AMBIGUOUS_COUNTRIES,
  CURRENCY_WORDS,
  LANGUAGE_LEADS,
  LANGUAGE_NOUNS,
  LANGUAGES,
  OTHER_THINGS,
  PRONOUN_LEADS,
} from '../lexicon/country-traps';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { ROLES } from '../lexicon/titles';
import type { ArticleWords } from './article-words';
import type { KnownCountry } from './known-names';
import type { Run } from './runs';
import { isTownBefore } from './towns';

/** Whether a country's name, where it stands, means the country; `first` and `last` are tokens, `last` exclusive. */
export function meansCountry(words: ArticleWords, known: KnownCountry, first: number, last: number, run: Run): boolean {
  if (isRoad(words, last) || isOtherThing(words, known, last)) return false;
  if (known.form === 'abbr') return meansAbbreviation(words, known, first, last, run);
  if (known.iso === 'US' && CONTINENT_PARTS.has(words.article.tokens.lower(first - 1)) && !known.text.startsWith('U'))
    return false;
  if (known.form === 'demonym') return !isCurrency(words, last) && !isLanguage(words, known, first, last);
  return !isTownBefore(words, last, run.lastOfSentence) && !isAmbiguous(words, first, last, run);
}

const CONTINENT_PARTS = new Set(['north', 'south', 'latin', 'central', 'african', 'native']);

/** "Peru Street", "Peru and Hill streets", "Lebanon County". */
function isRoad(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (words.isName(last) && tokens.spaceBefore(last)) return ROADS.has(tokens.lower(last));
  return tokens.lower(last) === 'and' && words.isName(last + 1) && ROADS.has(tokens.lower(last + 2));
}

const ROADS = new Set(
  'street streets st avenue avenues ave road roads rd drive lane boulevard blvd county township parish elementary'.split(
    ' ',
  ),
);

/** "Pole vaulter", "Jordan shoes", the Brits that singers win, and the university that Kentucky calls UK. */
function isOtherThing(words: ArticleWords, known: KnownCountry, last: number): boolean {
  const next = words.article.tokens.lower(last);
  if (OTHER_THINGS.get(known.text)?.has(next)) return true;
  if (known.text === 'Brit' || known.text === 'Brits') return words.aboutMusic;
  return known.text === 'UK' && words.article.text.includes('Kentucky');
}

function meansAbbreviation(words: ArticleWords, known: KnownCountry, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  if (tokens.text(last) === '$' || isCurrency(words, last)) return false;
  if (run.casing === 'normal' && (known.text === 'USA' || known.text === 'UK') && endsName(words, first, run))
    return false;
  if (known.text !== 'US') return true;
  if (run.casing !== 'caps') return true;
  return !PRONOUN_LEADS.has(tokens.lower(first - 1));
}

/** "Brightwater UK", "Operation USA": an abbreviation that ends the name of a body. */
function endsName(words: ArticleWords, first: number, run: Run): boolean {
  const { tokens } = words.article;
  if (!words.isName(first - 1) || !tokens.spaceBefore(first) || words.isInitial(first - 1, run.firstOfSentence))
    return false;
  const before = tokens.lower(first - 1);
  if (before.endsWith("'s") || isClosedClass(before) || CALENDAR_NAMES.has(before) || ROLES.has(before)) return false;
  return !words.knownAt(first - 1, first, (name) => name.is === 'place' || name.is === 'country');
}

/** "Canadian dollars", "the Swiss franc". */
function isCurrency(words: ArticleWords, after: number): boolean {
  const { tokens } = words.article;
  return CURRENCY_WORDS.has(tokens.lower(after)) && tokens.spaceBefore(after);
}

/** "in French", "spoke fluent German", "English-language", "Arabic and English". */
function isLanguage(words: ArticleWords, known: KnownCountry, first: number, last: number): boolean {
  if (!LANGUAGES.has(known.text)) return false;
  const { tokens } = words.article;
  const after = tokens.text(last) === '-' ? tokens.lower(last + 1) : tokens.lower(last);
  if (LANGUAGE_NOUNS.has(after)) return true;
  if (!LANGUAGE_LEADS.has(tokens.lower(first - 1))) return false;
  return !words.isName(last) && !(words.shapes[last] === 0 && !LANGUAGE_ENDS.has(tokens.lower(last)));
}

const LANGUAGE_ENDS = new Set('and or to at as with but when on before so than for by because while'.split(' '));

/** Capitalised words before a country that leave it one: "Northern England", "Nazi Germany". */
const PARTS_OF_COUNTRIES = new Set(
  'north south east west northern southern eastern western central upper lower greater great mid nazi soviet imperial communist rural urban modern ancient medieval middle little old young mother team vichy occupied post-war coach inland mainland versus v vs'.split(
    ' ',
  ),
);

/** "Michael Jordan", "Chad Smith", "Georgia" among the states. */
function isAmbiguous(words: ArticleWords, first: number, last: number, run: Run): boolean {
  if (last - first !== 1) return false;
  const { tokens } = words.article;
  const rule = AMBIGUOUS_COUNTRIES.get(tokens.lower(first).replace(/'s$/, ''));
  if (rule === undefined) return false;
  if (rule === 'bird') return words.usesPlainly('turkey') && words.isInitial(first, run.firstOfSentence);
  if (rule === 'state') return isUsState(words, first, last);
  return rule === 'garment' ? words.nearUsStates : afterGivenName(words, first, run);
}

function afterGivenName(words: ArticleWords, first: number, run: Run): boolean {
  const { tokens } = words.article;
  if (!words.isName(first - 1) || !tokens.spaceBefore(first)) return false;
  const before = tokens.lower(first - 1);
  if (GIVEN_NAMES.has(before)) return true;
  if (isClosedClass(before)) return false;
  if (run.casing !== 'normal' || words.isInitial(first - 1, run.firstOfSentence)) return false;
  return !PARTS_OF_COUNTRIES.has(before) && !ROLES.has(before) && !words.knownAt(first - 1, first, () => true);
}

function isUsState(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  const city = tokens.text(first - 1) === ',' && words.isName(first - 2) && tokens.lower(first - 2) !== 'tbilisi';
  return city || tokens.lower(last) === 'tech' || words.nearUsStates;
}
