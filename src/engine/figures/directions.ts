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

/** "the 500,000-strong stock": a level by its adjective. */
const isStrength = (source: Source, { end }: Draft): boolean =>
  source.is(end, '-') && source.glued(end) && source.lower(end + 1) === 'strong';

/** The word of movement that a figure states the size of: "rose 9%", "down by 12", "5% higher". Levels reached have none. */
export function readDirection(source: Source, draft: Draft, floor: number): DirectionMatch | undefined {
  if (!MOVING.has(draft.kind) || isStrength(source, draft)) return undefined;
  const told = before(source, draft, floor);
  const after = behind(source, draft);
  return (
    (EDGING.has(source.lower(told?.tokens.first ?? -1)) ? (after ?? told) : told) ??
    after ??
    movedBy(source, draft, floor)
  );
}

/** Verbs that "higher" and "lower" behind the figure give their direction. */
const EDGING = new Set(['edged']);

const OBJECT_REACH = 9;

/** "raised its benchmark rate by a quarter point": the verb before what is moved. */
function movedBy(source: Source, draft: Draft, floor: number): DirectionMatch | undefined {
  if (draft.kind === 'ratio') return undefined;
  let at = draft.first - 1;
  while (at > draft.first - 4 && MOVEMENT_FILLERS.has(source.lower(at)) && source.lower(at) !== 'by') at--;
  if (source.lower(at) !== 'by' || MOVEMENTS.has(source.lower(at - 1))) return undefined;
  const last = at - OBJECT_REACH;
  for (at--; at >= floor && at > last && source.joined(at + 1); at--) {
    const word = source.lower(at);
    if (!(source.isWord(at) || source.isDash(at)) || CLAUSE_WORDS.has(word)) return undefined;
    const movement = MOVEMENTS.get(word);
    if (movement && draft.kind === 'count' && isAgent(source, at)) return undefined;
    if (movement && !NO_VERBS.has(word)) return { direction: movement.direction, tokens: { first: at, end: at + 1 } };
  }
  return undefined;
}

/** Words that a clause begins with: what stands before them moves something else. */
const CLAUSE_WORDS = new Set('that which who whose when while as after before because but if than from to'.split(' '));
const NO_VERBS = new Set('up down higher lower ahead off upward upwards downward downwards contract'.split(' '));

function before(source: Source, draft: Draft, floor: number): DirectionMatch | undefined {
  for (let at = draft.first - 1, left = REACH; left > 0 && at >= floor && source.joined(at + 1); at--, left--) {
    const word = source.lower(at);
    const movement = MOVEMENTS.get(word);
    if (movement) {
      if (word.startsWith('up') && UP_BOUNDS.has(source.lower(at + 1))) continue;
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

/** "up to 20", "upwards of 20": bounds, no movement. */
const UP_BOUNDS = new Set(['to', 'of']);

/** Verbs whose "up" and "down" say no movement: "gave up 20 yards". */
const PHRASAL = new Set(
  'dig digs dug digging weigh weighs weighed weighing bogged gave give gives giving given put puts putting set sets setting made make makes making took take takes taking picked pick picks pick racked rack racking snapped snap bought buy buying clocked notched turned turn hand handed shut shutting shot blown blew built build coughed'.split(
    ' ',
  ),
);

const COMPARED = new Set(['percent', 'index']);

function isMovement(source: Source, draft: Draft, at: number, movement: Movement): boolean {
  const word = source.lower(at);
  if (draft.kind === 'count' && isAgent(source, at)) return false;
  if (movement.weak) return COMPARED.has(draft.kind) || (draft.kind === 'money' && isLevelBehind(source, draft));
  const told = source.lower(at - 1);
  if ((word === 'up' || word === 'down') && draft.kind === 'count' && (told.endsWith('ing') || told.endsWith('ed')))
    return false;
  if (told === 'shot') return draft.kind === 'percent';
  if (word === 'up' || word === 'down') return !PHRASAL.has(told) && told !== 'by';
  if (word === 'higher' || word === 'lower') return source.lower(at + 1) === 'by';
  return true;
}

/** "was dropped by six stations": who did it, counted. */
const isAgent = (source: Source, at: number): boolean =>
  source.lower(at + 1) === 'by' && BEING.has(source.lower(at - 1)) && !source.lower(at).startsWith('increas');

const BEING = new Set(['was', 'were', 'been', 'being', 'is', 'are']);

function behind(source: Source, draft: Draft): DirectionMatch | undefined {
  const at = draft.kind === 'count' ? pointsEnd(source, draft.end) : draft.end;
  if (at === undefined || !(at > draft.end || COMPARED.has(draft.kind) || draft.kind === 'money')) return undefined;
  const direction = source.joined(at) ? MOVEMENTS_BEHIND.get(source.lower(at)) : undefined;
  return direction && { direction, tokens: { first: at, end: at + 1 } };
}

/** Past the "points" of "12 points lower" and "a 12-point fall". */
function pointsEnd(source: Source, end: number): number | undefined {
  const at = source.is(end, '-') && source.glued(end) ? end + 1 : end;
  const word = source.lower(at);
  return (word === 'point' || word === 'points') && source.joined(at) ? at + 1 : undefined;
}

const SHARING_REACH = 12;

/**
 * "down 2.3%, Burlington by 2.6%", "grew by 500 seats or 2%": the movement told before holds here too.
 * `level` is whether the figure right before states the level that the movement before it reached: "fell by 29,000 to 1.4 million, or 4.7%".
 */
export function sharesDirection(
  source: Source,
  draft: Draft,
  floor: number,
  moved: DirectionMatch,
  level: boolean,
): boolean {
  if (!COMPARED.has(draft.kind) || moved.tokens.first > floor || draft.first - floor > SHARING_REACH) return false;
  const before = source.lower(draft.first - 1);
  if (before === 'or') return !level && draft.first - floor < 4;
  if (before !== 'by') return false;
  for (let at = floor; at < draft.first; at++) if (source.is(at, '.') || !source.joined(at)) return false;
  return true;
}
