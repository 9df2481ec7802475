import type { KnownBody } from '../lexicon/agencies/known-body';
import { countryByIso } from '../lexicon/countries';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { NO_BODY_ABBREVIATIONS } from '../lexicon/organisation-words';
import type { Entity, EntityType } from '../types';
import { isAcronym, readDefinitions } from './acronyms';
import type { ArticleWords } from './article-words';
import { Bodies } from './bodies';
import { typeOfBody } from './body-kinds';
import type { BodyCandidate, KnownCandidate, NameCandidate, PersonCandidate, UnknownCandidate } from './candidate';
import { CountryWeights } from './country-weights';
import { namesInHeadline } from './headlines';
import { People } from './people';
import type { EntityReading, ReadMention } from './reading';

const isGivenName = (name: string): boolean => GIVEN_NAMES.has(name.toLowerCase().split(' ')[0] ?? '');

/** Heads that with a capital name a body without any other word. */
const SELF_STANDING = new Set(['cabinet', 'senate', 'army', 'navy', 'parliament', 'treasury']);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Joins the names of an article that mean the same country, body or person, and leaves out those that nothing tells. */
export function joinNames(
  words: ArticleWords,
  candidates: readonly NameCandidate[],
  headlines: readonly number[],
): EntityReading {
  const joiner = new Joiner(words, candidates);
  joiner.join();
  for (const sentence of headlines) joiner.readHeadline(sentence);
  return joiner.tidied();
}

class Joiner {
  readonly #words: ArticleWords;
  readonly #candidates: readonly NameCandidate[];
  readonly #entities: Mutable<Entity>[] = [];
  readonly #mentions: ReadMention[] = [];
  readonly #inHeadlines: ReadMention[] = [];
  /** The words of persons' names and the first words of bodies', in lower case. */
  readonly #starts = new Set<string>();
  readonly #byKnown = new Map<KnownBody, number>();
  readonly #byIso = new Map<string, number>();
  readonly #bodies = new Bodies();
  readonly #people = new People();
  readonly #acronyms = new Map<string, number>();
  readonly #defined = new Map<string, number>();
  readonly #assigned: (number | undefined)[];
  readonly #recent: number[] = [];
  readonly #companies = new Set<string>();

  constructor(words: ArticleWords, candidates: readonly NameCandidate[]) {
    this.#words = words;
    this.#candidates = candidates;
    this.#assigned = new Array(candidates.length);
    for (const one of candidates) {
      if ((one.is === 'unknown' || one.is === 'person') && one.company) this.#companies.add(this.#textOf(one));
    }
  }

  join(): void {
    const weights = new CountryWeights(this.#words, this.#candidates);
    this.#candidates.forEach((one, index) => {
      if (one.is === 'person' && !one.weak) this.#assigned[index] = this.#fullPerson(one);
    });
    this.#candidates.forEach((one, index) => {
      if (one.is === 'country') this.#assigned[index] = this.#country(one.iso);
      else if (one.is === 'known') this.#assigned[index] = this.#known(one, weights);
      else if (one.is === 'body') this.#assigned[index] = this.#body(one);
    });
    this.#defineAcronyms();
    this.#preferArticle();
    this.#candidates.forEach((one, index) => {
      this.#assigned[index] ??= this.#later(one);
      this.#mention(one, this.#assigned[index]);
    });
  }

  /** Finds the names of the article again in a sentence whose every word has a capital. */
  readHeadline(index: number): void {
    const sentence = this.#words.article.sentences[index];
    if (!sentence) return;
    const find = (name: string, single: boolean): number | undefined =>
      single
        ? (this.#people.findSurname(name) ?? this.#bodies.findSame(name))
        : (this.#people.findFull(name) ?? this.#bodies.findSame(name));
    for (const name of namesInHeadline(this.#words, sentence, (word) => this.#starts.has(word), find)) {
      const type = this.#entities[name.entity]?.type;
      if (!type) continue;
      const text = this.#words.article.text.slice(name.start, name.end);
      this.#inHeadlines.push({
        start: name.start,
        end: name.end,
        text,
        type,
        entity: name.entity,
        form: 'name',
        sentence: index,
      });
    }
  }

  #country(iso: string): number {
    const known = this.#byIso.get(iso);
    if (known !== undefined) return known;
    const index = this.#add({ type: 'country', name: countryByIso(iso)?.name ?? iso, iso });
    this.#byIso.set(iso, index);
    return index;
  }

  #known(one: KnownCandidate, weights: CountryWeights): number | undefined {
    const body = one.bodies.length > 1 || one.shared ? weights.choose(one.bodies, one.shared) : one.bodies[0];
    if (!body) return this.#generic(one);
    if (one.local && !weights.allows(body, one.form === 'name')) return this.#otherBody(one);
    if (body.type === 'organisation' && one.last - one.first === 1) {
      const person = this.#people.findSurname(this.#textOf(one));
      if (person !== undefined) return person;
    }
    const known = this.#byKnown.get(body);
    if (known !== undefined) return known;
    const index = this.#upgraded(body);
    this.#byKnown.set(body, index);
    for (const name of [body.name, ...body.aliases.map((alias) => alias.text)])
      this.#bodies.add(name, index, body.type);
    if (body.acronym) this.#acronyms.set(body.acronym, index);
    return index;
  }

  /** The entity of a known body: a new one, or one that the article named in other words before. */
  #upgraded(body: KnownBody): number {
    const facts: Entity = {
      type: body.type,
      name: body.name,
      ...(body.acronym ? { acronym: body.acronym } : {}),
      ...(body.country ? { country: body.country } : {}),
      ...(body.description ? { description: body.description } : {}),
    };
    const same = this.#bodies.findSame(body.name) ?? this.#bodies.findVariant(body.name);
    if (same !== undefined && body.type === 'organisation' && this.#entities[same]?.type === 'organisation')
      return same;
    if (same === undefined || this.#entities[same]?.description) return this.#add(facts);
    this.#entities[same] = { ...facts };
    return same;
  }

  /** What a short acronym stands for where the table's meaning does not fit: a name of the article, or nothing known. */
  #otherBody(one: KnownCandidate): number | undefined {
    return this.#bodies.findInitials(this.#textOf(one));
  }

  /** A name that several countries' bodies share, in an article that tells none of them. */
  #generic(one: KnownCandidate): number {
    const text = this.#textOf(one);
    return this.#bodies.find(text) ?? this.#addBody(text, one.bodies[0]?.type ?? 'agency');
  }

  #body(one: BodyCandidate): number {
    const text = this.#textOf(one);
    const found = this.#bodies.find(text) ?? this.#bodies.findVariant(text);
    if (found !== undefined) {
      const entity = this.#entities[found];
      if (entity && !entity.description && entity.type !== 'person' && text.length > entity.name.length) {
        entity.name = text;
        this.#bodies.add(text, found, entity.type);
      }
      return found;
    }
    return this.#addBody(text, typeOfBody(this.#words, one.kind, text), one.country);
  }

  #addBody(name: string, type: EntityType, country?: string): number {
    const index = this.#add({ type, name, ...(country ? { country } : {}) });
    this.#bodies.add(name, index, type);
    return index;
  }

  #defineAcronyms(): void {
    const { tokens, text } = this.#words.article;
    for (const definition of readDefinitions(this.#words, this.#candidates)) {
      const name = text.slice(tokens.start(definition.first), tokens.end(definition.last - 1));
      const entity = this.#bodies.find(name);
      if (entity === undefined) continue;
      this.#acronyms.set(definition.acronym, entity);
      this.#defined.set(definition.acronym, entity);
      const owner = this.#entities[entity];
      if (owner && owner.type !== 'country' && !owner.acronym) owner.acronym = definition.acronym;
    }
  }

  /** An acronym that the article gives for another body than the table does is that other body's. */
  #preferArticle(): void {
    this.#candidates.forEach((one, index) => {
      if (one.is !== 'known' || one.form !== 'abbr') return;
      const defined = this.#defined.get(this.#textOf(one));
      if (defined !== undefined) this.#assigned[index] = defined;
    });
  }

  #fullPerson(one: PersonCandidate): number | undefined {
    const text = this.#textOf(one);
    if (this.#companies.has(text) && !one.title && !one.role && !isGivenName(text)) return this.#organisation(text);
    if (!text.includes(' ')) return undefined;
    const found = this.#people.findFull(text);
    if (found !== undefined) return found;
    const index = this.#add({ type: 'person', name: text });
    this.#people.add(text, index);
    return index;
  }

  /** What can only be told once the long names are known. */
  #later(one: NameCandidate): number | undefined {
    if (one.is === 'short') return this.#short(this.#textOf(one));
    if (one.is === 'person') return this.#singlePerson(one);
    return one.is === 'unknown' ? this.#unknown(one) : undefined;
  }

  /** "the Commission": the body named last with that head; "the Army" is one by itself. */
  #short(text: string): number | undefined {
    const found = this.#bodies.findHead(text, this.#recent);
    if (found !== undefined) return found;
    return SELF_STANDING.has(text.toLowerCase()) ? this.#addBody(text, 'agency') : undefined;
  }

  #singlePerson(one: PersonCandidate): number {
    const text = this.#textOf(one);
    const person = this.#people.findWord(text, this.#recent);
    if (person !== undefined) return person;
    if (one.weak && (this.#companies.has(text) || this.#bodies.findShort(text, this.#recent) !== undefined))
      return this.#organisation(text);
    const index = this.#add({ type: 'person', name: text });
    this.#people.add(text, index);
    return index;
  }

  #organisation(text: string): number {
    return this.#bodies.findShort(text, this.#recent) ?? this.#addBody(text, 'organisation');
  }

  #unknown(one: UnknownCandidate): number | undefined {
    const text = this.#textOf(one);
    if (isAcronym(this.#words, one.first) && one.last - one.first === 1) return this.#acronym(one, text);
    const acronym = this.#acronyms.get(text);
    if (acronym !== undefined) return acronym;
    const person = text.includes(' ') ? this.#people.findFull(text) : this.#people.findWord(text, this.#recent);
    if (person !== undefined) return person;
    if (this.#companies.has(text)) return this.#organisation(text);
    return text.includes(' ') ? this.#bodies.find(text) : this.#bodies.findShort(text, this.#recent);
  }

  #acronym(one: UnknownCandidate, text: string): number | undefined {
    const known = this.#acronyms.get(text);
    if (known !== undefined) return known;
    const found = this.#bodies.findInitials(text) ?? this.#newAcronym(one, text);
    if (found !== undefined) this.#acronyms.set(text, found);
    return found;
  }

  /** An abbreviation that acts, or whose long name the article does not give. */
  #newAcronym(one: UnknownCandidate, text: string): number | undefined {
    if (NO_BODY_ABBREVIATIONS.has(text.toLowerCase())) return undefined;
    const after = this.#words.article.tokens.lower(one.first - 1) === 'the';
    const variant = this.#bodies.findVariant(text);
    if (variant !== undefined) return variant;
    if (/^[A-Z]{1,3}PD$/.test(text)) return this.#addBody(text, 'agency');
    if (/^[KW][A-Z]{2,3}$/.test(text)) return this.#addBody(text, 'organisation');
    if (!one.speaker && !one.company) return undefined;
    return this.#addBody(text, after ? 'agency' : 'organisation');
  }

  #mention(one: NameCandidate, entity: number | undefined): void {
    if (entity === undefined) return;
    const type = this.#entities[entity]?.type;
    if (type === undefined) return;
    const before = this.#mentions.at(-1);
    if (before && before.end > one.start) return;
    this.#recent.push(entity);
    const form =
      one.is === 'country' || one.is === 'known' ? one.form : isAcronym(this.#words, one.first) ? 'abbr' : 'name';
    this.#mentions.push({
      start: one.start,
      end: one.end,
      text: this.#textOf(one),
      type,
      entity,
      form,
      sentence: one.sentence,
      ...(one.is === 'person' && one.title ? { title: one.title } : {}),
      ...(one.is === 'person' && one.role ? { role: one.role } : {}),
    });
  }

  #textOf(one: NameCandidate): string {
    return this.#words.article.text.slice(one.start, one.end);
  }

  #add(entity: Entity): number {
    const words = entity.name.toLowerCase().split(/[\s.-]+/);
    for (const word of entity.type === 'person' ? words : words.slice(0, 1)) this.#starts.add(word);
    return this.#entities.push({ ...entity }) - 1;
  }

  /** Leaves out entities without a mention and numbers the others in the order of their first mention. */
  tidied(): EntityReading {
    const numbers = new Map<number, number>();
    const entities: Entity[] = [];
    const mentions = this.#merged().map((mention) => {
      let number = numbers.get(mention.entity);
      const entity = this.#entities[mention.entity];
      if (number === undefined && entity) {
        number = entities.push(entity) - 1;
        numbers.set(mention.entity, number);
      }
      return { ...mention, entity: number ?? 0 };
    });
    return { mentions, entities };
  }

  /** The mentions with those of the headlines, in the order of the text; where two overlap the one read first stays. */
  #merged(): ReadMention[] {
    const merged: ReadMention[] = [];
    let next = 0;
    for (const mention of this.#mentions) {
      for (let other = this.#inHeadlines[next]; other && other.start < mention.end; other = this.#inHeadlines[++next]) {
        if (other.end <= mention.start && other.start >= (merged.at(-1)?.end ?? 0)) merged.push(other);
      }
      merged.push(mention);
    }
    return [...merged, ...this.#inHeadlines.slice(next)];
  }
}
