import type { KnownBody } from '../lexicon/agencies/known-body';
import { AGENCY_HEADS, NAME_OPENERS, ORGANISATION_HEADS } from '../lexicon/agency-words';
import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { isClosedClass } from '../lexicon/function-words';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { US_STATES } from '../lexicon/places';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters';
import { ADDRESS_ABBREVIATIONS, ADDRESSES, FIRST_FAMILY_NAMES, NO_TITLES, ROLES } from '../lexicon/titles';
import type { Sentence } from '../text/prepared';
import { type AgencyName, agencyAt } from './agency-names';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { meansCountry } from './country-names';
import type { NameMatch } from './gazetteer';
import type { KnownBodyName, KnownCountry, KnownName } from './known-names';
import { endOfName } from './name-end';
import { hasCompanyContext, type OrganisationName, organisationAt } from './organisation-names';
import { isSpeaker, personSign, type WordGroup } from './person-names';
import { roleAfter, roleBefore } from './person-roles';
import { endOfRun, type Run } from './runs';
import { casingOf, Shape } from './shapes';
import { stationAt } from './stations';
import { groupAt } from './word-groups';

/** Abbreviations that are words in a headline of capitals. */
const WORD_ABBREVIATIONS = new Set(
  'who it us ice aid care fast act fed pa is as am mi isis fit sad cap arm rat rich'.split(' '),
);
/** Names of places that are given names when a surname follows. */
const GIVEN_PLACES = new Set(
  'jordan chad kenya israel georgia india paris chelsea sydney victoria charlotte florence austin lincoln jackson houston dallas orlando madison virginia savannah aurora phoenix carolina'.split(
    ' ',
  ),
);
/** Words of web pages and picture lines that open no name. */
const NEVER_NAMES = new Set([
  'buy',
  'photo',
  'photos',
  'advertisement',
  'courtesy',
  'attached',
  'caption',
  'captions',
  'autoplay',
  'thumbnails',
]);
/** Words after the name of a sponsor that make it the name of an event or a place. */
const EVENT_WORDS = new Set([
  'cup',
  'trophy',
  'stadium',
  'arena',
  'open',
  'championship',
  'championships',
  'prize',
  'classic',
  'nations',
]);
/** What follows "of" in a title: "Secretary of State". */
const OFFICES = new Set(['state', 'staff', 'defence', 'defense', 'police', 'operations', 'communications']);
/** Words before the name of a town that mean the town, not its club. */
const PLACE_LEADS = new Set(['in', 'near', 'around', 'outside']);
const STATES = new Set(US_STATES.flatMap((state) => state.toLowerCase().split(' ')));

/**
 * Every capitalised name of an article, in the order of the text, with what its words and their neighbours tell of it; and the
 * sentences (their indices) in which every word has a capital.
 */
export function readNames(words: ArticleWords): {
  readonly found: NameCandidate[];
  readonly headlines: readonly number[];
} {
  const reader = new NameReader(words);
  words.article.sentences.forEach((sentence, index) => {
    reader.readSentence(sentence, index);
  });
  return reader;
}

/** Of several meanings of a name the body, where the article lets it be one; else the first of the table. */
function preferred(match: NameMatch<KnownName>): KnownName | undefined {
  return match.entries.find((entry) => entry.is === 'body') ?? match.entries[0];
}

/** Whether "police" follows a name and acts for itself: "Detroit police say", not "Detroit police officers". */
function isPoliceOf(words: ArticleWords, after: number): boolean {
  const { tokens } = words.article;
  if (words.shapes[after] !== Shape.lower || tokens.lower(after) !== 'police' || !tokens.spaceBefore(after))
    return false;
  if (tokens.lower(after - 1).endsWith("'s")) return false;
  return !POLICE_NOUNS.has(tokens.lower(after + 1)) && !words.isName(after + 1);
}

const POLICE_NOUNS = new Set(
  'officer officers station stations car cars custody chief spokesman spokeswoman spokesperson department headquarters force commissioner report reports records source sources detective detectives union raid raids investigation cruiser vehicle vehicles action brutality academy checkpoint scanner dog'.split(
    ' ',
  ),
);

/** Where a given name stands after words that are none: "Harbour Master Anna Bell"; 0 where there is no such name. */
function innerGivenName(words: ArticleWords, group: WordGroup): number {
  const { tokens } = words.article;
  if (
    group.count < 3 ||
    GIVEN_NAMES.has(tokens.lower(group.first)) ||
    FIRST_FAMILY_NAMES.has(tokens.lower(group.first))
  )
    return 0;
  for (let at = group.first + 1; at < group.last - 1; at++) {
    if (GIVEN_NAMES.has(tokens.lower(at)) && words.isName(at + 1) && tokens.spaceBefore(at)) return at;
  }
  return 0;
}

/** A short acronym of one country's body, which elsewhere stands for something else. */
function isNational(name: KnownBodyName): boolean {
  return name.exact && name.text.length <= 3 && name.body.type === 'agency' && name.body.country !== 'US';
}

class NameReader {
  readonly found: NameCandidate[] = [];
  readonly headlines: number[] = [];
  readonly #words: ArticleWords;
  #title = -1;

  constructor(words: ArticleWords) {
    this.#words = words;
  }

  readSentence(sentence: Sentence, index: number): void {
    const words = this.#words;
    const casing = casingOf(words.article, sentence, words.shapes);
    if (casing === 'title' || casing === 'caps') this.headlines.push(index);
    for (let at = sentence.firstToken; at < sentence.lastToken; ) {
      if (!words.isName(at)) {
        at++;
        continue;
      }
      const last = endOfRun(words, at, sentence.lastToken);
      at = this.#readRun({
        first: at,
        last,
        sentence: index,
        firstOfSentence: sentence.firstToken,
        lastOfSentence: sentence.lastToken,
        casing,
      });
    }
  }

  /** Reads the names of a run and returns the token to go on with; a known name may reach beyond the run. */
  #readRun(run: Run): number {
    this.#title = -1;
    let at = run.first;
    while (at < run.last) at = this.#readName(at, run);
    return at;
  }

  /** Reads what stands at a token and returns the token to go on with. */
  #readName(at: number, run: Run): number {
    const words = this.#words;
    if (!words.isName(at)) {
      if (words.article.tokens.text(at) !== '.') this.#title = -1;
      return at + 1;
    }
    const lower = words.article.tokens.lower(at);
    const known = words.knownAt(at, run.lastOfSentence, (name, first, last) => this.#accepts(name, first, last, run));
    if (!known && this.#isPlain(at, lower, run)) return at + 1;
    const agency = this.#agency(at, run);
    const organisation = stationAt(words, at, run) ?? organisationAt(words, at, run);
    return this.#choose(at, run, known, agency, organisation);
  }

  #choose(
    at: number,
    run: Run,
    known: NameMatch<KnownName> | undefined,
    agency: AgencyName | undefined,
    organisation: OrganisationName | undefined,
  ): number {
    const entry = known && preferred(known);
    const words = this.#words;
    const keeps = !(entry?.is === 'country' && entry.form === 'demonym' && agency && !agency.head.keepsDemonym);
    const agencyLast = agency && !agency.bare && keeps ? agency.last : 0;
    const organisationLast = organisation?.last ?? 0;
    if (organisation && organisationLast > agencyLast && organisationLast > (known?.last ?? 0)) {
      return this.#addBody(organisation, organisation.kind, run);
    }
    if (agency && agencyLast > (known?.last ?? 0)) return this.#addBody(agency, agency.head.kind, run);
    if (known && entry?.is === 'body') return this.#addKnown(known, run);
    if (known && entry?.is === 'country') return this.#readCountry(known, entry, run);
    if (known && !this.#isGivenPlace(known, run)) {
      if (isPoliceOf(words, known.last)) return this.#addPolice(known.first, known.last, run);
      return this.#after(known.last);
    }
    if (agency?.bare) return this.#addShort(agency, run);
    return this.#readGroup(at, run);
  }

  #accepts(name: KnownName, first: number, last: number, run: Run): boolean {
    if (name.is === 'place') return true;
    if (name.is === 'country') return true;
    return this.#acceptsBody(name, first, last, run);
  }

  #acceptsBody(name: KnownBodyName, first: number, last: number, run: Run): boolean {
    const words = this.#words;
    const { tokens } = words.article;
    const initial = words.isInitial(first, run.firstOfSentence) || run.casing !== 'normal';
    for (const rule of name.alias.rules) {
      if (rule === 'the' && tokens.lower(first - 1) !== 'the') return false;
      if (rule === 'mid' && initial) return false;
      if (rule === 'rugby' && !words.aboutRugby) return false;
      if (rule === 'sport' && words.aboutRugby) return false;
      if ((rule === 'sport' || rule === 'rugby') && (!words.aboutSport || PLACE_LEADS.has(tokens.lower(first - 1))))
        return false;
    }
    if (name.exact && EVENT_WORDS.has(tokens.lower(last))) return false;
    if (name.exact) return run.casing !== 'caps' || !WORD_ABBREVIATIONS.has(name.text.toLowerCase());
    if (last - first > 1) return true;
    const lower = tokens.lower(first).replace(/'s$/, '');
    if (initial && words.usesPlainly(lower)) return false;
    return !this.#isSurname(first) && !this.#isTitled(first) && !EVENT_WORDS.has(tokens.lower(last));
  }

  /** "Michael Dell", "Henry Ford": the last name of a person that is also the name of a company. */
  #isSurname(at: number): boolean {
    const words = this.#words;
    const { tokens } = words.article;
    return (
      words.isName(at - 1) && tokens.spaceBefore(at) && GIVEN_NAMES.has(tokens.lower(at - 1)) && !words.isName(at + 1)
    );
  }

  /** "Capt. Roche", "Mr Ford". */
  #isTitled(at: number): boolean {
    const { tokens } = this.#words.article;
    const before = tokens.text(at - 1) === '.' ? at - 2 : at - 1;
    return ADDRESS_ABBREVIATIONS.has(tokens.lower(before)) && this.#words.isName(before);
  }

  /** Whether a capital comes from the word's place alone. */
  #isPlain(at: number, lower: string, run: Run): boolean {
    const words = this.#words;
    if (isClosedClass(lower) || NEVER_NAMES.has(lower) || this.#isHandle(at)) return true;
    if (!words.isInitial(at, run.firstOfSentence) && run.casing === 'normal') return false;
    if (NAME_OPENERS.has(lower) && words.isName(at + 1)) return false;
    if (GIVEN_NAMES.has(lower) && words.isName(at + 1)) return false;
    return SENTENCE_STARTERS.has(lower) || (words.usesPlainly(lower) && !ADDRESSES.has(lower));
  }

  /** "@handle", "#tag". */
  #isHandle(at: number): boolean {
    const { tokens } = this.#words.article;
    const sign = tokens.text(at - 1);
    return (sign === '@' || sign === '#') && !tokens.spaceBefore(at);
  }

  #agency(at: number, run: Run): AgencyName | undefined {
    const name = agencyAt(this.#words, at, run);
    if (!name || run.casing === 'normal' || name.bare) return name;
    return this.#isPlainHeadline(name) ? undefined : name;
  }

  /** In a headline of capitals a name may hold only words that are known in names. */
  #isPlainHeadline(name: AgencyName): boolean {
    const words = this.#words;
    const { tokens } = words.article;
    for (let at = name.first; at < name.last; at++) {
      if (!words.isName(at)) continue;
      const lower = tokens.lower(at);
      const fits =
        NAME_OPENERS.has(lower) ||
        AGENCY_HEADS.has(lower) ||
        STATES.has(lower) ||
        lower === 'county' ||
        lower === 'city';
      if (!fits && !words.knownAt(at, name.last, () => true)) return true;
    }
    return false;
  }

  #addBody(name: OrganisationName | AgencyName, kind: KnownBody['kind'], run: Run): number {
    const before = this.found.at(-1);
    const country = before?.is === 'country' && before.last === name.first ? before.iso : undefined;
    this.found.push({
      is: 'body',
      kind,
      ...this.#place(name.first, name.last, name.end, run),
      ...(country === undefined ? {} : { country }),
    });
    return this.#after(name.last);
  }

  /** "Detroit police": the police of a place, in lower case after its name. */
  #addPolice(first: number, last: number, run: Run): number {
    const { tokens } = this.#words.article;
    this.found.push({ is: 'body', kind: 'police', ...this.#place(first, last + 1, tokens.end(last), run) });
    return this.#after(last + 1);
  }

  #addShort(name: AgencyName, run: Run): number {
    const { tokens } = this.#words.article;
    if (tokens.lower(name.first - 1) === 'the') {
      this.found.push({ is: 'short', ...this.#place(name.first, name.last, name.end, run) });
    }
    return this.#after(name.last);
  }

  #addKnown(match: NameMatch<KnownName>, run: Run): number {
    const names = match.entries.filter((entry): entry is KnownBodyName => entry.is === 'body');
    const bodies = names.map((name) => name.body);
    const the = this.#words.article.tokens.lower(match.first) === 'the' && match.last - match.first > 1;
    const first = the ? match.first + 1 : match.first;
    this.found.push({
      is: 'known',
      bodies,
      form: names[0]?.form ?? 'name',
      shared: names.every((name) => name.alias.rules.includes('home')),
      local: names.every((name) => name.alias.rules.includes('local') || isNational(name)),
      ...this.#place(first, match.last, match.end, run),
    });
    return this.#after(match.last);
  }

  #readCountry(match: NameMatch<KnownName>, country: KnownCountry, run: Run): number {
    if (this.#isGivenPlace(match, run)) return this.#readGroup(match.first, run);
    if (meansCountry(this.#words, country, match.first, match.last, run)) {
      this.found.push({
        is: 'country',
        iso: country.iso,
        form: country.form,
        ...this.#place(match.first, match.last, match.end, run),
      });
    }
    return this.#after(match.last);
  }

  /** "Jordan Smith", "Paris Jackson". */
  #isGivenPlace(match: NameMatch<KnownName>, run: Run): boolean {
    const words = this.#words;
    const { tokens } = words.article;
    if (run.casing !== 'normal' || match.last - match.first !== 1 || !GIVEN_PLACES.has(tokens.lower(match.first)))
      return false;
    const next = match.last;
    if (next >= run.last || !words.isName(next) || !tokens.spaceBefore(next)) return false;
    const lower = tokens.lower(next).replace(/'s$/, '');
    if (AGENCY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || ROLES.has(lower) || NAME_OPENERS.has(lower))
      return false;
    return !words.knownAt(next, run.last, () => true);
  }

  #readGroup(at: number, run: Run): number {
    const words = this.#words;
    const { tokens } = words.article;
    const lower = tokens.lower(at);
    if (CALENDAR_NAMES.has(lower) && !(this.#title >= 0)) return this.#after(at + 1);
    if (ADDRESSES.has(lower) || ROLES.has(lower)) {
      if (this.#title < 0 && !NO_TITLES.has(lower)) this.#title = at;
      const office = tokens.lower(at + 1) === 'of' && OFFICES.has(tokens.lower(at + 2)) ? 3 : 1;
      return at + office;
    }
    const group = groupAt(words, at, run.last);
    if (run.casing === 'normal' && isPoliceOf(words, group.last)) return this.#addPolice(at, group.last, run);
    const next = tokens.lower(group.last);
    if (group.last < run.last && words.isName(group.last) && ROLES.has(next) && !GIVEN_NAMES.has(lower)) {
      if (this.#title < 0) this.#title = at;
      return group.last;
    }
    const given = innerGivenName(words, group);
    if (given > 0 && run.casing === 'normal') {
      if (this.#title < 0) this.#title = at;
      return given;
    }
    const place = this.#place(group.first, group.last, endOfName(tokens, group.last - 1), run);
    const sign = run.casing === 'normal' ? personSign(words, group, this.#title >= 0) : 'none';
    const company =
      run.casing === 'normal' && place.end - place.start > 1 && hasCompanyContext(words, group.first, group.last);
    if (sign === 'none') {
      this.found.push({ is: 'unknown', company, speaker: isSpeaker(words, group.first, group.last), ...place });
      return this.#after(group.last);
    }
    const title =
      this.#title >= 0 ? words.article.text.slice(tokens.start(this.#title), place.start).trim() : undefined;
    const role = roleAfter(words, group.last) ?? roleBefore(words, group.first);
    this.found.push({
      is: 'person',
      weak: sign === 'weak',
      company,
      ...place,
      ...(title ? { title } : {}),
      ...(role ? { role } : {}),
    });
    return this.#after(group.last);
  }

  #place(first: number, last: number, end: number, run: Run) {
    return { first, last, start: this.#words.article.tokens.start(first), end, sentence: run.sentence };
  }

  #after(token: number): number {
    this.#title = -1;
    return token;
  }
}
