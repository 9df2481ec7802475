import { GIVEN_NAMES } from '../lexicon/given-names';
import { NO_BODY_ABBREVIATIONS, OWN_PRODUCTS, PRODUCT_NAMES } from '../lexicon/organisation-words';
import type { Mutable } from '../mutable';
import { isAcronym, mayAbbreviate, readDefinitions } from './acronyms';
import type { ArticleWords } from './article-words';
import { Bodies } from './bodies';
import { BodyEntities } from './body-entities';
import {
  type CountryCandidate,
  type KnownCandidate,
  type NameCandidate,
  nameOf,
  type PersonCandidate,
  type UnknownCandidate,
} from './candidate';
import { CountryWeights } from './country-weights';
import { EntityList } from './entity-list';
import { namesInHeadline } from './headlines';
import { KnownEntities } from './known-entities';
import { MentionList } from './mention-list';
import { type NameSigns, signsOf } from './name-signs';
import { People } from './people';
import type { EntityReading, ReadMention } from './reading';
import { Shape } from './shapes';
import { isCallSign } from './stations';

/** Heads that with a capital name a body without any other word. */
const SELF_STANDING = new Set(['cabinet', 'senate', 'army', 'navy', 'parliament', 'treasury']);
const POLICE_ACRONYM = /^[A-Z]{1,3}PD$/;
/** Between brackets after a body its acronym, though of another language: "Disaster Agency (BNPB)". */
const isForeignAcronym = (text: string): boolean =>
  /^[A-Z]{3,7}$/.test(text) && !NO_BODY_ABBREVIATIONS.has(text.toLowerCase());
/** "H&B", short for names joined by "&". */
const INITIALS_WITH_AND = /^[A-Z]&[A-Z]$/;

const isGivenName = (name: string): boolean => GIVEN_NAMES.has(name.toLowerCase().split(' ')[0] ?? '');

/** Joins the names of an article that mean the same country, body or person, and leaves out those that nothing tells. */
export function joinNames(
  words: ArticleWords,
  candidates: readonly NameCandidate[],
  headlines: readonly number[],
): EntityReading {
  const joiner = new Joiner(words, candidates);
  joiner.join();
  for (const sentence of headlines) joiner.readHeadline(sentence);
  return joiner.reading();
}

class Joiner {
  readonly #words: ArticleWords;
  readonly #candidates: readonly NameCandidate[];
  readonly #entities = new EntityList();
  readonly #mentions = new MentionList();
  readonly #bodies = new Bodies();
  readonly #people = new People();
  readonly #known: KnownEntities;
  readonly #named: BodyEntities;
  readonly #signs: NameSigns;
  /** Entities by the acronyms that the article defines or that were met before. */
  readonly #acronyms = new Map<string, number>();
  /** Entity by index of the candidate. */
  readonly #assigned: (number | undefined)[];

  constructor(words: ArticleWords, candidates: readonly NameCandidate[]) {
    this.#words = words;
    this.#candidates = candidates;
    this.#assigned = new Array(candidates.length);
    this.#signs = signsOf(words, candidates);
    this.#named = new BodyEntities(words, this.#entities, this.#bodies);
    this.#known = new KnownEntities(this.#entities, this.#bodies, new CountryWeights(words, candidates));
  }

  /** Long names first, then what can only be told once they are known. */
  join(): void {
    this.#candidates.forEach((one, index) => {
      if (one.is === 'person' && !one.weak) this.#assigned[index] = this.#fullPerson(one);
    });
    this.#candidates.forEach((one, index) => {
      if (one.is === 'country') this.#assigned[index] = this.#country(one);
      else if (one.is === 'known' && !one.doubtful) this.#assigned[index] = this.#knownBody(one);
      else if (one.is === 'body') this.#assigned[index] = this.#named.of(one, this.#textOf(one));
    });
    this.#defineAcronyms();
    this.#candidates.forEach((one, index) => {
      const entity = this.#assigned[index] ?? this.#later(one);
      if (entity !== undefined) this.#mention(one, entity);
    });
  }

  /** Finds the names of the article again in a sentence whose every word has a capital. */
  readHeadline(index: number): void {
    const sentence = this.#words.article.sentences[index];
    if (!sentence) return;
    const find = (name: string, single: boolean): number | undefined =>
      (single ? this.#people.findSurname(name) : this.#people.findFull(name)) ?? this.#bodies.findSame(name);
    for (const name of namesInHeadline(this.#words, sentence, (word) => this.#entities.begins(word), find)) {
      const type = this.#entities.typeOf(name.entity);
      if (!type) continue;
      const { start, end, entity } = name;
      const text = this.#words.article.text.slice(start, end);
      this.#mentions.addInHeadline({ start, end, text, type, entity, form: 'name', sentence: index });
    }
  }

  reading(): EntityReading {
    return this.#mentions.reading(this.#entities);
  }

  /** A country, unless the article has a person of that given name: "Jordan Bell ... Jordan had". */
  #country(one: CountryCandidate): number {
    const person =
      one.form === 'name' && one.last - one.first === 1 ? this.#people.findGiven(this.#textOf(one)) : undefined;
    return person ?? this.#known.country(one.iso);
  }

  #knownBody(one: KnownCandidate): number | undefined {
    const text = this.#textOf(one);
    const company = one.bodies[0]?.type === 'organisation' && one.last - one.first === 1;
    const person = company ? this.#people.findSurname(text) : undefined;
    return person ?? this.#known.body(one, text);
  }

  /** What the article says an acronym stands for goes before what the tables say. */
  #defineAcronyms(): void {
    const { tokens, text } = this.#words.article;
    const defined = new Map<string, number>();
    for (const { acronym, first, last } of readDefinitions(this.#words, this.#candidates)) {
      const found = this.#bodies.find(text.slice(tokens.start(first), tokens.end(last - 1)));
      const entity = found === undefined ? undefined : this.#entities.at(found);
      if (found === undefined || !entity) continue;
      defined.set(acronym, found);
      this.#acronyms.set(acronym, found);
      if (!entity.acronym) this.#entities.replace(found, { ...entity, acronym });
    }
    this.#joinBracketed();
    this.#candidates.forEach((one, index) => {
      if (one.is !== 'known' || one.form !== 'abbr' || one.doubtful) return;
      const entity = defined.get(this.#textOf(one)) ?? this.#ownInitials(this.#textOf(one), this.#assigned[index]);
      if (entity !== undefined) this.#assigned[index] = entity;
    });
  }

  /** The body that the article names in full whose initials an acronym gives, which the tables take for that of another. */
  #ownInitials(acronym: string, taken: number | undefined): number | undefined {
    const found = acronym.length < 3 ? undefined : this.#bodies.findInitials(acronym);
    if (found === undefined || found === taken) return undefined;
    const official = taken === undefined ? undefined : this.#entities.at(taken)?.officialName;
    return official !== undefined && official !== acronym && this.#words.article.text.includes(official)
      ? undefined
      : found;
  }

  /** "Orbel Marsh Financial (OMFG)", "BrightwaterHalls (BwH)": an acronym between brackets right after a body. */
  #joinBracketed(): void {
    const { tokens } = this.#words.article;
    this.#candidates.forEach((one, index) => {
      const before = this.#assigned[index - 1];
      const bracketed =
        tokens.text(one.first - 1) === '(' && tokens.text(one.last) === ')' && one.last - one.first === 1;
      const name = this.#candidates[index - 1];
      if (!bracketed || !name || name.last !== one.first - 1 || (name.is !== 'body' && name.is !== 'known')) return;
      const text = this.#textOf(one);
      const entity = before === undefined ? undefined : this.#entities.at(before);
      if (before === undefined || !entity || this.#acronyms.has(text)) return;
      const foreign = one.is === 'unknown' && isForeignAcronym(text);
      if (!foreign && !mayAbbreviate(text, this.#textOf(name))) return;
      this.#acronyms.set(text, before);
      this.#assigned[index] = before;
      if (!entity.acronym) this.#entities.replace(before, { ...entity, acronym: text });
    });
  }

  #fullPerson(one: PersonCandidate): number | undefined {
    const text = this.#textOf(one);
    if (this.#signs.companies.has(text) && !one.title && !one.role && !isGivenName(text))
      return this.#organisation(text);
    return text.includes(' ') ? (this.#people.findFull(text) ?? this.#addPerson(text)) : undefined;
  }

  #addPerson(name: string): number {
    const index = this.#entities.add({ type: 'person', name });
    this.#people.add(name, index);
    return index;
  }

  #later(one: NameCandidate): number | undefined {
    const text = this.#textOf(one);
    if (one.is === 'known') return one.doubtful ? this.#doubtful(one, text) : undefined;
    if (one.is === 'short') return this.#short(text);
    if (one.is === 'person') return this.#singlePerson(one, text);
    return one.is === 'unknown' ? this.#unknown(one, text) : undefined;
  }

  #doubtful(one: KnownCandidate, text: string): number | undefined {
    return this.#known.named(one) ?? this.#bodies.findShort(text, this.#mentions.recent);
  }

  /** "the Commission": the body named last with that head; "the Army" is one by itself. */
  #short(text: string): number | undefined {
    const found = this.#bodies.findHead(text, this.#mentions.recent);
    return found ?? (SELF_STANDING.has(text.toLowerCase()) ? this.#named.add(text, 'agency') : undefined);
  }

  #singlePerson(one: PersonCandidate, text: string): number {
    const person = this.#people.findWord(text, this.#mentions.recent);
    if (person !== undefined) return person;
    const body = one.weak ? this.#bodies.findShort(text, this.#mentions.recent) : undefined;
    if (body !== undefined) return body;
    return one.weak && this.#signs.companies.has(text) ? this.#named.add(text, 'organisation') : this.#addPerson(text);
  }

  #organisation(text: string, type: 'agency' | 'organisation' = 'organisation'): number {
    return this.#bodies.findShort(text, this.#mentions.recent) ?? this.#named.add(text, type);
  }

  #unknown(one: UnknownCandidate, text: string): number | undefined {
    if (isAcronym(this.#words, one.first) && one.last - one.first === 1) return this.#acronym(one, text);
    const { recent } = this.#mentions;
    const single = !text.includes(' ');
    const person = single ? this.#people.findWord(text, recent) : this.#people.findFull(text);
    const found = this.#acronyms.get(text) ?? person;
    if (found !== undefined) return found;
    const initials = INITIALS_WITH_AND.test(text) ? this.#bodies.findInitials(text) : undefined;
    if (initials !== undefined) return initials;
    const lower = text.toLowerCase();
    if (PRODUCT_NAMES.has(lower) || (OWN_PRODUCTS.has(lower) && !one.company)) return undefined;
    if (this.#signs.publics.has(text)) return this.#organisation(text, 'agency');
    if (this.#signs.companies.has(text)) return this.#organisation(text);
    if (!single) return this.#bodies.find(text);
    if (this.#words.isPlaceName(lower)) return undefined;
    return this.#words.usesPlainly(lower) ? undefined : this.#bodies.findShort(text, recent);
  }

  #acronym(one: UnknownCandidate, text: string): number | undefined {
    const known = this.#acronyms.get(text);
    if (known !== undefined) return known;
    const found =
      this.#bodies.findInitials(text) ??
      this.#bodies.findShort(text, this.#mentions.recent) ??
      this.#newAcronym(one, text);
    if (found !== undefined) this.#acronyms.set(text, found);
    return found;
  }

  /** An abbreviation whose long name the article does not give: a body where it acts, or where its letters tell. */
  #newAcronym(one: UnknownCandidate, text: string): number | undefined {
    if (NO_BODY_ABBREVIATIONS.has(text.toLowerCase())) return undefined;
    const same = this.#bodies.findSame(text) ?? this.#bodies.findVariant(text);
    if (same !== undefined) return same;
    if (POLICE_ACRONYM.test(text)) return this.#named.add(text, 'agency');
    if (isCallSign(text) && !this.#words.inBritain && !this.#isShouted(one))
      return this.#named.add(text, 'organisation');
    if (this.#signs.publics.has(text)) return this.#named.add(text, 'agency');
    if (!this.#signs.actors.has(text) && !this.#signs.companies.has(text)) return undefined;
    const definite = this.#words.article.tokens.lower(one.first - 1) === 'the';
    return this.#named.add(text, definite ? 'agency' : 'organisation');
  }

  /** Whether the words around are in capitals too. */
  #isShouted(one: UnknownCandidate): boolean {
    const { shapes } = this.#words;
    return shapes[one.first - 1] === Shape.capitals || shapes[one.last] === Shape.capitals;
  }

  #mention(one: NameCandidate, entity: number): void {
    const type = this.#entities.typeOf(entity);
    if (type === undefined) return;
    const written = isAcronym(this.#words, one.first) && one.last - one.first === 1 ? 'abbr' : 'name';
    const mention: Mutable<ReadMention> = {
      start: one.start,
      end: one.end,
      text: this.#textOf(one),
      type,
      entity,
      form: one.is === 'country' || one.is === 'known' ? one.form : written,
      sentence: one.sentence,
    };
    if (one.is === 'person' && one.title) mention.title = one.title;
    if (one.is === 'person' && one.role) mention.role = one.role;
    this.#mentions.add(mention);
  }

  #textOf(one: NameCandidate): string {
    return nameOf(one, this.#words.article.text);
  }
}
