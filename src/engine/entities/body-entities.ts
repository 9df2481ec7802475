import type { ArticleWords } from './article-words';
import type { Bodies } from './bodies';
import { typeOfBody } from './body-kinds';
import type { BodyCandidate } from './candidate';
import type { EntityList } from './entity-list';

/** What the letters after a nationality are short for: "Spanish FA". */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['FA', ['Football Association', 'Football Federation']],
]);

/** The entities of bodies that only their words tell. */
export class BodyEntities {
  readonly #words: ArticleWords;
  readonly #entities: EntityList;
  readonly #bodies: Bodies;

  constructor(words: ArticleWords, entities: EntityList, bodies: Bodies) {
    this.#words = words;
    this.#entities = entities;
    this.#bodies = bodies;
  }

  /** Adds a body and returns its index. `country` is an ISO code. */
  add(name: string, type: 'agency' | 'organisation', country?: string): number {
    const index = this.#entities.add({ type, name, ...(country ? { country } : {}) });
    this.#bodies.add(name, index, type);
    if (name.endsWith(' Sheriff')) this.#bodies.add(`${name}'s Office`, index, type);
    return index;
  }

  /** The body that a name, written as `text`, means: one named before in these or other words, or a new one. */
  of(one: BodyCandidate, text: string): number {
    if (one.country && one.rest) return this.#owned(one, text, one.country, one.rest);
    const office = text.endsWith(' Sheriff') ? this.#bodies.findSame(`${text}'s Office`) : undefined;
    const found =
      office ?? this.#bodies.findLastOwned(text) ?? this.#bodies.find(text) ?? this.#bodies.findVariant(text);
    if (found === undefined) return this.add(text, typeOfBody(this.#words, one.kind, text));
    const entity = this.#entities.at(found);
    if (entity && !entity.description && text.length > entity.name.length) {
      this.#entities.replace(found, { ...entity, name: text });
      this.#bodies.add(text, found, entity.type);
    }
    return found;
  }

  /** A country's body: the one named so before, also without its country. */
  #owned(one: BodyCandidate, text: string, iso: string, rest: string): number {
    const owned = this.#bodies.findOwned(rest, iso);
    if (owned !== undefined) return owned;
    const same = this.#bodies.findSame(text) ?? this.#bodies.findSame(rest) ?? this.#longForm(text, rest);
    const entity = same === undefined ? undefined : this.#entities.at(same);
    const fits = same !== undefined && entity && (!entity.country || entity.country === iso);
    if (fits && !entity.country) this.#entities.replace(same, { ...entity, country: iso });
    const index = fits ? same : this.add(text, typeOfBody(this.#words, one.kind, text), iso);
    this.#bodies.addOwned(rest, iso, index);
    return index;
  }

  /** "Spanish Football Federation" for "Spanish FA". */
  #longForm(text: string, rest: string): number | undefined {
    for (const long of LONG_FORMS.get(rest) ?? []) {
      const found = this.#bodies.findSame(text.slice(0, -rest.length) + long);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
