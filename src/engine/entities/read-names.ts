import { CALENDAR_NAMES } from '../lexicon/calendar-names';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { ADDRESS_ABBREVIATIONS, ADDRESSES, NO_TITLES, ROLES } from '../lexicon/titles';
import type { Sentence } from '../text/prepared';
import { isAcronym } from './acronyms';
import { type AgencyName, agencyAt } from './agency-names';
import type { ArticleWords } from './article-words';
import { kindOfAgency } from './body-kinds';
import type { NameCandidate } from './candidate';
import { combiningFormAt } from './combining-forms';
import { bracketedCode } from './country-codes';
import { meansCountry } from './country-names';
import { FoundNames } from './found-names';
import type { NameMatch } from './gazetteer';
import { innerGivenName, isGivenPlace, isPersonHere } from './inner-names';
import { meansBody, preferred, startsWithoutCapital } from './known-name-rules';
import type { KnownCountry, KnownName } from './known-names';
import { lowerTailedAt } from './lower-tails';
import { endOfName } from './name-end';
import { isPoliceAfter, opensEvent } from './name-tails';
import { type OrganisationName, organisationAt } from './organisation-names';
import { isNationalFederation, isPlainAfterDemonym } from './owners';
import { paperAt } from './paper-names';
import { personSign } from './person-names';
import { isNoDay, isPlainCapital, isPlainHeadline, isTicker } from './plain-capitals';
import { endOfRun, type Run } from './runs';
import { casingOf } from './shapes';
import { stationAt } from './stations';
import { clubOfPlayer, teamsInRow } from './team-rows';
import { isTownBefore } from './towns';
import { webNameAt } from './web-names';
import { groupAt } from './word-groups';

/** What follows "of" in a title: "Secretary of State". */
const OFFICES = new Set(['state', 'staff', 'defence', 'defense', 'police', 'operations', 'communications']);

/** The names of an article, and the sentences (their indices) in which every word has a capital. */
export interface NamesRead {
  readonly found: readonly NameCandidate[];
  readonly headlines: readonly number[];
}

/** Names of a passage, by its own offsets, tokens and sentences. */
export interface PassageNames extends NamesRead {
  /** Names of countries, in lower case, that the passage tells to be towns. */
  readonly towns: ReadonlySet<string>;
}

/** Every capitalised name of a passage, in the order of the text, with what its words and their neighbours tell of it. */
export function readNames(words: ArticleWords): PassageNames {
  const reader = new NameReader(words);
  words.article.sentences.forEach((sentence, index) => {
    reader.readSentence(sentence, index);
  });
  return reader;
}

/** "U.S. Home Corp": one word before a short legal form needs the country's word to be a name; "US Disney Corporation" does not. */
const isOneWordBefore = (words: ArticleWords, at: number, { last }: OrganisationName): boolean =>
  last === at + 2 && SHORT_FORMS.has(words.article.tokens.lower(last - 1));

const SHORT_FORMS = new Set(['corp', 'inc', 'co', 'ltd', 'plc']);

const isOffice = (lower: string): boolean => ROLES.has(lower) || ADDRESS_ABBREVIATIONS.has(lower);

class NameReader implements PassageNames {
  readonly headlines: number[] = [];
  readonly #words: ArticleWords;
  readonly #names: FoundNames;
  /** First token of the title before the name that is being read; -1 where there is none. */
  #title = -1;

  constructor(words: ArticleWords) {
    this.#words = words;
    this.#names = new FoundNames(words);
  }

  get found(): readonly NameCandidate[] {
    return this.#names.found;
  }

  get towns(): ReadonlySet<string> {
    return this.#names.towns;
  }

  readSentence(sentence: Sentence, index: number): void {
    const words = this.#words;
    const casing = casingOf(words.article, sentence, words.shapes);
    if (casing === 'title' || casing === 'caps') this.headlines.push(index);
    const { firstToken, lastToken } = sentence;
    const teams = teamsInRow(words, sentence);
    if (teams.length > 0) {
      for (const team of teams) this.#names.addTeam(team, index);
      return;
    }
    for (let at = firstToken; at < lastToken; ) {
      if (!words.isName(at) && !startsWithoutCapital(words, at, lastToken)) {
        at++;
        continue;
      }
      const last = endOfRun(words, at, lastToken);
      const run = { first: at, last, sentence: index, firstOfSentence: firstToken, lastOfSentence: lastToken, casing };
      at = this.#readRun(run);
    }
  }

  /** Reads the names of a run and returns the token to go on with; a known name may reach beyond the run. */
  #readRun(run: Run): number {
    this.#title = -1;
    let at = run.first;
    while (at < run.last) at = Math.max(at + 1, this.#readName(at, run));
    return at;
  }

  /** Reads what stands at a token and returns the token to go on with. */
  #readName(at: number, run: Run): number {
    const words = this.#words;
    if (isTicker(words, at)) return at + 1;
    if (!words.isName(at) && at !== run.first) {
      if (words.article.tokens.text(at) !== '.') this.#title = -1;
      return at + 1;
    }
    const code = bracketedCode(words, at);
    if (code !== undefined) return this.#after(this.#names.addCode(code, 'abbr', at, run));
    const club = clubOfPlayer(words, at);
    if (club) {
      this.#names.addTeam(club, run.sentence);
      return this.#after(club.last);
    }
    const known = words.knownAt(
      at,
      run.lastOfSentence,
      (name, first, last) => name.is !== 'body' || meansBody(words, name, first, last, run),
    );
    if (!known && this.#names.addDoubtful(at, run)) return this.#after(at + 1);
    if (!known && (!words.isName(at) || isPlainCapital(words, at, run))) return at + 1;
    const organisation =
      webNameAt(words, at) ?? stationAt(words, at, run) ?? paperAt(words, at, run) ?? organisationAt(words, at, run);
    return this.#choose(at, run, known, this.#agency(at, run), organisation);
  }

  #agency(at: number, run: Run): AgencyName | undefined {
    const tailed = lowerTailedAt(this.#words, at, run);
    const name = tailed ?? agencyAt(this.#words, at, run);
    if (name && opensEvent(this.#words, name.last)) return undefined;
    if (!name || run.casing === 'normal' || name.bare) return name;
    return isPlainHeadline(this.#words, name) ? undefined : name;
  }

  /**
   * Takes the longest of what may stand at a token; of equally long ones the known name. A country's abbreviation before the name of a
   * company says whose it is: "US Disney Corporation".
   */
  #choose(
    at: number,
    run: Run,
    known: NameMatch<KnownName> | undefined,
    agency: AgencyName | undefined,
    organisation: OrganisationName | undefined,
  ): number {
    const words = this.#words;
    const entry = known && preferred(known);
    const knownLast = known?.last ?? 0;
    const demonym = entry?.is === 'country' && entry.form === 'demonym';
    const keeps = !(agency && demonym && isPlainAfterDemonym(agency, knownLast, run));
    const agencyLast = agency && !agency.bare && keeps ? agency.last : 0;
    const owner =
      entry?.is === 'country' &&
      entry.form === 'abbr' &&
      organisation &&
      organisation.last > knownLast + 1 &&
      !isOneWordBefore(words, knownLast, organisation);
    if (organisation && !owner && organisation.last > Math.max(agencyLast, knownLast)) {
      return this.#after(this.#names.addCompany(organisation, run));
    }
    if (agency && agencyLast > knownLast)
      return this.#after(this.#names.addBody(agency, kindOfAgency(words, agency), run));
    if (known && entry?.is === 'body') return this.#after(this.#names.addKnown(known, run));
    if (known && entry?.is === 'country') return this.#readCountry(known, entry, run);
    if (known && !isGivenPlace(words, known.first, known.last, run)) {
      if (isPoliceAfter(words, known.last)) return this.#after(this.#names.addPolice(known.first, known.last, run));
      return this.#after(known.last);
    }
    return agency?.bare ? this.#after(this.#names.addShort(agency, run)) : this.#readGroup(at, run);
  }

  #readCountry(match: NameMatch<KnownName>, country: KnownCountry, run: Run): number {
    const words = this.#words;
    const { first, last } = match;
    if (isPersonHere(words, country, first, last, run)) return this.#readGroup(first, run);
    if (country.form === 'name' && run.casing === 'normal' && isPoliceAfter(words, last)) {
      return this.#after(this.#names.addPolice(first, last, run));
    }
    if (isTownBefore(words, last, run.lastOfSentence)) this.#names.towns.add(country.text.toLowerCase());
    if (country.adjective && isNationalFederation(words, last)) {
      return this.#after(
        this.#names.addBody(
          { first, last: last + 1, end: endOfName(words.article.tokens, last) },
          'sports federation',
          run,
        ),
      );
    }
    if (meansCountry(words, country, first, last, run)) this.#names.addCountry(country, match, run);
    return this.#after(last);
  }

  /** Reads a title, or words that no table knows. */
  #readGroup(at: number, run: Run): number {
    const words = this.#words;
    const { tokens } = words.article;
    const lower = tokens.lower(at);
    if (CALENDAR_NAMES.has(lower) && this.#title < 0 && !isNoDay(words, at)) return at + 1;
    if (ADDRESSES.has(lower) || ROLES.has(lower) || lower === "minister's") {
      const office = tokens.lower(at + 1) === 'of' && OFFICES.has(tokens.lower(at + 2)) ? 3 : 1;
      return this.#asTitle(at, NO_TITLES.has(lower), at + office);
    }
    const form = combiningFormAt(words, at, run.last);
    if (form !== undefined) return form === '' ? at + 1 : this.#after(this.#names.addCode(form, 'demonym', at, run));
    const group = groupAt(words, at, run.last);
    if (run.casing !== 'normal') return this.#after(this.#names.addUnknown(group, false, run));
    if (isPoliceAfter(words, group.last)) return this.#after(this.#names.addPolice(at, group.last, run));
    if (
      group.last < run.last &&
      words.isName(group.last) &&
      isOffice(tokens.lower(group.last)) &&
      !GIVEN_NAMES.has(lower)
    ) {
      if (!isAcronym(words, at)) return this.#asTitle(at, false, group.last);
      this.#after(this.#names.addUnknown(group, true, run));
      return this.#asTitle(at, false, group.last);
    }
    const given = innerGivenName(words, group);
    if (given > 0) return this.#asTitle(at, false, given);
    const sign = personSign(words, group, this.#title >= 0);
    const next =
      sign === 'none'
        ? this.#names.addUnknown(group, false, run)
        : this.#names.addPerson(group, sign === 'weak', this.#title, run);
    return this.#after(next);
  }

  /** Remembers that a title begins at a token (unless `not`), and returns the token to go on with. */
  #asTitle(at: number, not: boolean, next: number): number {
    if (this.#title < 0 && !not) this.#title = at;
    return next;
  }

  /** A name ends the title before it. */
  #after(token: number): number {
    this.#title = -1;
    return token;
  }
}
