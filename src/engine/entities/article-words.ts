import type { PassageText } from '../text/prepared';
import type { NameMatch } from './gazetteer';
import { isSure, type KnownName, knownNames } from './known-names';
import { Shape } from './shapes';
import type { Topic, WordUsage } from './word-usage';

/** What the readers of names ask about a text, an article or a passage of one: how its tokens are written and what its article tells. */
export class ArticleWords {
  readonly article: PassageText;
  readonly shapes: Uint8Array;
  readonly #names = knownNames();
  readonly #usage: WordUsage;

  constructor(article: PassageText, shapes: Uint8Array, usage: WordUsage) {
    this.article = article;
    this.shapes = shapes;
    this.#usage = usage;
  }

  /** Whether the token is a word with a capital. */
  isName(token: number): boolean {
    const shape = this.shapes[token];
    return shape === Shape.capital || shape === Shape.capitals;
  }

  /** Whether the article uses the word without a capital somewhere. */
  usesPlainly(lower: string): boolean {
    return this.#usage.usesPlainly(lower);
  }

  /** Whether the article says that a word in lower case is a place: "in Barlow", "near Barlow", "Barlow, Kent". */
  isPlaceName(lower: string): boolean {
    return this.#usage.isPlaceName(lower);
  }

  /** Whether the article told before that a country's name, in lower case, means a town. */
  isTown(lower: string): boolean {
    return this.#usage.isTown(lower);
  }

  /** Whether the article is about something, or set somewhere; the commonest questions have names of their own. */
  isAbout(topic: Topic): boolean {
    return this.#usage.isAbout(topic);
  }

  /** Whether the article is about football or rugby, so that the name of a town may mean its club. */
  get aboutSport(): boolean {
    return this.isAbout('sport');
  }

  get aboutRugby(): boolean {
    return this.isAbout('rugby');
  }

  /** Whether the article is about cricket, so that a county may be its club. */
  get aboutCricket(): boolean {
    return this.isAbout('cricket');
  }

  /** Whether the article is about the sports of North America, so that a nickname may be a team. */
  get aboutAmericanSport(): boolean {
    return this.isAbout('American sport');
  }

  /** Whether the article is about business, so that a plain word with a capital may be a company. */
  get aboutBusiness(): boolean {
    return this.isAbout('business');
  }

  /** Whether the article is about music, so that a "group" is a band. */
  get aboutMusic(): boolean {
    return this.isAbout('music');
  }

  /** Whether the article is about broadcasting. */
  get aboutBroadcasting(): boolean {
    return this.isAbout('broadcasting');
  }

  /** Whether the article is about ships, so that a "Line" is a company. */
  get aboutShips(): boolean {
    return this.isAbout('ships');
  }

  /** Whether the article names states of the United States, or cities of Georgia. */
  get nearUsStates(): boolean {
    return this.isAbout('US states');
  }

  /** Whether the article seems to be set in the United States: its states, large cities or sheriffs are in it. */
  get inUnitedStates(): boolean {
    return this.isAbout('United States');
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
    return this.knownAt(first, limit, (name) => name.is !== 'place' && isSure(name)) !== undefined;
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

  /** Whether the article seems to be written in Britain. */
  get inBritain(): boolean {
    return this.isAbout('Britain') && !this.inUnitedStates;
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
}

const OPENERS = new Set(['"', "'", '\u201c', '\u2018', '(', '[', '\u2022', '*', '-', '\u2013', '\u2014']);
/** Quotation marks, brackets, bullets, and pictures as an emoji. */
const isOpener = (text: string): boolean => OPENERS.has(text) || text.charCodeAt(0) >= FIRST_PICTURE;
/** Arrows, symbols and emoji (as surrogates) begin here; the letters that stand beyond are no matter before a capital of ours. */
const FIRST_PICTURE = 0x2190;
const ENDERS = new Set([',', ':', '.', '!', '?', ';', '-', '\u2013', '\u2014', '\u2026']);
const CLAUSE_ENDS = new Set([':', '\u2022', '*', '\u2026', '.', '!', '?']);
const LINE_END = 10;
