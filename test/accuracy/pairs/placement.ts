import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { amountsOf, isSameKind, type Told } from './amounts';
import { sameMeaning } from './same-meaning';
import type { PairWord } from './sentence-words';

/** Words between an amount and the word behind it from which that word is another amount's. */
const FAR = 3;
/** Beyond so many words it does not matter how many. */
const FARTHEST = 8;

/** The words of both sides that are held against each other: the premise's, and those of the hypothesis. */
export interface Words {
  readonly ours: readonly PairWord[];
  readonly core: readonly PairWord[];
}

/** Whether the word behind an amount is in the premise, but nowhere near that amount. */
export function isMisplaced({ ours, core }: Words, { amount, found }: Told): boolean {
  const next = core.find(({ start }) => start >= amount.end);
  if (next === undefined || found.length === 0) return false;
  const places = ours.flatMap((word, index) => (sameMeaning(next, word) ? [index] : []));
  return places.length > 0 && !found.some((figure) => places.some((place) => distance(ours, place, figure) < FAR));
}

/** Whether another amount of the kind, which the hypothesis does not tell, stands nearer to its words than the one that it tells. */
export function hasNearerRival(
  premise: ReadArticle,
  { ours, core }: Words,
  told: readonly Told[],
  { amount, found }: Told,
): boolean {
  const rivals = amountsOf(premise).filter(
    (figure) => isSameKind(figure, amount) && !told.some((other) => other.found.includes(figure)),
  );
  if (found.length === 0 || rivals.length === 0) return false;
  const places = core
    .map((word) => ours.flatMap((other, index) => (sameMeaning(word, other) ? [index] : [])))
    .filter(({ length }) => length > 0);
  const farness = (figure: ReadFigure): number =>
    places.reduce((sum, spots) => sum + Math.min(FARTHEST, ...spots.map((at) => distance(ours, at, figure))), 0);
  return Math.min(...rivals.map(farness)) < Math.min(...found.map(farness));
}

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
