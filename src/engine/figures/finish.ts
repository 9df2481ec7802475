import type { Mutable } from '../mutable';
import type { Span } from '../types';
import type { BoundMatch } from './bounds';
import type { DirectionMatch } from './directions';
import type { Draft, TokenSpan } from './draft';
import type { ReadFigure } from './reading';
import type { Source } from './source';

/** What is known of a figure beyond its draft. */
export interface Surroundings {
  readonly bound: BoundMatch | undefined;
  readonly direction: DirectionMatch | undefined;
  readonly converts: number | undefined;
  readonly sentence: number;
}

/** Puts a draft into the contract's form. Fields are set one by one, as this runs for every figure of every article. */
export function finish(
  source: Source,
  draft: Draft,
  { bound, direction, converts, sentence }: Surroundings,
): ReadFigure {
  const { start, end } = spanOf(source, draft);
  const figure: Mutable<ReadFigure> = {
    start,
    end,
    text: source.text.slice(start, end),
    kind: draft.kind,
    low: draft.low,
    high: draft.high,
    bound: bound === undefined ? 'exact' : bound.bound,
    unit: draft.unit,
    sentence,
    valueSpan: spanOf(source, draft.value),
  };
  if (draft.vague) figure.vague = true;
  if (draft.scale) figure.scaleSpan = spanOf(source, draft.scale);
  if (draft.unitTokens) figure.unitSpan = spanOf(source, draft.unitTokens);
  if (bound) figure.boundSpan = spanOf(source, bound.tokens);
  if (direction) {
    figure.direction = direction.direction;
    figure.directionSpan = spanOf(source, direction.tokens);
  }
  if (draft.date) figure.date = draft.date;
  if (draft.minutes !== undefined) figure.minutes = draft.minutes;
  if (converts !== undefined) figure.converts = converts;
  if (draft.per !== undefined) figure.per = draft.per;
  if (draft.descending) figure.descending = true;
  return figure;
}

/** From the first token to the last, without the "'s" of "14-year-old's". */
function spanOf(source: Source, { first, end }: TokenSpan): Span {
  const last = source.tokens.end(end - 1);
  const mark = source.text.charCodeAt(last - 2);
  const possessive =
    (mark === APOSTROPHE || mark === CURLY_APOSTROPHE) &&
    last - 2 > source.tokens.start(end - 1) &&
    source.isWord(end - 1);
  return { start: source.tokens.start(first), end: possessive ? last - 2 : last };
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
