import type { ArticleFacts } from '../../engine/facts';
import type { Entity } from '../../engine/types';

/** Whether two entities, of one article or of two, are the same one. */
export function isSameEntity(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false;
  if (a.iso !== undefined || b.iso !== undefined) return a.iso === b.iso;
  return (a.officialName ?? a.name).toLowerCase() === (b.officialName ?? b.name).toLowerCase();
}

/** The mentions of an entity in an article that may call it by another index. */
export function mentionsOf(facts: ArticleFacts, entity: Entity): ArticleFacts['mentions'] {
  const same = new Set<number>();
  facts.entities.forEach((other, index) => {
    if (isSameEntity(entity, other)) same.add(index);
  });
  return same.size === 0 ? [] : facts.mentions.filter((mention) => same.has(mention.entity));
}
