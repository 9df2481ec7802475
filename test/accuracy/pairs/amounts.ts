import { roundingOf } from '../../../src/engine/compare/interval';
import type { ReadArticle } from '../../../src/engine/facts';
import type { DateParts, ReadFigure } from '../../../src/engine/figures/reading';
import { NUMBER_WORDS } from '../../../src/engine/lexicon/number-words';
import { labelOf } from './values';

/** Kinds that say when, which or how the score stood: they are told in too many ways to be held against each other. */
const NO_AMOUNT = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);
/** Kinds of the premise that no amount of the hypothesis comes from. */
const NO_ORIGIN = new Set(['date', 'ordinal']);
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
  if (premise.unit !== hypothesis.unit && premise.unit !== '' && hypothesis.unit !== '') return false;
  if (labelOf(premise, hypothesis) === 'entailment' && isNear(premise.low, hypothesis.low)) return true;
  if (hypothesis.vague && premise.low >= hypothesis.low && premise.low <= hypothesis.high) return true;
  const about = hypothesis.bound === 'exact' ? 0 : ABOUT * Math.abs(hypothesis.high);
  const rounding = Math.max(roundingOf(premise), roundingOf(hypothesis), about);
  return Math.abs(premise.low - hypothesis.low) <= rounding && Math.abs(premise.high - hypothesis.high) <= rounding;
}

const isNear = (a: number, b: number): boolean =>
  Math.max(Math.abs(a), Math.abs(b)) <= FAR * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));

/** Whether the premise has the number anywhere, read as a figure or not: in a code, or among a headline's capitals. */
export function hasNumber({ prepared: { tokens }, figures }: ReadArticle, { low, high }: ReadFigure): boolean {
  if (low !== high || figures.some((figure) => isInName(figure) && figure.low === low)) return false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    if (Number(word) === low || NUMBER_WORDS.get(word)?.value === low) return true;
  }
  return false;
}

/** Whether two figures could tell of one thing. */
export const isSameKind = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.per === b.per;
