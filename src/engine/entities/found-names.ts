import type { BodyKind } from '../lexicon/agencies/known-body';
import type { AgencyName } from './agency-names';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { hasCompanyContext, hasPublicContext, isShippingLine } from './company-context';
import { isoOf } from './country-names';
import type { NameMatch } from './gazetteer';
import { isHome, isNational, mayMeanBody } from './known-name-rules';
import type { KnownBodyName, KnownCountry, KnownName } from './known-names';
import { endOfName } from './name-end';
import { endOfBranch, endOfOwnName, startOfNumber, startOfPlace } from './name-tails';
import type { OrganisationName } from './organisation-names';
import { knownBodyOf, ownerOf } from './owners';
import { isSpeaker, type WordGroup } from './person-names';
import { roleAfter, roleBefore } from './person-roles';
import type { Run } from './runs';
import { Shape } from './shapes';
import type { Team } from './team-rows';
import { isTownsBody } from './towns';

const FORCES = new Set(['army', 'navy']);

/** "an Army soldier", "retired Navy officer": the force of the country, without its article. */
function isForce(words: ArticleWords, at: number, run: Run): boolean {
  const { tokens } = words.article;
  if (!FORCES.has(tokens.lower(at)) || run.casing !== 'normal' || words.isInitial(at, run.firstOfSentence))
    return false;
  return words.shapes[at - 1] === Shape.lower && words.shapes[at + 1] === Shape.lower;
}

/** The names of a passage as they are found, in the order of the text. */
export class FoundNames {
  readonly found: NameCandidate[] = [];
  /** Names of countries, in lower case, that are told to be towns. */
  readonly towns = new Set<string>();
  readonly #words: ArticleWords;

  constructor(words: ArticleWords) {
    this.#words = words;
  }

  /** Adds a team of a table of results: a country's, or a club. */
  addTeam({ first, last }: Team, sentence: number): void {
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

  /** Adds a word that opens a sentence and may be the short name of a body. */
  addDoubtful(at: number, run: Run): boolean {
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

  /** Adds a company, with the branch that its name goes on with. Returns, as all that add a name do, the token after it. */
  addCompany(name: OrganisationName, run: Run): number {
    const last = endOfBranch(this.#words, name.last);
    if (last === name.last) return this.addBody(name, name.kind, run);
    return this.addBody(
      { first: name.first, last, end: endOfName(this.#words.article.tokens, last - 1) },
      name.kind,
      run,
    );
  }

  /** Adds a body that its words tell, and whose it is. */
  addBody(named: { first: number; last: number; end: number }, kind: BodyKind, run: Run): number {
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
    return name.last;
  }

  /** "Detroit police": the police of a place, in lower case after its name. */
  addPolice(first: number, last: number, run: Run): number {
    const start = startOfPlace(this.#words, first, run);
    return this.addBody({ first: start, last: last + 1, end: this.#words.article.tokens.end(last) }, 'police', run);
  }

  /** Adds a head word alone: "the Commission". */
  addShort(name: AgencyName, run: Run): number {
    if (this.#words.article.tokens.lower(name.first - 1) === 'the' || isForce(this.#words, name.first, run)) {
      this.found.push({ is: 'short', ...this.#place(name.first, name.last, name.end, run) });
    }
    return name.last;
  }

  /** Adds a body that the tables know. */
  addKnown(match: NameMatch<KnownName>, run: Run): number {
    const { tokens } = this.#words.article;
    const names = match.entries
      .filter((entry): entry is KnownBodyName => entry.is === 'body')
      .sort((one, other) => Number(isHome(one)) - Number(isHome(other)));
    const bodies = names.map((name) => name.body);
    const the = tokens.lower(match.first) === 'the' && match.last - match.first > 1;
    const first = the ? match.first + 1 : match.first;
    const company = bodies.find((body) => body.type === 'organisation');
    if (company && endOfBranch(this.#words, match.last) > match.last) {
      return this.addCompany({ first, last: match.last, end: match.end, kind: company.kind }, run);
    }
    const shared = names.every(isHome);
    const before = this.found.at(-1);
    if (shared && bodies[0] && before?.is === 'country' && before.last === match.first) {
      return this.addBody({ first, last: match.last, end: match.end }, bodies[0].kind, run);
    }
    this.found.push({
      is: 'known',
      bodies,
      form: names[0]?.form ?? 'name',
      shared,
      local: names.every((name) => name.alias.rules.includes('local') || isNational(name)),
      ...this.#place(first, match.last, match.end, run),
    });
    return match.last;
  }

  /** Adds a country told by one token. */
  addCode(iso: string, form: 'abbr' | 'demonym', at: number, run: Run): number {
    const { tokens } = this.#words.article;
    const [start, end] = [tokens.start(at), tokens.end(at)];
    this.found.push({ is: 'country', iso, form, first: at, last: at + 1, start, end, sentence: run.sentence });
    return at + 1;
  }

  /** Adds a country that the tables know. */
  addCountry(country: KnownCountry, { first, last, end }: NameMatch<KnownName>, run: Run): void {
    const iso = isoOf(this.#words, country);
    this.found.push({ is: 'country', iso, form: country.form, ...this.#place(first, last, end, run) });
  }

  /** Adds a name of which nothing tells yet what it is. */
  addUnknown(group: WordGroup, acts: boolean, run: Run): number {
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
    return last;
  }

  /** Adds a group as a person; `titleAt` is the first token of the title before it, -1 where it has none. */
  addPerson(group: WordGroup, weak: boolean, titleAt: number, run: Run): number {
    const words = this.#words;
    const { text, tokens } = words.article;
    const place = this.#placeOf(group, run);
    const title = titleAt >= 0 ? text.slice(tokens.start(titleAt), place.start).trim() : '';
    const role = roleAfter(words, group.last) ?? roleBefore(words, group.first);
    this.found.push({
      is: 'person',
      weak,
      company: hasCompanyContext(words, group.first, group.last),
      ...place,
      ...(title === '' ? {} : { title }),
      ...(role === undefined ? {} : { role }),
    });
    return group.last;
  }

  #placeOf(group: WordGroup, run: Run) {
    return this.#place(group.first, group.last, endOfName(this.#words.article.tokens, group.last - 1), run);
  }

  #place(first: number, last: number, end: number, run: Run) {
    return { first, last, start: this.#words.article.tokens.start(first), end, sentence: run.sentence };
  }
}
