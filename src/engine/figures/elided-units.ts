import {
  BEHIND_ELISION,
  COINS,
  COMPARING_JOINTS,
  COUNTED_IN_MILLIONS,
  COUNTING_VERBS,
  ELISION_FILLERS,
  SCALED_JOINTS,
  WIRE_WORDS,
} from '../lexicon/elided-units';
import { ByWord } from '../text/by-word';
import type { PassageText } from '../text/prepared';
import type { FigureKind } from '../types';
import { convertedBy } from './conversions';
import type { Draft } from './draft';
import { rounded } from './numeral';
import type { Source } from './source';

/** Amounts of these kinds lend their unit. */
const LENDING: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'percent', 'measure', 'rate']);
/** Figures that stand between two amounts without parting them. */
const BESIDE: ReadonlySet<FigureKind> = new Set<FigureKind>(['date', 'time', 'ordinal', 'duration', 'identifier']);
/** How many times one amount is the other, at most, for both to be of one unit. */
const MOST_TIMES = 500;
const MOST_TIMES_PERCENT = 25;
/** Tokens between two amounts that share the unit of the second, at most. */
const BEHIND_REACH = 4;
/** Figures looked back over for a lender, at most. */
const BACK = 8;

/** Whether one of them has a unit that it may lend. */
export const mayLend = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => LENDING.has(draft.kind) && draft.unit !== '');

/**
 * Gives bare amounts the unit that the text leaves to the amount beside them: "rose to 4.2 billion marks from 1.8 billion". `wire`
 * where the article is written as the wires write.
 */
export function lendUnits(
  source: Source,
  drafts: readonly Draft[],
  sentenceOf: (start: number) => number,
  wire: boolean,
): readonly Draft[] {
  if (!mayLend(drafts)) return drafts;
  const sentences = drafts.map((draft) => sentenceOf(source.tokens.start(draft.first)));
  const shared = [...drafts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [draft, next] = [shared[at], shared[at + 1]];
    if (draft && next && sentences[at] === sentences[at + 1] && takesFromNext(source, draft, next))
      shared[at] = lend(source, draft, next);
  }
  for (let at = 1; at < shared.length; at++) {
    const draft = shared[at];
    if (!draft || !isBare(draft) || !standsAlone(source, draft)) continue;
    const lender = lenderBefore(source, shared, sentences, at, wire);
    if (lender) shared[at] = lend(source, draft, lender);
  }
  return shared;
}

const IS_WIRE_WORD = new ByWord((word) => WIRE_WORDS.has(word) || undefined);

/** Whether a text is written as the wires write: "mln", "dlrs", "pct". */
export function isWire({ tokens }: PassageText): boolean {
  for (let at = 0; at < tokens.length; at++) if (IS_WIRE_WORD.at(tokens, at)) return true;
  return false;
}

const isBare = ({ kind, unit, vague, low, high }: Draft): boolean =>
  kind === 'count' && unit === '' && !vague && (low > 1 || low !== high);

/** Whether what stands behind a bare amount is not counted by it. */
function standsAlone(source: Source, { end }: Draft): boolean {
  if (!source.isWord(end) || !source.joined(end)) return !source.is(end, '-') || !source.glued(end);
  return BEHIND_ELISION.has(source.lower(end)) || (source.startsLine(end) && source.isCapitalised(end));
}

function lenderBefore(
  source: Source,
  drafts: readonly Draft[],
  sentences: readonly number[],
  at: number,
  wire: boolean,
): Draft | undefined {
  const draft = drafts[at];
  const sentence = sentences[at];
  if (!draft || sentence === undefined) return undefined;
  const joint = jointBefore(source, draft.first);
  const word = source.lower(joint);
  let first = true;
  for (let back = at - 1; back >= 0 && at - back <= BACK; back--) {
    const lender = drafts[back];
    const own = sentences[back] === sentence;
    if (!lender || (!own && !(wire && draft.scale && sentences[back] === sentence - 1))) return undefined;
    if (BESIDE.has(lender.kind) || convertedBy(source, drafts, back) !== undefined) continue;
    const lends = LENDING.has(lender.kind) && lender.unit !== '' && isOfOneSize(draft, lender);
    if (own && first && lends && (isCompared(source, joint) || isGapped(source, draft, lender, joint, wire)))
      return lender;
    const scaled = lends && draft.scale && lender.scale && lender.kind !== 'percent';
    if (scaled && mayTakeScaled(source, draft, word, wire)) return lender;
    if (lender.kind === 'count' && lender.scale) return undefined;
    first = false;
  }
  return undefined;
}

/** The token before an amount, past "a revised", "about". */
function jointBefore(source: Source, first: number): number {
  let at = first - 1;
  while (at > 0 && at > first - 4 && ELISION_FILLERS.has(source.lower(at))) at--;
  return at;
}

/** "from", "against", "compared with". */
function isCompared(source: Source, joint: number): boolean {
  const word = source.lower(joint);
  if (COMPARING_JOINTS.has(word)) return true;
  return (word === 'with' || word === 'to') && source.lower(joint - 1).startsWith('compare');
}

/** "to Egypt, 1.5 mln to Iraq", "Qatar 180,000 against 285,000", "from 3,508 in January and 3,008 in June": the same told of others. */
function isGapped(source: Source, draft: Draft, lender: Draft, joint: number, wire: boolean): boolean {
  const word = source.lower(joint);
  const listed = word === ',' || word === 'and';
  const link = source.lower(draft.end);
  if (listed && lender.unitTokens === undefined && GAPS.has(link)) return true;
  if (listed && GAPS.has(link) && link === source.lower(lender.end)) return true;
  return (
    wire && lender.kind !== 'percent' && isGrouped(source, draft) && source.isCapitalised(joint) && source.isWord(joint)
  );
}

const GAPS = new Set(['to', 'from', 'for', 'in', 'at', 'a', 'last', 'of']);

const isGrouped = (source: Source, { value }: Draft): boolean =>
  value.end - value.first > 2 && source.is(value.first + 1, ',');

function mayTakeScaled(source: Source, { first }: Draft, joint: string, wire: boolean): boolean {
  if (COUNTED_IN_MILLIONS.has(source.lower(first - 2)) || COUNTED_IN_MILLIONS.has(source.lower(first - 1)))
    return false;
  return wire ? !COUNTING_VERBS.has(joint) : SCALED_JOINTS.has(joint);
}

/** "around 430 mln and 250 mln stg", "to 7.40 from 7.50 pct": the unit stands behind the second alone. */
function takesFromNext(source: Source, draft: Draft, next: Draft): boolean {
  if (!isBare(draft) || !LENDING.has(next.kind) || next.unit === '' || !isOfOneSize(draft, next)) return false;
  if (next.unitTokens !== undefined && next.unitTokens.first < next.value.first) return false;
  if (next.first - draft.end > BEHIND_REACH) return false;
  let joints = 0;
  for (let at = draft.end; at < next.first; at++) {
    const word = source.lower(at);
    if (word === 'from' || word === 'against' || word === 'vs' || word === 'versus' || word === 'and') joints++;
    else if (!ELISION_FILLERS.has(word)) return false;
  }
  return joints === 1 && (draft.scale !== undefined || isDecimal(source, draft) || isGrouped(source, draft));
}

const isDecimal = (source: Source, { value }: Draft): boolean =>
  value.end - value.first > 2 && source.is(value.first + 1, '.');

/** Whether two amounts may be of one unit: both with a scale or both without, and of like size. */
function isOfOneSize(draft: Draft, lender: Draft): boolean {
  const grouped = draft.scale === undefined && lender.scale !== undefined && draft.low >= 1000;
  if ((draft.scale === undefined) !== (lender.scale === undefined) && !grouped) return false;
  if (draft.low <= 0 || lender.low <= 0) return false;
  const times = Math.max(draft.low, lender.low) / Math.min(draft.low, lender.low);
  if (lender.kind === 'percent') return draft.low <= 200 && times <= MOST_TIMES_PERCENT;
  return times <= MOST_TIMES;
}

function lend(source: Source, draft: Draft, { kind, unit, per, unitTokens, low }: Draft): Draft {
  const coin = kind === 'money' && unitTokens !== undefined && isCoin(source, unitTokens.end - 1) && low < draft.low;
  const factor = coin ? HUNDREDTH : 1;
  return {
    ...draft,
    kind,
    unit,
    low: rounded(draft.low * factor),
    high: rounded(draft.high * factor),
    ...(per === undefined ? {} : { per }),
  };
}

const HUNDREDTH = 0.01;
const isCoin = (source: Source, at: number): boolean => COINS.has(source.lower(at));
