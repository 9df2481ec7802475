import type { Prepared } from '../text/prepared';
import type { Span } from '../types';
import { settleCurrencies } from './ambiguous-currencies';
import { readBound } from './bounds';
import { convertedBy } from './conversions';
import { type DirectionMatch, readDirection, sharesDirection } from './directions';
import type { Draft, TokenSpan } from './draft';
import type { ReadFigure } from './reading';
import { scanFigures } from './scan';
import { shareMoney } from './shared-money';
import { Source } from './source';

/** Reads every figure of an article, in the order of the text; figures do not overlap. Never throws, whatever the text. */
export function readFigures(article: Prepared): ReadFigure[] {
  const source = new Source(article);
  const drafts = settleCurrencies(source, shareMoney(source, scanFigures(source)), article.place);
  const sentenceOf = sentencePointer(article);
  let floor = 0;
  let moved: DirectionMatch | undefined;
  return drafts.map((draft, index) => {
    const shared = moved && sharesDirection(source, draft, floor, moved) ? moved : undefined;
    const direction = readDirection(source, draft, floor) ?? shared;
    const figure = finish(source, drafts, index, floor, direction, sentenceOf(source.tokens.start(draft.first)));
    floor = draft.end;
    moved = direction ?? moved;
    return figure;
  });
}

function finish(
  source: Source,
  drafts: readonly Draft[],
  index: number,
  floor: number,
  direction: DirectionMatch | undefined,
  sentence: number,
): ReadFigure {
  const draft = drafts[index] as Draft;
  const span = spanOf(source, draft);
  const bound = readBound(source, draft, floor);
  const converts = convertedBy(source, drafts, index);
  return {
    ...span,
    text: source.text.slice(span.start, span.end),
    kind: draft.kind,
    low: draft.low,
    high: draft.high,
    bound: bound?.bound ?? 'exact',
    ...(draft.vague ? { vague: true } : {}),
    unit: draft.unit,
    ...(direction ? { direction: direction.direction, directionSpan: spanOf(source, direction.tokens) } : {}),
    sentence,
    valueSpan: spanOf(source, draft.value),
    ...(draft.scale ? { scaleSpan: spanOf(source, draft.scale) } : {}),
    ...(draft.unitTokens ? { unitSpan: spanOf(source, draft.unitTokens) } : {}),
    ...(bound ? { boundSpan: spanOf(source, bound.tokens) } : {}),
    ...(draft.date ? { date: draft.date } : {}),
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(converts === undefined ? {} : { converts }),
    ...(draft.per === undefined ? {} : { per: draft.per }),
    ...(draft.descending ? { descending: true } : {}),
  };
}

function spanOf(source: Source, { first, end }: TokenSpan): Span {
  return { start: source.tokens.start(first), end: source.tokens.end(end - 1) };
}

/** Finds the sentence of each offset, for offsets that only grow. */
function sentencePointer({ sentences }: Prepared): (start: number) => number {
  let at = 0;
  return (start) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at++;
    return at;
  };
}
