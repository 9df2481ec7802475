import type { EntityReading, ReadMention } from '../entities/reading';
import type { Mutable } from '../mutable';
import type { PlacedPassage } from '../text/passage';

/** The mentions of an article by the passages they stand in; the passages are asked for in their order. */
export class PassageEntities {
  readonly #reading: EntityReading;
  #first = 0;

  constructor(reading: EntityReading) {
    this.#reading = reading;
  }

  /** Index of the first mention of a passage, or of those behind it, in the article. */
  firstIn({ start }: PlacedPassage): number {
    const { mentions } = this.#reading;
    while (this.#first < mentions.length && (mentions[this.#first]?.start ?? 0) < start) this.#first++;
    return this.#first;
  }

  /** The mentions of a passage by its own offsets and sentences, with the entities that stand in it. */
  of(at: PlacedPassage): EntityReading {
    const { mentions, entities } = this.#reading;
    const end = at.start + at.passage.text.text.length;
    const own: ReadMention[] = [];
    const numbers = new Map<number, number>();
    for (let from = this.firstIn(at); from < mentions.length; from++) {
      const mention = mentions[from];
      if (mention === undefined || mention.start >= end) break;
      const number = numbers.get(mention.entity) ?? numbers.size;
      numbers.set(mention.entity, number);
      const there: Mutable<ReadMention> = { ...mention, entity: number };
      there.start -= at.start;
      there.end -= at.start;
      there.sentence -= at.firstSentence;
      own.push(there);
    }
    return { mentions: own, entities: [...numbers.keys()].flatMap((entity) => entities[entity] ?? []) };
  }
}

/** Whether two readings of a passage say the same of it. */
export const sameEntities = (a: EntityReading, b: EntityReading): boolean =>
  sameItems(a.mentions, b.mentions) && sameItems(a.entities, b.entities);

type Flat = Readonly<Record<string, unknown>>;

const sameItems = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((item, index) => sameFields(item as Flat, (b[index] ?? {}) as Flat));

/** Whether two flat objects have the same values in the same fields. */
function sameFields(a: Flat, b: Flat): boolean {
  for (const name in a) if (a[name] !== b[name]) return false;
  for (const name in b) if (a[name] !== b[name]) return false;
  return true;
}
