import type { Entity } from '../types';
import type { EntityList } from './entity-list';
import { asArticleNames } from './fullest-name';
import type { EntityReading, ReadMention } from './reading';

/** The mentions of an article while its names are being joined. */
export class MentionList {
  readonly #inText: ReadMention[] = [];
  readonly #inHeadlines: ReadMention[] = [];
  readonly #recent: number[] = [];

  /** The entities of the mentions so far, in the order of the text: what short names look back on. */
  get recent(): readonly number[] {
    return this.#recent;
  }

  /** Adds a mention after those before it; one that overlaps the last is left out. */
  add(mention: ReadMention): void {
    const before = this.#inText.at(-1);
    if (before && before.end > mention.start) return;
    this.#recent.push(mention.entity);
    this.#inText.push(mention);
  }

  /** Adds a mention in a headline, which yields to others that overlap it. */
  addInHeadline(mention: ReadMention): void {
    this.#inHeadlines.push(mention);
  }

  /** The mentions, and the entities that have one, numbered in the order of their first mention. */
  reading(list: EntityList): EntityReading {
    const numbers = new Map<number, number>();
    const entities: Entity[] = [];
    const texts: Set<string>[] = [];
    const mentions = this.#merged().map((mention) => {
      let number = numbers.get(mention.entity);
      const entity = list.at(mention.entity);
      if (number === undefined && entity) {
        number = entities.push(entity) - 1;
        texts.push(new Set());
        numbers.set(mention.entity, number);
      }
      texts[number ?? 0]?.add(mention.text);
      return { ...mention, entity: number ?? 0 };
    });
    return { mentions, entities: entities.map((entity, at) => asArticleNames(entity, texts[at] ?? new Set())) };
  }

  #merged(): ReadMention[] {
    const merged: ReadMention[] = [];
    let next = 0;
    for (const mention of this.#inText) {
      for (let other = this.#inHeadlines[next]; other && other.start < mention.end; other = this.#inHeadlines[++next]) {
        if (other.end <= mention.start && other.start >= (merged.at(-1)?.end ?? 0)) merged.push(other);
      }
      merged.push(mention);
    }
    return [...merged, ...this.#inHeadlines.slice(next)];
  }
}
