import { COMPANY_TRAITS } from '../lexicon/organisation-words';
import { US_STATES } from '../lexicon/places';
import { RUGBY_WORDS, SPORT_SIGNS, SPORT_WORDS } from '../lexicon/sport-words';
import type { Prepared } from '../text/prepared';
import { hasBracketedCodes } from './country-codes';
import type { NameMatch } from './gazetteer';
import { type KnownName, knownNames } from './known-names';
import { readShapes, Shape } from './shapes';

/** What the readers of names ask about an article: how its tokens are written and which words it uses. */
export class ArticleWords {
  readonly article: Prepared;
  readonly shapes: Uint8Array;
  readonly #names = knownNames();
  #lower: ReadonlySet<string> | undefined;
  #sport: boolean | undefined;
  #rugby: boolean | undefined;
  #states: boolean | undefined;
  #american: boolean | undefined;
  #places: ReadonlySet<string> | undefined;
  #codes: boolean | undefined;

  constructor(article: Prepared) {
    this.article = article;
    this.shapes = readShapes(article.text, article.tokens);
  }

  /** Whether the token is a word with a capital. */
  isName(token: number): boolean {
    const shape = this.shapes[token];
    return shape === Shape.capital || shape === Shape.capitals;
  }

  /** Whether the article uses the word without a capital somewhere. */
  usesPlainly(lower: string): boolean {
    this.#lower ??= this.#plainWords();
    return this.#lower.has(lower);
  }

  /** Whether the article is about football or rugby, so that the name of a town may mean its club. */
  get aboutSport(): boolean {
    this.#sport ??= this.#usesSportWords();
    return this.#sport;
  }

  /** Whether "Georgia" is the state: the article speaks of the United States and of none of the country's neighbours. */
  get meansUsGeorgia(): boolean {
    const { text } = this.article;
    if (CAUCASUS.some((sign) => text.includes(sign))) return false;
    if (this.nearUsStates) return true;
    return (text.includes(' US ') || text.includes('U.S.')) && !EAST.some((sign) => text.includes(sign));
  }

  /** Whether the article names states of the United States, or cities of Georgia. */
  get nearUsStates(): boolean {
    this.#states ??=
      STATE_SIGNS.some((sign) => this.article.text.includes(sign)) || STATE_ABBREVIATION.test(this.article.text);
    return this.#states;
  }

  /** The longest known name at a token that is written as a name there. */
  knownAt(
    first: number,
    limit: number,
    accept: (name: KnownName, first: number, last: number) => boolean,
  ): NameMatch<KnownName> | undefined {
    return this.#names.longest(
      this.article.tokens,
      first,
      limit,
      (name, from, to) => this.#isWritten(name, from, to) && accept(name, from, to),
    );
  }

  /** Whether the name of a country or body of the tables starts at the token. */
  startsKnownName(first: number, limit: number): boolean {
    return this.knownAt(first, limit, (name) => name.is !== 'place') !== undefined;
  }

  /** Abbreviations must stand as in the table; other names may be in capitals. */
  #isWritten(name: KnownName, first: number, last: number): boolean {
    const { text, tokens } = this.article;
    const start = tokens.start(first);
    if (text.startsWith(name.text, start)) return true;
    if (name.exact) return false;
    for (let at = first; at < last; at++) {
      if (this.shapes[at] === Shape.lower && (at === first || tokens.end(at) - tokens.start(at) > 3)) return false;
    }
    return true;
  }

  /** Whether the article seems to be set in the United States: its states, large cities or sheriffs are in it. */
  get inUnitedStates(): boolean {
    this.#american ??= this.nearUsStates || US_SIGNS.some((sign) => this.article.text.includes(sign));
    return this.#american;
  }

  /** Whether the article seems to be written in Britain. */
  get inBritain(): boolean {
    return BRITISH_SIGNS.some((sign) => this.article.text.includes(sign)) && !this.inUnitedStates;
  }

  /** Whether a token begins a sentence, a quotation or a clause after a colon, so that its capital says little. */
  isInitial(token: number, firstOfSentence: number): boolean {
    let at = token;
    while (at > firstOfSentence && isOpener(this.article.tokens.text(at - 1))) at--;
    if (at <= firstOfSentence) return true;
    const before = this.article.tokens.text(at - 1);
    return at < token ? ENDERS.has(before) : CLAUSE_ENDS.has(before);
  }

  /** The token before in lower case; nothing where a line ends between, as after a headline. */
  before(token: number): string {
    const { text, tokens } = this.article;
    if (token <= 0) return '';
    for (let at = tokens.end(token - 1); at < tokens.start(token); at++)
      if (text.charCodeAt(at) === LINE_END) return '';
    return tokens.lower(token - 1);
  }

  /** Whether the article gives countries by three letters in brackets, as tables of results do. */
  get hasCountryCodes(): boolean {
    this.#codes ??= hasBracketedCodes(this);
    return this.#codes;
  }

  /** Whether the article says that a word in lower case is a place: "in Barlow", "near Barlow", "Barlow, Kent". */
  isPlaceName(lower: string): boolean {
    this.#places ??= this.#placeNames();
    return this.#places.has(lower);
  }

  /** Whether the article is about music, so that a "group" is a band. */
  get aboutMusic(): boolean {
    return (
      this.usesPlainly('album') || this.usesPlainly('band') || this.usesPlainly('singer') || this.usesPlainly('gig')
    );
  }

  /** Whether the article is about broadcasting. */
  get aboutBroadcasting(): boolean {
    return BROADCAST_WORDS.some((word) => this.usesPlainly(word));
  }

  /** Whether the article is about ships, so that a "Line" is a company. */
  get aboutShips(): boolean {
    return SHIP_WORDS.some((word) => this.usesPlainly(word));
  }

  get aboutRugby(): boolean {
    this.#rugby ??= [...RUGBY_WORDS].some((word) => this.usesPlainly(word));
    return this.#rugby;
  }

  #usesSportWords(): boolean {
    let found = 0;
    const distinct = new Set<string>();
    const { tokens } = this.article;
    for (let at = 0; at < tokens.length; at++) {
      if (this.shapes[at] !== Shape.lower || !SPORT_WORDS.has(tokens.lower(at))) continue;
      found++;
      distinct.add(tokens.lower(at));
    }
    const named = SPORT_SIGNS.some((sign) => this.article.text.includes(sign));
    return distinct.size >= (named ? 2 : 3) && found * (named ? 220 : 140) >= tokens.length;
  }

  #placeNames(): ReadonlySet<string> {
    const found = new Set<string>();
    const { tokens } = this.article;
    for (let at = 1; at < tokens.length; at++) {
      if (!this.isName(at) || this.isName(at + 1)) continue;
      if (this.#standsInPlace(at) || this.#standsBeforePlace(at)) found.add(tokens.lower(at));
    }
    return found;
  }

  /** "in Barlow", but not "a stake in Barlow", "in Barlow shares". */
  #standsInPlace(at: number): boolean {
    const { tokens } = this.article;
    if (!PLACE_LEADS.has(tokens.lower(at - 1)) || HOLDINGS.has(tokens.lower(at - 2))) return false;
    return !COMPANY_TRAITS.has(tokens.lower(at + 1));
  }

  /** "Barlow, Kent". */
  #standsBeforePlace(at: number): boolean {
    const { tokens } = this.article;
    if (tokens.text(at + 1) !== ',' || !this.isName(at + 2) || this.isName(at - 1)) return false;
    return this.knownAt(at + 2, tokens.length, (name) => name.is === 'place' && !name.phrase) !== undefined;
  }

  #plainWords(): ReadonlySet<string> {
    const found = new Set<string>();
    const { tokens } = this.article;
    for (let at = 0; at < tokens.length; at++) if (this.shapes[at] === Shape.lower) found.add(tokens.lower(at));
    return found;
  }
}

const OPENERS = new Set(['"', "'", '\u201c', '\u2018', '(', '[', '\u2022', '*', '-', '\u2013', '\u2014']);
/** Quotation marks, brackets, bullets, and pictures as an emoji. */
const isOpener = (text: string): boolean => OPENERS.has(text) || text.charCodeAt(0) >= FIRST_PICTURE;
/** Arrows, symbols and emoji (as surrogates) begin here; the letters that stand beyond are no matter before a capital of ours. */
const FIRST_PICTURE = 0x2190;
const ENDERS = new Set([',', ':', '.', '!', '?', ';', '-', '\u2013', '\u2014', '\u2026']);
const CLAUSE_ENDS = new Set([':', '\u2022', '*', '\u2026', '.', '!', '?']);
const LINE_END = 10;
const PLACE_LEADS = new Set(['in', 'near', 'outside', 'around']);
/** Words before "in" after which a company stands. */
const HOLDINGS = new Set(
  'stake stakes share shares shareholder shareholders investment investments invest invested investor investors interest holding holdings confidence faith trust believe merger'.split(
    ' ',
  ),
);
const SHIP_WORDS = ['ferry', 'ferries', 'cruise', 'ship', 'ships', 'vessel', 'vessels', 'shipping'];
const BROADCAST_WORDS = ['broadcaster', 'channel', 'channels', 'television', 'viewers', 'subscribers', 'broadcasters'];
const STATE_SIGNS = [
  ...US_STATES.filter((state) => state !== 'Georgia' && state !== 'Washington'),
  'Atlanta',
  'Savannah',
  'Ga.',
];
const US_SIGNS =
  'Sheriff,Philadelphia,Chicago,Detroit,New York,Los Angeles,Cleveland,Houston,Dallas,Denver,Orlando,Boston,Baltimore,Seattle,Atlanta,Miami,St. Louis,New Orleans,Brooklyn,Las Vegas,Milwaukee,Minneapolis,Sacramento,Nashville,Memphis,Cincinnati,Pittsburgh,Indianapolis,San Diego,San Francisco,San Antonio,Phoenix'.split(
    ',',
  );
const BRITISH_SIGNS = ['\u00a3', 'BBC', ' UK '];
/** "HAMPTON, Va. ", "of Ada, Okla.,", "BARLOW, Ky (", "of Ada, TX". */
const STATE_ABBREVIATION =
  /, (?:A[LRZ]|C[AOT]|FL|GA|I[ADL]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|O[HK]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Ky|Tenn|Fla|Mich|Okla)\b|, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Ky|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Wyo)\./;
const EAST = ['Russia', 'Ukraine', 'Nato', 'NATO', 'Moscow', 'Soviet', 'rugby', 'Rugby'];
const CAUCASUS = ['Tbilisi', 'Georgian', 'Saakashvili', 'Shevardnadze', 'Ossetia', 'Abkhazia', 'Azerbaijan', 'Armenia'];
