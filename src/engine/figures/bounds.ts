import { BOUND_FILLERS, BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/bounds';
import type { Bound } from '../types';
import type { Draft, TokenSpan } from './draft';
import { type PhraseMatch, Phrases } from './phrases';
import type { Source } from './source';

export interface BoundMatch {
  readonly bound: Bound;
  readonly tokens: TokenSpan;
}

const BEFORE = new Phrases(BOUNDS_BEFORE);
const AFTER = new Phrases(BOUNDS_AFTER);

/** Kinds that are bounded by nothing but "about". */
const ONLY_ABOUT: ReadonlySet<string> = new Set(['date', 'time']);
const UNBOUNDED: ReadonlySet<string> = new Set(['identifier', 'score', 'ordinal']);

/** Words before "about" and "over" that use them otherwise: "talk about", "handed over". */
const ABOUT_TAKERS = new Set(
  'what how know information concerned worried talk talks talking talked think thinks thinking said say news something speculation questions rumours doubts concerns concern film book story stories picture'.split(
    ' ',
  ),
);
const OVER_TAKERS = new Set('take taken hand handed handing hands turn turned turning come won win all'.split(' '));
const UP_TO_TAKERS = new Set(
  'add adds adding added live lived lives own owned line lined stand stood edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudge nudges nudged nudging'.split(
    ' ',
  ),
);

/** "a row over one sentence", "a film about one of its own": one is neither exceeded nor rounded. */
const isOne = (source: Source, { kind, first, high }: Draft): boolean =>
  kind === 'count' && high === 1 && source.lower(first) === 'one';

/** "held under a $500,000 bond", "a row over a $5m bill": no bounds before an article. */
const LAID_UPON = new Set(['under', 'over', 'below', 'above', 'beyond']);
const ARTICLES = new Set(['a', 'an']);

/** What may stand before "over" where a length of time behind it is bounded and not spanned: "for over two years". */
const OVER_SPANS = new Set(
  'for lasted lasting last lasts took takes take taking after in of just well is was be been by with to only spent and wait waited or'.split(
    ' ',
  ),
);

/** What things go on for or across: "dug up over four seasons", "57 drones over six regions". */
const SPANNED = new Set(
  'seasons matches games rounds sessions weekends legs episodes innings sites locations regions districts provinces states counties countries cities towns villages continents floors storeys pages'.split(
    ' ',
  ),
);
/** Numbers above this are rather exceeded than gone across. */
const MOST_SPANNED = 20;

/** Whether "over" says for how long or across how many, and not more than how many. */
const isSpanned = (source: Source, { kind, high, end }: Draft, taker: string): boolean =>
  kind === 'count' && high < MOST_SPANNED && SPANNED.has(source.lower(end)) && !OVER_SPANS.has(taker);

/** The bound word around a figure; it lies outside the figure. */
export function readBound(source: Source, draft: Draft, floor: number): BoundMatch | undefined {
  if (UNBOUNDED.has(draft.kind)) return undefined;
  const found = before(source, draft, floor) ?? after(source, draft);
  return found && ONLY_ABOUT.has(draft.kind) && found.bound !== 'about' ? undefined : found;
}

function before(source: Source, draft: Draft, floor: number): BoundMatch | undefined {
  let end = draft.first;
  for (let fillers = 0; fillers < 2; fillers++) {
    if (end <= floor || !source.joined(end)) return undefined;
    const found = BEFORE.before(source, end);
    if (found && found.first >= floor)
      return isBound(source, draft, found.first, end)
        ? { bound: found.value, tokens: { first: found.first, end } }
        : undefined;
    const hyphen = draft.kind === 'age' && source.is(end - 1, '-') && source.glued(end);
    if (!hyphen && !BOUND_FILLERS.has(source.lower(end - 1))) return undefined;
    end--;
  }
  return undefined;
}

/** Verbs that move something up to a level, which it then reaches: "pushed losses up to $12bn", "brought the total up to 45". */
const PUSHERS = new Set(
  'push pushes pushed pushing drive drives drove driving send sends sent lift lifts lifted lifting bring brings brought bringing move moved'.split(
    ' ',
  ),
);
/** Most tokens of what is moved, between the verb and "up". */
const MOVED = 4;

function isPushedUp(source: Source, up: number): boolean {
  for (let at = up - 2; at >= up - 1 - MOVED; at--) if (PUSHERS.has(source.lower(at))) return true;
  return false;
}

function isBound(source: Source, draft: Draft, first: number, end: number): boolean {
  const word = source.lower(first);
  const taker = source.lower(first - 1);
  if (isOne(source, draft) && (word === 'over' || (word === 'about' && source.lower(draft.end) === 'of'))) return false;
  if (LAID_UPON.has(word) && end < draft.first && ARTICLES.has(source.lower(draft.first - 1))) return false;
  if (end - first === 1) {
    if (source.is(first - 1, '-') && source.glued(first)) return false;
    if (word === 'about') return !ABOUT_TAKERS.has(taker);
    if (word === 'over')
      return draft.kind === 'duration'
        ? OVER_SPANS.has(taker) || source.lower(draft.end) === 'ago'
        : !OVER_TAKERS.has(taker) && !isSpanned(source, draft, taker);
    if (word === 'some') return draft.kind !== 'ratio' || draft.low < 1;
  }
  if (word === 'c') return source.raw(first) === 'c';
  return !(word === 'up' && (UP_TO_TAKERS.has(taker) || isPushedUp(source, first)));
}

/** "20 people or so", "10 goals or more": behind one counted noun only what begins with "or" is a bound. */
const behindNoun = (source: Source, end: number): PhraseMatch<Bound> | undefined =>
  source.isWord(end) && source.joined(end + 1) && (source.lower(end + 1) === 'or' || CLOSING.has(source.lower(end + 1)))
    ? closed(source, AFTER.from(source, end + 1))
    : undefined;

/** Words and marks of bounds that end what is said: "ten teams at most.", "ten teams, give or take". */
const CLOSING = new Set(['at', 'tops', 'give', ',']);

/** A bound behind a noun; but "ten people, at least two of them children" bounds the next number. */
function closed(source: Source, found: PhraseMatch<Bound> | undefined): PhraseMatch<Bound> | undefined {
  if (!found || source.lower(found.first) === 'or') return found;
  const next = source.raw(found.end);
  return next === '.' || next === ',' || next === ';' || next === ')' || next === '' ? found : undefined;
}

/** The plus of "15+ hours", the hyphen of "40-odd years". */
const isBoundMark = (source: Source, at: number): boolean =>
  source.is(at, '+') || (source.is(at, '-') && (source.lower(at + 1) === 'plus' || source.lower(at + 1) === 'odd'));

/** "$1.3bn plus or minus 2%": a margin, no bound. */
const isMargin = (source: Source, end: number): boolean =>
  source.lower(end - 1) === 'plus' && source.lower(end) === 'or' && source.lower(end + 1) === 'minus';

function after(source: Source, draft: Draft): BoundMatch | undefined {
  const inside = draft.value.end < draft.end && isBoundMark(source, draft.value.end) ? draft.value.end : draft.end;
  if (!source.joined(inside)) return undefined;
  const found = AFTER.from(source, inside) ?? behindNoun(source, draft.end);
  if (!found || isMargin(source, found.end)) return undefined;
  const glued = source.is(found.first, '+') ? source.glued(found.first) : true;
  return glued ? { bound: found.value, tokens: { first: found.first, end: found.end } } : undefined;
}
