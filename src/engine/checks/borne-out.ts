import type { ClaimFrame } from '../claims/frame';
import { isAnyPerson, sameNoun } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { isPerson } from '../lexicon/nouns';

/** Whether the article tells a claim's number elsewhere, or two counts of such things, in one sentence or in neighbours, make it. */
export function isBorneOut(article: ReadArticle, claim: ClaimFrame, { low, start }: ReadFigure): boolean {
  const { figures, claims } = article;
  if (figures.some((other) => other.start !== start && other.low === low && TELLS.has(other.kind))) return true;
  const counts = claims.flatMap((other) => {
    const figure = figures[other.figure];
    return other !== claim && figure?.kind === 'count' && couldBeOf(claim, other)
      ? [{ value: figure.low, sentence: other.sentence, told: other }]
      : [];
  });
  if (isHuman(claim.head ?? '') && counts.some((of) => of.value === low - 1 && tellsOfAnother(article, of.sentence)))
    return true;
  return counts.some((a, at) =>
    counts
      .slice(at + 1)
      .some((b) => a.value + b.value === low && Math.abs(a.sentence - b.sentence) <= 1 && !isRepeat(a, b)),
  );
}

/** Whether a sentence tells of one person more without a number: "six people were stabbed and a 9-year-old boy was hurt". */
function tellsOfAnother({ prepared: { tokens, sentences } }: ReadArticle, index: number): boolean {
  const sentence = sentences[index];
  for (let at = sentence?.firstToken ?? 0; at < (sentence?.lastToken ?? 0); at++) {
    if (!ONE_MORE.has(tokens.lower(at))) continue;
    for (let next = at + 1; next <= at + REACH; next++) if (isPerson(tokens.lower(next))) return true;
  }
  return false;
}

const ONE_MORE = new Set(['a', 'an', 'another']);
/** "an unidentified 9 - year - old boy". */
const REACH = 7;

const TELLS = new Set(['count', 'ordinal']);

interface Told {
  readonly value: number;
  readonly sentence: number;
  readonly told: ClaimFrame;
}

/** "Three men and a woman ... two of the three men": one number told again is not added to itself. */
const isRepeat = (a: Told, b: Told): boolean =>
  a.value === b.value && a.sentence !== b.sentence && b.told.definite === true && a.told.head === b.told.head;

/** Whether one noun's things may be among another's: victims and men, or the same. */
function couldBeOf({ head = '' }: ClaimFrame, { head: other }: ClaimFrame): boolean {
  return other === undefined || sameNoun(head, other) || (isHuman(head) && isHuman(other));
}

const isHuman = (noun: string): boolean => isAnyPerson(noun) || isPerson(noun);
