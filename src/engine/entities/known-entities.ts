import type { KnownBody } from '../lexicon/agencies/known-body';
import { countryByIso } from '../lexicon/countries';
import type { Entity } from '../types';
import type { Bodies } from './bodies';
import type { KnownCandidate } from './candidate';
import type { CountryWeights } from './country-weights';
import type { EntityList } from './entity-list';

/** The entities of countries and of bodies that the tables know, one for each. */
export class KnownEntities {
  readonly #entities: EntityList;
  readonly #bodies: Bodies;
  readonly #weights: CountryWeights;
  readonly #byBody = new Map<KnownBody, number>();
  readonly #byIso = new Map<string, number>();

  constructor(entities: EntityList, bodies: Bodies, weights: CountryWeights) {
    this.#entities = entities;
    this.#bodies = bodies;
    this.#weights = weights;
  }

  country(iso: string): number {
    const known = this.#byIso.get(iso);
    if (known !== undefined) return known;
    const index = this.#entities.add({ type: 'country', name: countryByIso(iso)?.name ?? iso, iso });
    this.#byIso.set(iso, index);
    return index;
  }

  /** The body of those with this name that the article named elsewhere. */
  named(one: KnownCandidate): number | undefined {
    for (const body of one.bodies) {
      const known = this.#byBody.get(body);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The body that a name of the tables, written as `text`, means in this article; `undefined` where it means none of them. */
  body(one: KnownCandidate, text: string): number | undefined {
    const owned = one.shared || text.includes(' ') ? this.#bodies.findLastOwned(text) : undefined;
    if (owned !== undefined) return owned;
    const body = one.bodies.length > 1 || one.shared ? this.#weights.choose(one.bodies, one.shared) : one.bodies[0];
    if (!body) return this.#generic(one, text);
    if (one.local && !this.#weights.allows(body, one.form === 'name')) return this.#bodies.findInitials(text);
    const known = this.#byBody.get(body);
    const index = known ?? this.#entityOf(body);
    if (known === undefined) {
      this.#byBody.set(body, index);
      this.#bodies.add(body.name, index, body.type);
      if (body.acronym) this.#bodies.add(body.acronym, index, body.type);
    }
    if (this.#bodies.findSame(text) === undefined) this.#bodies.add(text, index, body.type);
    return index;
  }

  /** A new entity, or the one that the article named in other words before. */
  #entityOf(body: KnownBody): number {
    const facts: Entity = {
      type: body.type,
      name: body.name,
      officialName: body.name,
      ...(body.acronym ? { acronym: body.acronym } : {}),
      ...(body.country ? { country: body.country } : {}),
      ...(body.description ? { description: body.description } : {}),
    };
    const same = this.#bodies.findSame(body.name) ?? this.#bodies.findVariant(body.name) ?? this.#longName(body);
    if (same === undefined) return this.#entities.add(facts);
    if (body.type === 'organisation' && this.#entities.typeOf(same) === 'organisation') return same;
    if (this.#entities.at(same)?.description) return this.#entities.add(facts);
    this.#entities.replace(same, facts);
    return same;
  }

  /** The longer name by which the article called a company before: "Crime Stoppers of Barlow", "Orbel Marsh Financial". */
  #longName(body: KnownBody): number | undefined {
    if (body.type !== 'organisation') return undefined;
    if (!body.name.includes(' ')) return this.#bodies.findLongCompany(body.name);
    const found = this.#bodies.find(body.name);
    const entity = found === undefined ? undefined : this.#entities.at(found);
    return entity && !entity.officialName && entity.type === body.type ? found : undefined;
  }

  /** A name that several countries' bodies share, in an article that tells none of them. */
  #generic(one: KnownCandidate, text: string): number {
    const found = this.#bodies.find(text);
    if (found !== undefined) return found;
    const type = one.bodies[0]?.type ?? 'agency';
    const index = this.#entities.add({ type, name: text });
    this.#bodies.add(text, index, type);
    return index;
  }
}
