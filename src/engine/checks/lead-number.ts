import type { ClaimFrame } from '../claims/frame';
import { eventOf, isAnyPerson, sameNoun } from '../compare/same-words';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { TOLL_EVENTS } from '../lexicon/toll-events';
import { isBorneOut } from './borne-out';
import { areToldApart } from './told-apart';
import { isAttackerApart } from './told-twice';

/** A body with more figures than this bears any small number out. */
const MOST = 60;

/**
 * The toll in an article's first sentence beside the only other one that the rest gives for the same event, where no figure of the
 * article bears it out, nor the sum of two: "Six people were hurt" above "the four people who were hurt".
 */
export function leadBesideBody(article: ReadArticle): [ClaimFrame, ClaimFrame][] {
  const first = article.claims.find(({ voice }) => voice === 'body')?.sentence;
  return besideRest(article, ({ sentence, voice }) => sentence === first && voice === 'body');
}

/** The same of an article's headline. */
export const headlineBesideBody = (article: ReadArticle): [ClaimFrame, ClaimFrame][] =>
  besideRest(article, ({ voice }) => voice === 'headline');

function besideRest(article: ReadArticle, isAbove: (claim: ClaimFrame) => boolean): [ClaimFrame, ClaimFrame][] {
  const { claims, figures, incident } = article;
  if (incident?.several || figures.length > MOST) return [];
  return claims.filter(isAbove).flatMap((claim): [ClaimFrame, ClaimFrame][] => {
    const figure = figures[claim.figure];
    if (!figure || !isToll(claim, figure)) return [];
    if (isBorneOut(article, claim, figure)) return [];
    const told = claims.filter((other) => tellsSame(article, claim, other));
    const values = new Set(told.map(({ figure: index }) => figures[index]?.low));
    const [other] = told;
    if (!other || values.size !== 1 || isAttackerApart(article, claim, article, other)) return [];
    return areToldApart(article, claim, other) ? [] : [[claim, other]];
  });
}

function isToll(claim: ClaimFrame, figure: ReadFigure): boolean {
  const event = eventOf(claim);
  return event !== undefined && TOLL_EVENTS.has(event) && claim.head !== undefined && isWhole(claim, figure);
}

/** Whether a figure is a plain number of its own. */
function isWhole(claim: ClaimFrame, { kind, bound, vague, low, high }: ReadFigure): boolean {
  if (kind !== 'count' || bound !== 'exact' || vague || low !== high || low < 2) return false;
  return !claim.part && claim.stage === undefined && !claim.narrowed && claim.modality === 'stated';
}

function tellsSame({ figures }: ReadArticle, lead: ClaimFrame, other: ClaimFrame): boolean {
  const figure = figures[other.figure];
  if (other.sentence <= lead.sentence || other.voice === 'headline' || !figure) return false;
  if (isOfTheHarmed(lead, other) && isWhole(other, figure)) return true;
  if (!isToll(other, figure)) return false;
  return haveOneEvent(eventOf(lead), eventOf(other)) && sameNoun(lead.head ?? '', other.head ?? '');
}

/** "the four victims", "four people were struck" below "six people were shot". */
function isOfTheHarmed(lead: ClaimFrame, { head, event, definite }: ClaimFrame): boolean {
  if (!HARM.has(eventOf(lead) ?? '') || !isAnyPerson(lead.head ?? '') || !isAnyPerson(head ?? '')) return false;
  return (
    (event === undefined && (definite || head === 'victim')) ||
    event === 'strike' ||
    event === 'treat' ||
    event === 'hit'
  );
}

/** Ways to come to harm that news tells for each other: "six people were wounded", "the six were shot". */
const HARM = new Set(['injure', 'shoot', 'stab']);

const haveOneEvent = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && HARM.has(a) && HARM.has(b));
