import { MOVEMENT_FILLERS, MOVEMENTS, MOVEMENTS_BEHIND, type Movement } from '../lexicon/movement-words';
import type { Direction } from '../types';
import type { Draft, TokenSpan } from './draft';
import { behindCurrency } from './money';
import type { Source } from './source';

export interface DirectionMatch {
  readonly direction: Direction;
  readonly tokens: TokenSpan;
}

/** "added 15 cents to $2.70": the level reached makes a price move of it. */
const isLevelBehind = (source: Source, draft: Draft): boolean => {
  const word = source.lower(draft.end);
  return (word === 'to' || word === 'at') && behindCurrency(source, draft.end + 1) > draft.end + 1;
};

const MOVING: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'measure', 'index', 'ratio']);
const REACH = 5;

/** The word of movement that a figure states the size of: "rose 9%", "down by 12", "5% higher". Levels reached have none. */
export function readDirection(source: Source, draft: Draft, floor: number): DirectionMatch | undefined {
  if (!MOVING.has(draft.kind)) return undefined;
  return before(source, draft, floor) ?? behind(source, draft);
}

function before(source: Source, draft: Draft, floor: number): DirectionMatch | undefined {
  for (let at = draft.first - 1, left = REACH; left > 0 && at >= floor && source.joined(at + 1); at--, left--) {
    const word = source.lower(at);
    const movement = MOVEMENTS.get(word);
    if (movement) {
      if (word === 'up' && source.lower(at + 1) === 'to') continue;
      return isMovement(source, draft, at, movement)
        ? { direction: movement.direction, tokens: { first: at, end: at + 1 } }
        : undefined;
    }
    const upTo = word === 'to' && source.lower(at - 1) === 'up';
    if (word === 'to' && !upTo) return undefined;
    if (!MOVEMENT_FILLERS.has(word) && !word.endsWith('ly')) return undefined;
  }
  return undefined;
}

/** Verbs whose "up" and "down" say no movement: "gave up 20 yards". */
const PHRASAL = new Set(
  'gave give gives giving given put puts putting set sets setting made make makes making took take takes taking picked pick picks pick racked rack racking ended end ends snapped snap bought buy buying clocked notched turned turn closed close closing hand handed shut shutting shot blown blew built build coughed'.split(
    ' ',
  ),
);

const COMPARED = new Set(['percent', 'index']);

function isMovement(source: Source, draft: Draft, at: number, movement: Movement): boolean {
  const word = source.lower(at);
  if (movement.weak) return COMPARED.has(draft.kind) || (draft.kind === 'money' && isLevelBehind(source, draft));
  if (word === 'up' || word === 'down') return !PHRASAL.has(source.lower(at - 1)) && source.lower(at - 1) !== 'by';
  if (word === 'higher' || word === 'lower') return source.lower(at + 1) === 'by';
  return true;
}

function behind(source: Source, draft: Draft): DirectionMatch | undefined {
  if (!COMPARED.has(draft.kind) && draft.kind !== 'money') return undefined;
  const direction = source.joined(draft.end) ? MOVEMENTS_BEHIND.get(source.lower(draft.end)) : undefined;
  return direction && { direction, tokens: { first: draft.end, end: draft.end + 1 } };
}
