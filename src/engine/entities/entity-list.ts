import type { Mutable } from '../mutable';
import type { Entity, EntityType } from '../types';

/** The entities of an article while its names are being joined. */
export class EntityList {
  readonly #all: Mutable<Entity>[] = [];
  /** The words of persons' names and the first words of the others', in lower case. */
  readonly #starts = new Set<string>();

  /** Adds an entity and returns its index. */
  add(entity: Entity): number {
    const words = entity.name.toLowerCase().split(/[\s.-]+/);
    for (const word of entity.type === 'person' ? words : words.slice(0, 1)) this.#starts.add(word);
    return this.#all.push({ ...entity }) - 1;
  }

  at(index: number): Entity | undefined {
    return this.#all[index];
  }

  typeOf(index: number): EntityType | undefined {
    return this.#all[index]?.type;
  }

  replace(index: number, entity: Entity): void {
    this.#all[index] = { ...entity };
  }

  /** Whether a word in lower case begins the name of an entity, or is a word of a person's. */
  begins(word: string): boolean {
    return this.#starts.has(word);
  }
}
