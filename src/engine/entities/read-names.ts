import type { BodyKind } from '../lexicon/agencies/known-body';
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
import { hasCompanyContext, hasPublicContext, isShippingLine } from './company-context';
import { bracketedCode } from './country-codes';
import { isoOf, meansCountry } from './country-names';
import type { NameMatch } from './gazetteer';
import { innerGivenName, isGivenPlace, isPersonHere } from './inner-names';
import { isHome, isNational, mayMeanBody, meansBody, preferred, startsWithoutCapital } from './known-name-rules';
import type { KnownBodyName, KnownCountry, KnownName } from './known-names';
import { lowerTailedAt } from './lower-tails';
import { endOfName } from './name-end';
import { endOfBranch, endOfOwnName, isPoliceAfter, opensEvent, startOfNumber, startOfPlace } from './name-tails';
import { type OrganisationName, organisationAt } from './organisation-names';
import { isNationalFederation, isPlainAfterDemonym, knownBodyOf, ownerOf } from './owners';
import { paperAt } from './paper-names';
import { isSpeaker, personSign, type WordGroup } from './person-names';
import { roleAfter, roleBefore } from './person-roles';
import { isNoDay, isPlainCapital, isPlainHeadline, isTicker } from './plain-capitals';
import { endOfRun, type Run } from './runs';
import { casingOf, Shape } from './shapes';
import { stationAt } from './stations';
import { clubOfPlayer, type Team, teamsInRow } from './team-rows';
import { isTownBefore, isTownsBody } from './towns';
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

const FORCES = new Set(['army', 'navy']);

/** "an Army soldier", "retired Navy officer": the force of the country, without its article. */
function isForce(words: ArticleWords, at: number, run: Run): boolean {
  const { tokens } = words.article;
  if (!FORCES.has(tokens.lower(at)) || run.casing !== 'normal' || words.isInitial(at, run.firstOfSentence))
    return false;
  return words.shapes[at - 1] === Shape.lower && words.shapes[at + 1] === Shape.lower;
}

const isOffice = (lower: string): boolean => ROLES.has(lower) || ADDRESS_ABBREVIATIONS.has(lower);

class NameReader implements PassageNames {
  readonly found: NameCandidate[] = [];
  readonly headlines: number[] = [];
  /** Names of countries, in lower case, that are told to be towns. */
  readonly towns = new Set<string>();
  readonly #words: ArticleWords;
  /** First token of the title before the name that is being read; -1 where there is none. */
  #title = -1;

  constructor(words: ArticleWords) {
    this.#words = words;
  }

  readSentence(sentence: Sentence, index: number): void {
    const words = this.#words;
    const casing = casingOf(words.article, sentence, words.shapes);
    if (casing === 'title' || casing === 'caps') this.headlines.push(index);
    const { firstToken, lastToken } = sentence;
    const teams = teamsInRow(words, sentence);
    if (teams.length > 0) {
      for (const team of teams) this.#addTeam(team, index);
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

  /** Adds a team of a table of results: a country's, or a club. */
  #addTeam({ first, last }: Team, sentence: number): void {
    const words = this.#words;
    const place = {
      first,
      last,
      start: words.article.tokens.start(first),
      end: words.article.tokens.end(last - 1),
      sentence,
    };
    const match = words.knownAt(first, last, (name) => name.is === 'country');
    const country =
      match?.last === last ? match.entries.find((entry): entry is KnownCountry => entry.is === 'country') : undefined;
    if (country) this.found.push({ is: 'country', iso: isoOf(words, country), form: country.form, ...place });
    else this.found.push({ is: 'body', kind: 'club', ...place });
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
    if (code !== undefined) return this.#addCountry(code, 'abbr', at, run);
    const club = clubOfPlayer(words, at);
    if (club) {
      this.#addTeam(club, run.sentence);
      return this.#after(club.last);
    }
    const known = words.knownAt(
      at,
      run.lastOfSentence,
      (name, first, last) => name.is !== 'body' || meansBody(words, name, first, last, run),
    );
    if (!known && this.#addDoubtful(at, run)) return this.#after(at + 1);
    if (!known && (!words.isName(at) || isPlainCapital(words, at, run))) return at + 1;
    const organisation =
      webNameAt(words, at) ?? stationAt(words, at, run) ?? paperAt(words, at, run) ?? organisationAt(words, at, run);
    return this.#choose(at, run, known, this.#agency(at, run), organisation);
  }

  /** Adds a word that opens a sentence and may be the short name of a body. */
  #addDoubtful(at: number, run: Run): boolean {
    const words = this.#words;
    if (run.casing !== 'normal' || !words.isInitial(at, run.firstOfSentence)) return false;
    const match = words.knownAt(
      at,
      at + 1,
      (name, first, last) => name.is === 'body' && mayMeanBody(words, name, first, last, run),
    );
    if (!match) return false;
    const bodies = match.entries.flatMap((entry) => (entry.is === 'body' ? [entry.body] : []));
    const place = this.#place(at, at + 1, match.end, run);
    this.found.push({ is: 'known', bodies, form: 'name', shared: false, local: false, doubtful: true, ...place });
    return true;
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
      return this.#addCompany(organisation, run);
    }
    if (agency && agencyLast > knownLast) return this.#addBody(agency, kindOfAgency(words, agency), run);
    if (known && entry?.is === 'body') return this.#addKnown(known, run);
    if (known && entry?.is === 'country') return this.#readCountry(known, entry, run);
    if (known && !isGivenPlace(words, known.first, known.last, run)) {
      if (isPoliceAfter(words, known.last)) return this.#addPolice(known.first, known.last, run);
      return this.#after(known.last);
    }
    return agency?.bare ? this.#addShort(agency, run) : this.#readGroup(at, run);
  }

  #addCompany(name: OrganisationName, run: Run): number {
    const last = endOfBranch(this.#words, name.last);
    if (last === name.last) return this.#addBody(name, name.kind, run);
    return this.#addBody(
      { first: name.first, last, end: endOfName(this.#words.article.tokens, last - 1) },
      name.kind,
      run,
    );
  }

  #addBody(named: { first: number; last: number; end: number }, kind: BodyKind, run: Run): number {
    const words = this.#words;
    const numbered = startOfNumber(words, named.first);
    const name = { ...named, first: numbered };
    const lower = words.article.tokens.lower(name.first);
    const town = this.towns.has(lower) || words.isTown(lower);
    const owner = town ? undefined : ownerOf(words, name, kind, this.found.at(-1), run);
    const known = owner && knownBodyOf(words, owner, name.last);
    const place = this.#place(name.first, name.last, name.end, run);
    if (known) {
      this.found.push({ is: 'known', bodies: [known.body], form: 'name', shared: false, local: false, ...place });
    } else if (owner) {
      const rest = words.article.text.slice(words.article.tokens.start(owner.rest), name.end);
      this.found.push({ is: 'body', kind, ...place, country: owner.iso, rest });
    } else this.found.push({ is: 'body', kind, ...place });
    if (isTownsBody(words, words.article.text.slice(place.start, place.end))) {
      this.towns.add(words.article.tokens.lower(name.first));
    }
    return this.#after(name.last);
  }

  /** "Detroit police": the police of a place, in lower case after its name. */
  #addPolice(first: number, last: number, run: Run): number {
    const start = startOfPlace(this.#words, first, run);
    return this.#addBody({ first: start, last: last + 1, end: this.#words.article.tokens.end(last) }, 'police', run);
  }

  #addShort(name: AgencyName, run: Run): number {
    if (this.#words.article.tokens.lower(name.first - 1) === 'the' || isForce(this.#words, name.first, run)) {
      this.found.push({ is: 'short', ...this.#place(name.first, name.last, name.end, run) });
    }
    return this.#after(name.last);
  }

  #addKnown(match: NameMatch<KnownName>, run: Run): number {
    const { tokens } = this.#words.article;
    const names = match.entries
      .filter((entry): entry is KnownBodyName => entry.is === 'body')
      .sort((one, other) => Number(isHome(one)) - Number(isHome(other)));
    const bodies = names.map((name) => name.body);
    const the = tokens.lower(match.first) === 'the' && match.last - match.first > 1;
    const first = the ? match.first + 1 : match.first;
    const company = bodies.find((body) => body.type === 'organisation');
    if (company && endOfBranch(this.#words, match.last) > match.last) {
      return this.#addCompany({ first, last: match.last, end: match.end, kind: company.kind }, run);
    }
    const shared = names.every(isHome);
    const before = this.found.at(-1);
    if (shared && bodies[0] && before?.is === 'country' && before.last === match.first) {
      return this.#addBody({ first, last: match.last, end: match.end }, bodies[0].kind, run);
    }
    this.found.push({
      is: 'known',
      bodies,
      form: names[0]?.form ?? 'name',
      shared,
      local: names.every((name) => name.alias.rules.includes('local') || isNational(name)),
      ...this.#place(first, match.last, match.end, run),
    });
    return this.#after(match.last);
  }

  #readCountry(match: NameMatch<KnownName>, country: KnownCountry, run: Run): number {
    const words = this.#words;
    const { first, last, end } = match;
    if (isPersonHere(words, country, first, last, run)) return this.#readGroup(first, run);
    if (country.form === 'name' && run.casing === 'normal' && isPoliceAfter(words, last)) {
      return this.#addPolice(first, last, run);
    }
    if (isTownBefore(words, last, run.lastOfSentence)) this.towns.add(country.text.toLowerCase());
    if (country.adjective && isNationalFederation(words, last)) {
      return this.#addBody(
        { first, last: last + 1, end: endOfName(words.article.tokens, last) },
        'sports federation',
        run,
      );
    }
    if (meansCountry(words, country, first, last, run)) {
      const start = words.article.tokens.start(first);
      const { form } = country;
      const iso = isoOf(words, country);
      this.found.push({ is: 'country', iso, form, first, last, start, end, sentence: run.sentence });
    }
    return this.#after(last);
  }

  /** Adds a country told by one token. */
  #addCountry(iso: string, form: 'abbr' | 'demonym', at: number, run: Run): number {
    const { tokens } = this.#words.article;
    const [start, end] = [tokens.start(at), tokens.end(at)];
    this.found.push({ is: 'country', iso, form, first: at, last: at + 1, start, end, sentence: run.sentence });
    return this.#after(at + 1);
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
    if (form !== undefined) return form === '' ? at + 1 : this.#addCountry(form, 'demonym', at, run);
    const group = groupAt(words, at, run.last);
    if (run.casing !== 'normal') return this.#addUnknown(group, false, run);
    if (isPoliceAfter(words, group.last)) return this.#addPolice(at, group.last, run);
    if (
      group.last < run.last &&
      words.isName(group.last) &&
      isOffice(tokens.lower(group.last)) &&
      !GIVEN_NAMES.has(lower)
    ) {
      if (isAcronym(words, at)) this.#addUnknown(group, true, run);
      return this.#asTitle(at, false, group.last);
    }
    const given = innerGivenName(words, group);
    return given > 0 ? this.#asTitle(at, false, given) : this.#addNamed(group, run);
  }

  /** Remembers that a title begins at a token (unless `not`), and returns the token to go on with. */
  #asTitle(at: number, not: boolean, next: number): number {
    if (this.#title < 0 && !not) this.#title = at;
    return next;
  }

  #addUnknown(group: WordGroup, acts: boolean, run: Run): number {
    const words = this.#words;
    const { first } = group;
    const normal =
      run.casing === 'normal' && words.article.tokens.end(group.last - 1) - words.article.tokens.start(first) > 1;
    const company = normal && (hasCompanyContext(words, first, group.last) || isShippingLine(words, first, group.last));
    const speaker = acts || isSpeaker(words, first, group.last);
    const isPublic = normal && hasPublicContext(words, first);
    const last = isPublic || company ? endOfOwnName(words, group.last, run.lastOfSentence) : group.last;
    const { start, end, sentence } = this.#placeOf({ ...group, last }, run);
    this.found.push({ is: 'unknown', company, public: isPublic, speaker, first, last, start, end, sentence });
    return this.#after(last);
  }

  #addNamed(group: WordGroup, run: Run): number {
    const words = this.#words;
    const { text, tokens } = words.article;
    const sign = personSign(words, group, this.#title >= 0);
    if (sign === 'none') return this.#addUnknown(group, false, run);
    const place = this.#placeOf(group, run);
    const title = this.#title >= 0 ? text.slice(tokens.start(this.#title), place.start).trim() : '';
    const role = roleAfter(words, group.last) ?? roleBefore(words, group.first);
    this.found.push({
      is: 'person',
      weak: sign === 'weak',
      company: hasCompanyContext(words, group.first, group.last),
      ...place,
      ...(title === '' ? {} : { title }),
      ...(role === undefined ? {} : { role }),
    });
    return this.#after(group.last);
  }

  #placeOf(group: WordGroup, run: Run) {
    return this.#place(group.first, group.last, endOfName(this.#words.article.tokens, group.last - 1), run);
  }

  #place(first: number, last: number, end: number, run: Run) {
    return { first, last, start: this.#words.article.tokens.start(first), end, sentence: run.sentence };
  }

  /** A name ends the title before it. */
  #after(token: number): number {
    this.#title = -1;
    return token;
  }
}
