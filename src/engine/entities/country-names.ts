import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import {
  AMBIGUOUS_COUNTRIES,
  CURRENCY_HOMES,
  CURRENCY_WORDS,
  LANGUAGE_LEADS,
  LANGUAGE_NOUNS,
  LANGUAGES,
  MEMORY_WORDS,
  NAMED_THINGS,
  NO_CURRENCY_BEHIND,
  OTHER_THINGS,
  PRONOUN_LEADS,
  ROAD_KINDS,
  TOLD_BY_OTHERS,
} from '../lexicon/country-traps';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { ROLES } from '../lexicon/titles';
import { withoutGenitive } from '../text/genitive';
import type { ArticleWords } from './article-words';
import type { KnownCountry } from './known-names';
import type { Run } from './runs';
import { Shape } from './shapes';
import { isTownBefore } from './towns';

/** Whether a country's name, where it stands, means the country; `first` and `last` are tokens, `last` exclusive. */
export function meansCountry(words: ArticleWords, known: KnownCountry, first: number, last: number, run: Run): boolean {
  if (isRoad(words, last) || isOtherThing(words, known, last) || isCurrency(words, known, last)) return false;
  if (known.form !== 'abbr' && (opensNamedThing(words, last, run) || opensTitle(words, last))) return false;
  if (known.form === 'abbr') return meansAbbreviation(words, known, first, last, run);
  if (known.iso === 'US' && CONTINENT_PARTS.has(words.article.tokens.lower(first - 1)) && !known.text.startsWith('U'))
    return false;
  if (known.form === 'demonym') return !isLanguage(words, known, first, last);
  if (known.text === 'States') return isTheStates(words, first, last);
  return !isTownBefore(words, last, run.lastOfSentence) && !isAmbiguous(words, first, last, run);
}

/** The country that a name of the tables means in this article. */
export function isoOf({ article: { text } }: ArticleWords, known: KnownCountry): string {
  const other = TOLD_BY_OTHERS.get(known.text);
  return other?.sign.test(text) ? other.iso : known.iso;
}

/** "Scottish Cup", "British Comedy Awards", "the American Popular Songbook"; not "Spain's Davis Cup victory". */
function opensNamedThing(words: ArticleWords, last: number, run: Run): boolean {
  const { tokens } = words.article;
  if (run.casing !== 'normal' || tokens.lower(last - 1).endsWith("'s")) return false;
  for (let at = last; at < last + 3 && words.isName(at) && tokens.spaceBefore(at); at++) {
    if (WORLD_EVENTS.has(tokens.lower(at))) return false;
    if (NAMED_THINGS.has(withoutGenitive(tokens.lower(at)))) return true;
  }
  return false;
}

/** "America: A Tribute to Heroes", the title of a work. */
function opensTitle(words: ArticleWords, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(last) !== ':' || tokens.spaceBefore(last) || !words.isName(last + 1)) return false;
  return ARTICLES.has(tokens.lower(last + 1)) && words.isName(last + 2);
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** What opens the names of events that belong to no country: "England World Cup squad". */
const WORLD_EVENTS = new Set('world davis fed olympic ryder european champions heineken'.split(' '));

/** "He trained in the States", "the win over the States". */
function isTheStates(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(first) !== 'States' || tokens.lower(first - 1) !== 'the' || words.isName(last)) return false;
  return STATES_LEADS.has(tokens.lower(first - 2));
}

const STATES_LEADS = new Set('in to from over across around against through outside into with beat beating'.split(' '));

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
  return known.text === 'UK' && words.isAbout('Kentucky');
}

function meansAbbreviation(words: ArticleWords, known: KnownCountry, first: number, last: number, run: Run): boolean {
  const { tokens } = words.article;
  if (tokens.text(last) === '$' || ROAD_KINDS.has(tokens.lower(last)) || isRoadNumber(words, first, last)) return false;
  if (known.text === 'GB') return isGreatBritain(words, first, last);
  if (run.casing === 'normal' && (known.text === 'USA' || known.text === 'UK') && endsName(words, first, run))
    return false;
  if (known.text !== 'US') return true;
  if (run.casing !== 'caps') return true;
  return !PRONOUN_LEADS.has(tokens.lower(first - 1));
}

/** "on US 50", "along U.S. 131"; but "from the U.S. 13 years ago", "U.S. 97 Argentina 68". */
function isRoadNumber(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  return words.shapes[last] === Shape.digits && ROAD_LEADS.has(tokens.lower(first - 1));
}

const ROAD_LEADS = new Set(
  'on along off near via onto northbound southbound eastbound westbound highway route'.split(' '),
);

/** "GB" for the country or its team, not for an amount of memory. */
function isGreatBritain(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  if (words.shapes[first - 1] === Shape.digits || MEMORY_WORDS.has(tokens.lower(last))) return false;
  const before = tokens.text(first - 1);
  if (words.shapes[first - 1] === Shape.capitals) return false;
  return before !== '/' && before !== '-' && before !== 'Team';
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

/** "Canadian dollars", "the Swiss franc", "20 Taiwan dlrs", "the new Mexican peso". */
function isCurrency(words: ArticleWords, known: KnownCountry, after: number): boolean {
  const { tokens } = words.article;
  const at = tokens.lower(after) === 'new' && !words.isName(after) ? after + 1 : after;
  const lower = tokens.lower(at);
  const money = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (!CURRENCY_WORDS.has(money) || !tokens.spaceBefore(after)) return false;
  const homes = CURRENCY_HOMES.get(money);
  return (homes === undefined || homes.has(known.iso)) && !NO_CURRENCY_BEHIND.has(tokens.lower(at + 1));
}

/** "in French", "spoke fluent German", "English-language", "speaks Arabic and English". */
function isLanguage(words: ArticleWords, known: KnownCountry, first: number, last: number): boolean {
  if (!LANGUAGES.has(known.text)) return false;
  const { tokens } = words.article;
  const after = tokens.text(last) === '-' ? tokens.lower(last + 1) : tokens.lower(last);
  if (LANGUAGE_NOUNS.has(after)) return true;
  const lead = startOfLanguages(words, first) - 1;
  const other = tokens.lower(lead) === 'than' && tokens.lower(lead - 1) === 'other';
  if (!other && !LANGUAGE_LEADS.has(tokens.lower(lead))) return false;
  return !words.isName(last) && !(words.shapes[last] === Shape.lower && !LANGUAGE_ENDS.has(tokens.lower(last)));
}

/** The first of several languages in a row, the last of which stands at a token: "Dutch, Thai and Burmese". */
function startOfLanguages(words: ArticleWords, first: number): number {
  const { tokens } = words.article;
  let start = first;
  for (let steps = 0; steps < 8; steps++) {
    const sign = tokens.lower(start - 1);
    if (sign !== ',' && sign !== 'and' && sign !== 'or') return start;
    const before = tokens.text(start - 2) === ',' ? start - 3 : start - 2;
    if (!words.isName(before) || !(LANGUAGES.has(tokens.text(before)) || tokens.lower(before) === 'arabic'))
      return start;
    start = before;
  }
  return start;
}

const LANGUAGE_ENDS = new Set(
  'that , . and or to at as with but when on before so than for by because while'.split(' '),
);

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
  const rule = AMBIGUOUS_COUNTRIES.get(withoutGenitive(tokens.lower(first)));
  if (rule === undefined) return false;
  if (rule === 'bird') return words.usesPlainly('turkey') && words.isInitial(first, run.firstOfSentence);
  if (rule === 'state') return isUsState(words, first, last);
  return rule === 'garment' ? words.nearUsStates : afterGivenName(words, first, run);
}

function afterGivenName(words: ArticleWords, first: number, run: Run): boolean {
  const { tokens } = words.article;
  if (!words.isName(first - 1) || !tokens.spaceBefore(first)) return false;
  const before = tokens.lower(first - 1);
  if (before.endsWith("'s")) return false;
  if (GIVEN_NAMES.has(before)) return true;
  if (isClosedClass(before)) return false;
  if (run.casing !== 'normal' || words.isInitial(first - 1, run.firstOfSentence)) return false;
  return !PARTS_OF_COUNTRIES.has(before) && !ROLES.has(before) && !words.knownAt(first - 1, first, () => true);
}

function isUsState(words: ArticleWords, first: number, last: number): boolean {
  const { tokens } = words.article;
  const city =
    tokens.text(first - 1) === ',' &&
    words.isName(first - 2) &&
    tokens.lower(first - 2) !== 'tbilisi' &&
    words.knownAt(first - 2, first - 1, (name) => name.is === 'country') === undefined;
  return city || tokens.lower(last) === 'tech' || words.nearUsStates;
}
