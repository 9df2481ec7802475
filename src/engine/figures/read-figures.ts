import type { Mutable } from '../mutable';
import { endInSource } from '../text/character-references';
import type { Prepared } from '../text/prepared';
import type { Span } from '../types';
import { settleCurrencies } from './ambiguous-currencies';
import { type BoundMatch, readBound } from './bounds';
import { joinTimes } from './compound-times';
import { convertedBy } from './conversions';
import { type DirectionMatch, readDirection, sharesDirection } from './directions';
import type { Draft, TokenSpan } from './draft';
import { readEarningsRows } from './earnings-rows';
import { lendUnits } from './elided-units';
import type { ReadFigure } from './reading';
import { scanFigures } from './scan';
import { shareMoney } from './shared-money';
import { shareUnits } from './shared-units';
import { Source } from './source';

/** Reads every figure of an article, in the order of the text; figures do not overlap. Never throws, whatever the text. */
export function readFigures(article: Prepared): ReadFigure[] {
  const source = new Source(article);
  const drafts = settleCurrencies(source, readAmounts(source, article), article.place);
  const sentenceOf = sentencePointer(article);
  let floor = 0;
  let moved: DirectionMatch | undefined;
  return drafts.map((draft, index) => {
    const shared = moved && sharesDirection(source, draft, floor, moved) ? moved : undefined;
    const direction = readDirection(source, draft, floor) ?? shared;
    const figure = finish(source, article, draft, {
      bound: readBound(source, draft, floor),
      direction,
      converts: convertedBy(source, drafts, index),
      sentence: sentenceOf(source.tokens.start(draft.first)),
    });
    floor = draft.end;
    moved = direction ?? moved;
    return figure;
  });
}

/** The drafts of an article, each with the unit that it is told in or that the text leaves to another. */
function readAmounts(source: Source, article: Prepared): readonly Draft[] {
  const told = shareMoney(source, shareUnits(source, joinTimes(source, scanFigures(source))));
  return lendUnits(source, readEarningsRows(source, told), sentencePointer(article));
}

/** What is known of a figure beyond its draft. */
interface Surroundings {
  readonly bound: BoundMatch | undefined;
  readonly direction: DirectionMatch | undefined;
  readonly converts: number | undefined;
  readonly sentence: number;
}

/** Puts a draft into the contract's form. Fields are set one by one, as this runs for every figure of every article. */
function finish(
  source: Source,
  article: Prepared,
  draft: Draft,
  { bound, direction, converts, sentence }: Surroundings,
): ReadFigure {
  const { start, end } = spanOf(source, draft);
  const figure: Mutable<ReadFigure> = {
    start,
    end: endInSource(article, end),
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

/** Finds the sentence of each offset, for offsets that only grow. */
function sentencePointer({ sentences }: Prepared): (start: number) => number {
  let at = 0;
  return (start) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at++;
    return at;
  };
}
