import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import type { SentenceView } from './sentence-view';

const TIES = new Set([
  'in',
  'from',
  'across',
  'throughout',
  'inside',
  'within',
  'near',
  'to',
  'at',
  'outside',
  'off',
  'around',
]);
/** Prepositions that make a capitalised word a place; after "from" and "to" it may be anybody. */
const NEAR = new Set(['in', 'near', 'outside', 'inside', 'across', 'throughout', 'off']);
const LISTED = new Set([',', 'and', 'the', 'or']);
const NO_PLACE = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i q'.split(
    ' ',
  ),
);

/**
 * Where a figure holds: countries as ISO codes, other places by name, tied by a preposition between this figure and the next one, or
 * before the first figure of the sentence.
 */
export function readPlaces(
  view: SentenceView,
  figure: ReadFigure,
  figures: readonly ReadFigure[],
  entities: EntityReading,
): string[] {
  const { tokens } = view;
  const own = view.figures.map((index) => figures[index]).filter((other) => other !== undefined);
  const position = own.indexOf(figure);
  const following = own.slice(position + 1).find((other) => other.kind !== 'date' && other.kind !== 'time');
  const end = following ? tokens.at(following.start) : view.last;
  const found = placesBetween(view, tokens.at(figure.end), end, entities);
  if (found.length > 0 || own.slice(0, position).some((other) => other.kind === figure.kind)) return found;
  return placesBetween(view, view.first, tokens.at(figure.start), entities);
}

function placesBetween(view: SentenceView, from: number, to: number, entities: EntityReading): string[] {
  const { tokens } = view;
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (!TIES.has(tokens.lower(at))) continue;
    for (let next = at + 1; next < to; ) {
      while (next < to && LISTED.has(tokens.lower(next))) next++;
      const place = placeAt(view, next, to, entities);
      if (!place) break;
      if (!found.includes(place.name)) found.push(place.name);
      at = place.next - 1;
      next = place.next;
      if (!LISTED.has(tokens.lower(next))) break;
    }
  }
  return found;
}

function placeAt(
  view: SentenceView,
  at: number,
  to: number,
  entities: EntityReading,
): { name: string; next: number } | undefined {
  const { tokens } = view;
  const start = tokens.start(at);
  for (const index of view.mentions) {
    const mention = entities.mentions[index];
    if (mention?.start !== start) continue;
    const entity = entities.entities[mention.entity];
    if (mention.type !== 'country' || mention.form === 'demonym' || entity?.iso === undefined) return undefined;
    return { name: entity.iso, next: tokens.at(mention.end) };
  }
  if (!NEAR.has(tokens.lower(at - 1))) return undefined;
  let next = at;
  while (
    next < to &&
    next - at < 4 &&
    /^\p{Lu}\p{Ll}/u.test(tokens.text(next)) &&
    !NO_PLACE.has(tokens.lower(next)) &&
    !/['\u2019]s$/.test(tokens.text(next))
  )
    next++;
  if (next === at) return undefined;
  const words: string[] = [];
  for (let word = at; word < next; word++) words.push(tokens.text(word));
  return { name: words.join(' '), next };
}
