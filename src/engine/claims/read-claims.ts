import type { EntityReading } from '../entities/reading';
import { figuresIn } from '../figures/read-figures';
import type { ReadFigure } from '../figures/reading';
import type { Mutable } from '../mutable';
import { movedSpan, type PlacedPassage } from '../text/passage';
import type { Prepared } from '../text/prepared';
import type { ClaimFrame } from './frame';
import { findWhole } from './part-of';
import { PassageEntities } from './passage-entities';
import { type ToldClaim, toldClaims } from './told-claims';

/**
 * Puts each figure that states an amount into its frame, the article's figures and times having been read; figures that are dates, times
 * or identifiers make no claim.
 */
export function readClaims(article: Prepared, figures: readonly ReadFigure[], entities: EntityReading): ClaimFrame[] {
  const claims: ClaimFrame[] = [];
  const mentions = new PassageEntities(entities);
  let firstFigure = 0;
  for (const at of article.passages) {
    const told = toldClaims(at.passage, () => mentions.of(at));
    if (told.length > 0) addClaims(told, { at, firstFigure, firstMention: mentions.firstIn(at) }, figures, claims);
    firstFigure += figuresIn(at.passage).length;
  }
  return claims;
}

/** Where a passage stands in its article, with the first of its figures and mentions there. */
interface Place {
  readonly at: PlacedPassage;
  readonly firstFigure: number;
  readonly firstMention: number;
}

/** Adds the claims of a passage to those before it, and ties them to the wholes that they are parts of. */
function addClaims(
  told: readonly ToldClaim[],
  place: Place,
  figures: readonly ReadFigure[],
  claims: ClaimFrame[],
): void {
  let whole: number | undefined;
  for (const { claim: own, opens, cue, chained, persons } of told) {
    if (opens) whole = undefined;
    const claim = moved(own, place);
    const figure = figures[claim.figure];
    if (cue?.cue === 'figure') whole = claims.length + 1;
    else if (cue && !chained && figure) whole = findWhole(claims, figures, figure, claim.sentence, cue, own.head);
    if (cue && whole !== undefined) claim.partOf = whole;
    takeNoun(claim, claim.partOf === undefined ? undefined : claims[claim.partOf], cue?.noun, persons);
    claims.push(claim);
  }
}

/** Gives a claim without a noun that of the whole, told with a number or by its name alone, or persons where they are meant. */
function takeNoun(
  claim: Mutable<ClaimFrame>,
  whole: ClaimFrame | undefined,
  named: string | undefined,
  persons: boolean,
): void {
  if (claim.head !== undefined) return;
  if (whole?.counted !== undefined && whole.head !== undefined) {
    claim.counted = whole.counted;
    claim.head = whole.head;
    claim.modifiers = whole.modifiers;
  } else if (named !== undefined) {
    claim.counted = named;
    claim.head = named;
  } else if (persons) {
    claim.counted = 'person';
    claim.head = 'person';
  }
}

/** A claim of a passage where it stands in the article. */
function moved(
  claim: ClaimFrame,
  { at: { start, firstSentence }, firstFigure, firstMention }: Place,
): Mutable<ClaimFrame> {
  const there: Mutable<ClaimFrame> = { ...claim };
  there.figure += firstFigure;
  there.sentence += firstSentence;
  if (claim.source !== undefined) there.source = claim.source + firstMention;
  if (claim.person !== undefined) there.person = claim.person + firstMention;
  if (claim.countedSpan) there.countedSpan = movedSpan(claim.countedSpan, start);
  if (claim.eventSpan) there.eventSpan = movedSpan(claim.eventSpan, start);
  if (claim.bearer) there.bearer = { ...claim.bearer, ...movedSpan(claim.bearer, start) };
  return there;
}
