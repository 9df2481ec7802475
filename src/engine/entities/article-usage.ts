import { COMPANY_TRAITS } from '../lexicon/organisation-words';
import { US_STATES } from '../lexicon/places';
import { FOOTBALL_SIGNS, RUGBY_SIGNS, RUGBY_WORDS, SPORT_WORDS } from '../lexicon/sport-words';
import { AMERICAN_SPORT_SIGNS, AMERICAN_SPORT_WORDS, BUSINESS_WORDS, CRICKET_WORDS } from '../lexicon/topic-words';
import { Derived, type Passage } from '../text/passage';
import type { Prepared } from '../text/prepared';
import { ArticleWords } from './article-words';
import { bracketedCodes } from './country-codes';
import { PlainWords } from './plain-words';
import { Shape, shapesOf } from './shapes';
import type { Topic, WordUsage } from './word-usage';

const PLACES = new Derived<ReadonlySet<string>>();
const CODES = new Derived<ReadonlySet<string>>();
const SPORT = new Derived<readonly string[]>();

/** So many countries in brackets make a table of results; a single one may be anything. */
const LEAST_CODES = 3;

/** How the whole of an article uses words: worked out when it is asked for, from what each of its passages shows. */
export class ArticleUsage implements WordUsage {
  readonly #article: Prepared;
  /** Names of countries, in lower case, that are told to be towns; those who read the names add them. */
  readonly #towns: ReadonlySet<string>;
  readonly #topics = new Map<Topic, boolean>();
  #plain: PlainWords | undefined;
  #places: ReadonlySet<string> | undefined;

  constructor(article: Prepared, towns: ReadonlySet<string>) {
    this.#article = article;
    this.#towns = towns;
  }

  usesPlainly(lower: string): boolean {
    this.#plain ??= new PlainWords(this.#article);
    return this.#plain.has(lower);
  }

  isPlaceName(lower: string): boolean {
    this.#places ??= this.#placeNames();
    return this.#places.has(lower);
  }

  isTown(lower: string): boolean {
    return this.#towns.has(lower);
  }

  isAbout(topic: Topic): boolean {
    const known = this.#topics.get(topic);
    if (known !== undefined) return known;
    const found = this.#find(topic);
    this.#topics.set(topic, found);
    return found;
  }

  #find(topic: Topic): boolean {
    switch (topic) {
      case 'sport':
        return this.#usesSportWords();
      case 'business':
        return this.#usesSeveral(BUSINESS_WORDS, 4);
      case 'cricket':
        return this.#usesSeveral(CRICKET_WORDS, 2);
      case 'rugby':
        return (
          this.#usesSeveral(RUGBY_WORDS, 1) || (RUGBY.standsIn(this.#article) && !FOOTBALL.standsIn(this.#article))
        );
      case 'American sport':
        return this.#usesSeveral(AMERICAN_SPORT_WORDS, AMERICAN_SPORT.standsIn(this.#article) ? 1 : 2);
      case 'team sport':
        return TEAM_SPORT.standsIn(this.#article);
      case 'results by country':
        return this.#givesCountryCodes();
      case 'Britain':
        return BRITAIN.standsIn(this.#article);
      case 'Kentucky':
        return KENTUCKY.standsIn(this.#article);
      case 'US states':
        return STATES.standsIn(this.#article) || STATE_ABBREVIATIONS.standsIn(this.#article);
      case 'United States':
        return this.isAbout('US states') || CITIES.standsIn(this.#article);
      default:
        return TOPIC_WORDS[topic].some((word) => this.usesPlainly(word));
    }
  }

  #usesSeveral(among: ReadonlySet<string>, least: number): boolean {
    let found = 0;
    for (const word of among) if (this.usesPlainly(word) && ++found >= least) return true;
    return false;
  }

  #usesSportWords(): boolean {
    const found = this.#article.passages.flatMap(
      ({ passage }) => SPORT.get(passage) ?? SPORT.set(passage, sportWords(passage)),
    );
    const named = FOOTBALL.standsIn(this.#article) || RUGBY.standsIn(this.#article);
    return new Set(found).size >= (named ? 2 : 3) && found.length * (named ? 220 : 140) >= this.#article.tokens.length;
  }

  #givesCountryCodes(): boolean {
    const found = new Set<string>();
    for (const { passage } of this.#article.passages) {
      for (const iso of CODES.of(passage, bracketedCodes)) found.add(iso);
    }
    return found.size >= LEAST_CODES;
  }

  #placeNames(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { passage } of this.#article.passages) {
      for (const place of PLACES.get(passage) ?? PLACES.set(passage, placeNames(passage))) found.add(place);
    }
    return found;
  }
}

/** The words of sport in a passage. */
function sportWords(passage: Passage): string[] {
  const found: string[] = [];
  const shapes = shapesOf(passage);
  const { tokens } = passage.text;
  for (let at = 0; at < tokens.length; at++) {
    if (shapes[at] === Shape.lower && SPORT_WORDS.has(tokens.lower(at))) found.push(tokens.lower(at));
  }
  return found;
}

/** Names of one word, in lower case, that a passage says to be places. */
function placeNames(passage: Passage): ReadonlySet<string> {
  const found = new Set<string>();
  const words = new ArticleWords(passage.text, shapesOf(passage), NOTHING_KNOWN);
  const { tokens } = passage.text;
  for (let at = 1; at < tokens.length; at++) {
    if (!words.isName(at) || words.isName(at + 1)) continue;
    if (standsInPlace(words, at) || standsBeforePlace(words, at)) found.add(tokens.lower(at));
  }
  return found;
}

const NOTHING_KNOWN: WordUsage = {
  usesPlainly: () => false,
  isPlaceName: () => false,
  isTown: () => false,
  isAbout: () => false,
};

/** "in Barlow", but not "a stake in Barlow", "in Barlow shares". */
function standsInPlace({ article: { tokens } }: ArticleWords, at: number): boolean {
  if (!PLACE_LEADS.has(tokens.lower(at - 1)) || HOLDINGS.has(tokens.lower(at - 2))) return false;
  return !COMPANY_TRAITS.has(tokens.lower(at + 1));
}

/** "Barlow, Kent". */
function standsBeforePlace(words: ArticleWords, at: number): boolean {
  const { tokens } = words.article;
  if (tokens.text(at + 1) !== ',' || !words.isName(at + 2) || words.isName(at - 1)) return false;
  return words.knownAt(at + 2, tokens.length, (name) => name.is === 'place' && !name.phrase) !== undefined;
}

/** Stretches of text by which an article is told to be about something. */
class Signs {
  readonly #test: (text: string) => boolean;
  readonly #found = new Derived<boolean>();

  constructor(signs: readonly string[] | RegExp) {
    this.#test =
      signs instanceof RegExp ? (text) => signs.test(text) : (text) => signs.some((sign) => text.includes(sign));
  }

  standsIn({ passages }: Prepared): boolean {
    return passages.some(({ passage }) => this.#found.of(passage, ({ text }) => this.#test(text)));
  }
}

const PLACE_LEADS = new Set(['in', 'near', 'outside', 'around']);
/** Words before "in" after which a company stands. */
const HOLDINGS = new Set(
  'stake stakes share shares shareholder shareholders investment investments invest invested investor investors interest holding holdings confidence faith trust believe merger'.split(
    ' ',
  ),
);
const TOPIC_WORDS = {
  music: ['album', 'band', 'singer', 'gig'],
  ships: ['ferry', 'ferries', 'cruise', 'ship', 'ships', 'vessel', 'vessels', 'shipping'],
  broadcasting: ['broadcaster', 'channel', 'channels', 'television', 'viewers', 'subscribers', 'broadcasters'],
};
const TEAM_SPORT = new Signs(
  /\b(?:soccer|league|division|standings|basketball|hockey|rugby|football|baseball|NBA|NHL|NFL)\b/i,
);
const STATES = new Signs([
  ...US_STATES.filter((state) => state !== 'Georgia' && state !== 'Washington'),
  'Atlanta',
  'Savannah',
  'Ga.',
]);
const CITIES = new Signs(
  'Sheriff,Philadelphia,Chicago,Detroit,New York,Los Angeles,Cleveland,Houston,Dallas,Denver,Orlando,Boston,Baltimore,Seattle,Atlanta,Miami,St. Louis,New Orleans,Brooklyn,Las Vegas,Milwaukee,Minneapolis,Sacramento,Nashville,Memphis,Cincinnati,Pittsburgh,Indianapolis,San Diego,San Francisco,San Antonio,Phoenix'.split(
    ',',
  ),
);
const BRITAIN = new Signs(['\u00a3', 'BBC', ' UK ']);
/** "HAMPTON, Va. ", "of Ada, Okla.,", "BARLOW, Ky (", "of Ada, TX". */
const STATE_ABBREVIATIONS = new Signs(
  /, (?:A[LRZ]|C[AOT]|FL|GA|I[ADL]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|O[HK]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Ky|Tenn|Fla|Mich|Okla)\b|, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Ky|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Wyo)\./,
);
const KENTUCKY = new Signs(['Kentucky']);
const FOOTBALL = new Signs(FOOTBALL_SIGNS);
const RUGBY = new Signs(RUGBY_SIGNS);
const AMERICAN_SPORT = new Signs(AMERICAN_SPORT_SIGNS);
