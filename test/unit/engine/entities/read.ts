import { readEntities } from '../../../../src/engine/entities/read-entities';
import type { ReadMention } from '../../../../src/engine/entities/reading';
import { readText } from '../../../../src/engine/text/read-text';
import type { Entity } from '../../../../src/engine/types';

/** A mention with its entity, as the tests look at it. */
export interface Seen {
  readonly mention: ReadMention;
  readonly entity: Entity;
}

/** Everything that is read in a text. */
export function read(text: string): Seen[] {
  const { mentions, entities } = readEntities(readText({ id: 'test', text }));
  return mentions.map((mention) => {
    const entity = entities[mention.entity];
    if (!entity) throw new Error(`no entity ${mention.entity}`);
    return { mention, entity };
  });
}

/** "text/ISO" of the countries in a text. */
export function countries(text: string): string[] {
  return read(text)
    .filter(({ mention }) => mention.type === 'country')
    .map(({ mention, entity }) => `${mention.text}/${entity.iso}`);
}

/** The mentions of a type in a text. */
export function mentions(text: string, type: ReadMention['type']): string[] {
  return read(text)
    .filter(({ mention }) => mention.type === type)
    .map(({ mention }) => mention.text);
}
