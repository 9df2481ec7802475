import { sameNoun } from '../../../src/engine/compare/same-words';
import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { isPerson } from '../../../src/engine/lexicon/nouns';
import { isSameKind, type Told } from './amounts';
import { sameMeaning } from './same-meaning';
import type { PairWord } from './sentence-words';

/** Words between an amount and the word behind it from which that word is another amount's. */
const FAR = 3;
/** Beyond so many words it does not matter how many. */
const FARTHEST = 8;

/** What a new clause costs. */
const CLAUSE = 3;
/** Words that a clause or a member of a list ends before, and how many words that makes two things further apart. */
const BREAKS: ReadonlyMap<string, number> = new Map([
  ['while', CLAUSE],
  ['whereas', CLAUSE],
  ['but', CLAUSE],
  ['and', 2],
  [';', CLAUSE],
  [',', 1],
]);

/** The words of both sides that are held against each other: the premise's, and those of the hypothesis. */
export interface Words {
  readonly ours: readonly PairWord[];
  readonly core: readonly PairWord[];
  /** Where clauses of the premise end. */
  readonly breaks: readonly Break[];
}

interface Break {
  readonly start: number;
  readonly cost: number;
}

/** Where the clauses of a sentence end. */
export function breaksOf({ prepared: { tokens } }: ReadArticle): readonly Break[] {
  const breaks: Break[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cost = BREAKS.get(tokens.lower(at));
    if (cost !== undefined) breaks.push({ start: tokens.start(at), cost });
  }
  return breaks;
}

/** Whether the word behind an amount is in the premise, but nowhere near that amount. */
export function isMisplaced({ ours, core }: Words, { amount, found }: Told): boolean {
  const next = core.find(({ start }) => start >= amount.end);
  if (next === undefined || found.length === 0) return false;
  const places = ours.flatMap((word, index) => (sameMeaning(next, word) ? [index] : []));
  return places.length > 0 && !found.some((figure) => places.some((place) => distance(ours, place, figure) < FAR));
}

/**
 * Whether the premise tells an amount (or date) of something else than the hypothesis does: another one, which the hypothesis does not
 * tell, stands nearer to its words, or has its subject in its own clause, or is the part that the amount is only the whole of.
 */
export function isOfAnother(
  premise: ReadArticle,
  hypothesis: ReadArticle,
  words: Words,
  told: readonly Told[],
  one: Told,
): boolean {
  const { amount, found } = one;
  const { ours, core, breaks } = words;
  const rivals = premise.figures.filter(
    (figure) =>
      isSameKind(figure, amount) &&
      !told.some((other) => other.found.includes(figure)) &&
      !countsOther(premise, hypothesis, one, figure),
  );
  if (found.length === 0 || rivals.length === 0) return false;
  if (found.every((figure) => rivals.some((rival) => isPartOf(premise, rival, figure)))) return true;
  const spotsOf = (word: PairWord): readonly number[] =>
    ours.flatMap((other, index) => (sameMeaning(word, other) ? [index] : []));
  const apart = (at: number, figure: ReadFigure): boolean => costBetween(breaks, ours[at], figure) >= CLAUSE;
  const subject = subjectOf(core.filter(({ start }) => start < amount.start));
  const isElsewhere = (spots: readonly number[]): boolean =>
    spots.length > 0 &&
    found.every((figure) => spots.every((at) => apart(at, figure))) &&
    rivals.some((rival) => spots.some((at) => !apart(at, rival)));
  if (subject && isElsewhere(spotsOf(subject))) return true;
  const next = core.find(({ start }) => start >= amount.end);
  if (next && found.some(({ end }) => spotsOf(next).includes(ours.findIndex(({ start }) => start >= end))))
    return false;
  const places = core.map(spotsOf).filter(({ length }) => length > 0);
  const farness = (figure: ReadFigure): number =>
    places.reduce(
      (sum, spots) =>
        sum +
        Math.min(FARTHEST, ...spots.map((at) => distance(ours, at, figure) + costBetween(breaks, ours[at], figure))),
      0,
    );
  return Math.min(...rivals.map(farness)) < Math.min(...found.map(farness));
}

/** The first word; of a name the last of those that it begins with, the surname. */
function subjectOf(words: readonly PairWord[]): PairWord | undefined {
  const behind = words.findIndex(({ name }, index) => index > 0 && !name);
  return words[(behind < 0 ? words.length : behind) - 1];
}

/** Whether a figure of the premise counts what the hypothesis counts, and another one something else. */
function countsOther(
  premise: ReadArticle,
  hypothesis: ReadArticle,
  { amount, found }: Told,
  other: ReadFigure,
): boolean {
  const [counted, rival] = [headOf(hypothesis, amount), headOf(premise, other)];
  if (counted === undefined || rival === undefined || sameNoun(counted, rival)) return false;
  if (isPerson(counted) && isPerson(rival)) return false;
  return found.some((figure) => sameNoun(headOf(premise, figure) ?? '', counted));
}

const headOf = ({ figures, claims }: ReadArticle, figure: ReadFigure): string | undefined =>
  claims.find((one) => figures[one.figure] === figure)?.head;

/** "two of the four": the first is part of the second. */
function isPartOf({ prepared: { source } }: ReadArticle, part: ReadFigure, whole: ReadFigure): boolean {
  return part.end < whole.start && PART.test(source.slice(part.end, Math.min(whole.start, part.end + LONGEST_PART)));
}

/** Words between a part and its whole, and how long they are at most. */
const PART = /^\s(?:out )?of (?:(?:the|its|their|those|these|his|her) )?$/;
const LONGEST_PART = 20;

/** How many words of the premise stand on average between what follows on each other in the hypothesis. */
export function spreadOf({ figures }: ReadArticle, { ours, core }: Words, told: readonly Told[]): number {
  const line = [...ours.map(({ start }) => start), ...figures.map(({ start }) => start)].sort((a, b) => a - b);
  const places = [
    ...core.map((word) => ({ at: word.start, spots: ours.filter((other) => sameMeaning(word, other)) })),
    ...told.map(({ amount, found }) => ({ at: amount.start, spots: found })),
  ]
    .filter(({ spots }) => spots.length > 0)
    .sort((a, b) => a.at - b.at)
    .map(({ spots }) => spots.map(({ start }) => line.indexOf(start)));
  let sum = 0;
  for (let at = 1; at < places.length; at++) {
    const before = places[at - 1] ?? [];
    const gaps = (places[at] ?? []).flatMap((spot) => before.map((other) => Math.abs(spot - other)));
    sum += Math.min(FARTHEST, ...gaps);
  }
  return places.length < 2 ? 0 : sum / (places.length - 1);
}

/** Words between a figure and the word of that index. */
function distance(words: readonly PairWord[], index: number, figure: ReadFigure): number {
  const behind = words.findIndex(({ start }) => start >= figure.end);
  const first = behind < 0 ? words.length : behind;
  return index >= first ? index - first : first - 1 - index;
}

/** What the clauses that end between a word and a figure add to their distance. */
function costBetween(breaks: readonly Break[], word: PairWord | undefined, figure: ReadFigure): number {
  const [from, to] = [Math.min(word?.start ?? 0, figure.start), Math.max(word?.start ?? 0, figure.start)];
  return breaks.reduce((sum, { start, cost }) => (start > from && start < to ? sum + cost : sum), 0);
}
