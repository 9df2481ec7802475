import type { Entity } from '../types';

/**
 * The entity under the fullest name by which the article calls it; what the tables call it goes into its official name and its
 * description. Countries keep their common name. `texts` are its mentions.
 */
export function asArticleNames(entity: Entity, texts: ReadonlySet<string>): Entity {
  if (entity.type === 'country') return entity;
  const name = fullest(texts);
  if (name === undefined || name === entity.name) return entity;
  if (entity.officialName === undefined) return { ...entity, name };
  const description =
    entity.description === undefined ? entity.officialName : `${entity.officialName}. ${entity.description}`;
  return { ...entity, name, description };
}

/** The longest of the texts; one in capitals throughout only where there is no other of several words. */
function fullest(texts: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  for (const text of texts) {
    if (best === undefined || weight(text) > weight(best)) best = text;
  }
  return best?.replace(/\s+/g, ' ');
}

function weight(text: string): number {
  const shouted = text.includes(' ') && text === text.toUpperCase();
  return shouted ? text.length / 2 : text.length;
}
