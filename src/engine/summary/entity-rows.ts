import type { ClaimFrame } from '../claims/frame';
import type { ArticleFacts } from '../facts';
import type { Entity } from '../types';
import type { ReadForSummary } from './input';
import type { FramedRow } from './rows';
import type { EntityRow, SummaryRow } from './summary';

interface Gathered {
  entity: Entity;
  readonly mentions: EntityRow['mentions'][number][];
  readonly figures: Set<SummaryRow>;
}

/** The agencies, organisations, countries and people of the articles, joined by name, those tied to most figures first. */
export function readEntityRows(articles: readonly ReadForSummary[], rows: readonly FramedRow[]): EntityRow[] {
  const gathered = new Map<string, Gathered>();
  for (const { facts } of articles) gatherMentions(gathered, facts);
  for (const framed of rows) tieFigure(gathered, framed);
  return [...gathered.values()]
    .map(({ entity, mentions, figures }) => ({ entity, mentions, figures: [...figures] }))
    .sort((a, b) => b.figures.length - a.figures.length || b.mentions.length - a.mentions.length);
}

function keyOf(entity: Entity): string {
  const name = entity.officialName ?? entity.name;
  return `${entity.type}|${entity.iso ?? name.toLowerCase().replaceAll('’', "'")}`;
}

function gatherMentions(gathered: Map<string, Gathered>, facts: ArticleFacts): void {
  for (const { start, end, text, entity: index } of facts.mentions) {
    const entity = facts.entities[index];
    if (entity === undefined) continue;
    const mention = { article: facts.id, start, end, text };
    const known = gathered.get(keyOf(entity));
    if (known === undefined) gathered.set(keyOf(entity), { entity, mentions: [mention], figures: new Set() });
    else {
      known.mentions.push(mention);
      known.entity = { ...entity, ...known.entity };
    }
  }
}

/** Ties a figure to who states it, to the places it is about and to the names inside what it counts. */
function tieFigure(gathered: Map<string, Gathered>, { row, claim, article }: FramedRow): void {
  if (claim === undefined) return;
  const tied = new Set<string>();
  for (const place of claim.places) {
    tied.add(`country|${place}`);
    tied.add(`country|${place.toLowerCase()}`);
  }
  const { mentions, entities } = article.facts;
  const source = claim.source === undefined ? undefined : mentions[claim.source];
  const named = [...(source === undefined ? [] : [source]), ...mentionsInCounted(article.facts, claim)];
  for (const { entity: index } of named) {
    const entity = entities[index];
    if (entity !== undefined) tied.add(keyOf(entity));
  }
  for (const key of tied) gathered.get(key)?.figures.add(row);
}

function mentionsInCounted({ mentions }: ArticleFacts, { countedSpan }: ClaimFrame): ArticleFacts['mentions'] {
  if (countedSpan === undefined) return [];
  const found = [];
  for (let at = firstFrom(mentions, countedSpan.start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= countedSpan.end) break;
    found.push(mention);
  }
  return found;
}

function firstFrom(mentions: ArticleFacts['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
