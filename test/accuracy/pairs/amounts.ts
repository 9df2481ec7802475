import { roundingOf } from '../../../src/engine/compare/interval';
import type { ReadArticle } from '../../../src/engine/facts';
import type { DateParts, ReadFigure } from '../../../src/engine/figures/reading';
import { NUMBER_WORDS } from '../../../src/engine/lexicon/number-words';
import { convert } from '../../../src/engine/lexicon/unit-conversions';
import { labelOf } from './values';

/** Kinds that say when, which or how the score stood: they are told in too many ways to be held against each other. */
const NO_AMOUNT = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);
/** Kinds of the premise that no amount of the hypothesis comes from. */
const NO_ORIGIN = new Set(['date', 'ordinal']);
/** What turning one unit into another allows on either side, as a share. */
const CONVERTED = 0.12;
/** What "about" allows on either side. */
const ABOUT = 0.1;
/** Bounds on one side allow any value; beyond this factor the two tell of different things. */
const FAR = 2;

/** Numbers of names are lower. */
const HIGHEST_NAME = 1000;

/** An amount of the hypothesis, with the figures of the premise that give it. */
export interface Told {
  readonly amount: ReadFigure;
  readonly found: readonly ReadFigure[];
}

/** The figures of a sentence that are held against those of the other. */
export const amountsOf = ({ figures }: ReadArticle): readonly ReadFigure[] =>
  figures.filter(({ kind }) => !NO_AMOUNT.has(kind));

/** The amounts of the hypothesis, each with where the premise gives it. */
export const toldAmounts = (premise: ReadArticle, hypothesis: ReadArticle): readonly Told[] =>
  amountsOf(hypothesis).map((amount) => ({
    amount,
    found: premise.figures.filter(
      (figure) => !NO_ORIGIN.has(figure.kind) && !isInName(figure) && gives(figure, amount),
    ),
  }));

/** The dates of the hypothesis, each with where the premise gives it as far as both tell it. */
export const toldDates = (premise: ReadArticle, hypothesis: ReadArticle): readonly Told[] =>
  hypothesis.figures
    .filter(({ kind }) => kind === 'date')
    .map((amount) => ({ amount, found: premise.figures.filter((figure) => isSameDate(figure.date, amount.date)) }));

const isSameDate = (a: DateParts | undefined, b: DateParts | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.year === undefined || b.year === undefined || a.year === b.year) &&
  a.month === b.month &&
  a.day === b.day;

/** "Apollo 16" counts nothing; a higher number read as one may be an amount that a headline wrote without a comma. */
const isInName = ({ kind, high }: ReadFigure): boolean => kind === 'identifier' && high < HIGHEST_NAME;

/** Whether a figure of the premise gives that of the hypothesis, as a summary may round it or leave its bound out. */
function gives(premise: ReadFigure, hypothesis: ReadFigure): boolean {
  const converted = inUnitOf(premise, hypothesis);
  if (converted !== undefined) {
    return Math.abs(converted - hypothesis.low) <= CONVERTED * Math.max(Math.abs(converted), Math.abs(hypothesis.low));
  }
  if (premise.unit !== hypothesis.unit && premise.unit !== '' && hypothesis.unit !== '') return false;
  if (labelOf(premise, hypothesis) === 'entailment' && isNear(premise.low, hypothesis.low)) return true;
  if (hypothesis.vague && premise.low >= hypothesis.low && premise.low <= hypothesis.high) return true;
  const about = hypothesis.bound === 'exact' ? 0 : ABOUT * Math.abs(hypothesis.high);
  const rounding = Math.max(roundingOf(premise), roundingOf(hypothesis), about);
  return Math.abs(premise.low - hypothesis.low) <= rounding && Math.abs(premise.high - hypothesis.high) <= rounding;
}

const isNear = (a: number, b: number): boolean =>
  Math.max(Math.abs(a), Math.abs(b)) <= FAR * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));

/** The value of a figure in the unit of another: shares told as percentages or as ratios, measures, durations. */
function inUnitOf({ low, kind, unit }: ReadFigure, other: ReadFigure): number | undefined {
  if (kind === 'percent' && other.kind === 'ratio') return low / 100;
  if (kind === 'ratio' && other.kind === 'percent') return low * 100;
  if (unit === other.unit || unit === '' || other.unit === '') return undefined;
  const [ours, theirs] = [HOURS.get(unit), HOURS.get(other.unit)];
  return ours !== undefined && theirs !== undefined ? (low * ours) / theirs : convert(low, unit, other.unit);
}

const HOURS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
  ['year', 8766],
  ['decade', 87_660],
]);

/** Words that say how many without a number. */
const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['pairs', 2],
  ['couple', 2],
  ['both', 2],
  ['duo', 2],
  ['twin', 2],
  ['twins', 2],
  ['trio', 3],
  ['triplets', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['decade', 10],
  ['century', 100],
]);

/** Whether a word of the premise says how many the hypothesis tells in a number: "both", "a trio". */
export function hasCollective({ prepared: { tokens } }: ReadArticle, { low, high }: ReadFigure): boolean {
  if (low !== high) return false;
  for (let at = 0; at < tokens.length; at++) if (COLLECTIVES.get(tokens.lower(at)) === low) return true;
  return false;
}

/** Whether the premise has the number anywhere, read as a figure or not: in a code, or among a headline's capitals. */
export function hasNumber({ prepared: { tokens }, figures }: ReadArticle, { low, high }: ReadFigure): boolean {
  if (low !== high || figures.some((figure) => isInName(figure) && figure.low === low)) return false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    if (Number(word) === low || NUMBER_WORDS.get(word)?.value === low) return true;
  }
  return false;
}

/** Whether two figures could tell of one thing; what one is per may go without saying. */
export const isSameKind = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === b.kind && a.unit === b.unit && (a.per === b.per || a.per === undefined || b.per === undefined);
