import type { ClaimFrame } from '../claims/frame';
import { eventOf, restrictions, sameNoun } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { TOLL_EVENTS } from '../lexicon/toll-events';
import { isBorneOut } from './borne-out';
import { isAttackerApart } from './told-twice';

/** A body with more figures than this bears any small number out. */
const MOST = 60;
/** Words that pick some out of those told before. */
const PICKS = new Set('first second last next final other new remaining former latter top best same'.split(' '));
/** What stands in news as "the two" without having been counted: each of them has been named. */
const NAMED_PAIRS = new Set(
  'company firm country nation state government side party team club group bank leader brother sister rival parent airline carrier union player game match year'.split(
    ' ',
  ),
);

/**
 * A number that points back ("the four companies", "all four people") where the number told before for the same noun is another,
 * and nothing in the article bears the one that points back out, alone or as the sum of two: each with the number before it.
 */
export function referredBack(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  const { claims, figures } = article;
  if (figures.length > MOST) return [];
  const counts = claims.filter((claim) => isWholeCount(claim, figures[claim.figure]));
  return counts.flatMap((claim): [ClaimFrame, ClaimFrame][] => {
    const figure = figures[claim.figure];
    if (!figure || !pointsBack(claim, figure) || isBorneOut(article, claim, figure)) return [];
    const alike = counts.filter((other) => other !== claim && sameNoun(claim.head ?? '', other.head ?? ''));
    const told = alike.filter((other) => isToldBefore(other, claim) && !isOfOtherHarm(other, claim));
    const before = told.find((other) => eventOf(other) === eventOf(claim)) ?? told[0];
    if (
      !before ||
      isPartHere(article, claim, before) ||
      mayBeAnother(article, claim, before) ||
      isAttackerApart(article, claim, article, before)
    )
      return [];
    const several = new Set(alike.map(({ figure: index }) => figures[index]?.low)).size > 1;
    return several && restrictions(before).length !== restrictions(claim).length ? [] : [[before, claim]];
  });
}

function isWholeCount({ head, part, stage }: ClaimFrame, figure: ReadFigure | undefined): boolean {
  if (figure?.kind !== 'count' || figure.vague || figure.low !== figure.high || figure.low < 2) return false;
  return figure.bound === 'exact' && head !== undefined && !part && stage === undefined;
}

/** What news of trade and politics forms one group after another of, without saying so: "the six EMS countries", "the four countries". */
const GROUPED = new Set(
  'country nation state bank company firm share bond unit plant airline member producer republic province party contract lot bag mine dealer economist analyst point'.split(
    ' ',
  ),
);

function pointsBack(claim: ClaimFrame, { low }: ReadFigure): boolean {
  if (!claim.definite || claim.modifiers.some((modifier) => PICKS.has(modifier))) return false;
  if (GROUPED.has(claim.head ?? '')) return false;
  return low > 2 || !NAMED_PAIRS.has(claim.head ?? '');
}

/** Sentences within which a number points back where the article tells of several incidents. */
const NEAR = 3;

/** Whether the second may count some of the first ("the two men in custody"), or those of another incident. */
function mayBeAnother({ figures, incident }: ReadArticle, claim: ClaimFrame, before: ClaimFrame): boolean {
  const [low = 0, told = 0] = [figures[claim.figure]?.low, figures[before.figure]?.low];
  return (
    (claim.narrowed === true && low < told) || (incident?.several === true && claim.sentence - before.sentence > NEAR)
  );
}

/** "cut 1,200 of the 5,800 jobs": the number told before stands here again, as a part of the one that points back. */
const isPartHere = ({ figures }: ReadArticle, claim: ClaimFrame, before: ClaimFrame): boolean =>
  figures.some(
    ({ sentence, kind, low }) => sentence === claim.sentence && kind === 'count' && low === figures[before.figure]?.low,
  );

/** What those who died of it are counted among too. */
const DEADLY = new Set(['shoot', 'stab']);

/** The dead and the hurt, told apart by what befell them. */
function isOfOtherHarm(other: ClaimFrame, claim: ClaimFrame): boolean {
  const [first = '', second = ''] = [eventOf(other), eventOf(claim)];
  if (DEADLY.has(first) || DEADLY.has(second)) return false;
  return first !== second && TOLL_EVENTS.has(second) && (first === 'die' || second === 'die') && TOLL_EVENTS.has(first);
}

/** Whether a claim stands in an earlier sentence and counts the same or a narrower thing by a number of its own. */
function isToldBefore(other: ClaimFrame, claim: ClaimFrame): boolean {
  if (other.sentence >= claim.sentence || (other.modality !== 'stated' && !other.definite)) return false;
  const told = restrictions(other);
  return restrictions(claim).every((modifier) => told.includes(modifier));
}
