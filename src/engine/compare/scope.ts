import type { ClaimFrame } from '../claims/frame';
import { VIOLENT } from '../lexicon/incidents';
import type { Period } from '../types';
import { eventOf, isAnyPerson, onePersonGeneral, restrictions, sameNoun } from './same-words';

/** Why two claims of the same kind and unit do not count the same quantity; `undefined` where they do. */
export interface ScopeDifference {
  readonly relation: 'unrelated' | 'different-scope';
  readonly because: string;
}

const differs = (relation: ScopeDifference['relation'], because: string): ScopeDifference => ({ relation, because });

/** Compares frames part by part, the noun first; in doubt the scope is taken to differ. */
export function scopeDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  return (
    nounDifference(a, b) ??
    eventDifference(a, b) ??
    modifierDifference(a, b) ??
    incidentDifference(a, b) ??
    stageDifference(a, b) ??
    periodDifference(a.period, b.period) ??
    placeDifference(a.places, b.places) ??
    modalityDifference(a, b)
  );
}

function nounDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  if (a.head === undefined || b.head === undefined) {
    return differs('unrelated', 'It is not said of both what they count.');
  }
  const sameDeaths = eventOf(a) !== undefined && eventOf(a) === eventOf(b);
  if (sameNoun(a.head, b.head)) return undefined;
  if (sameDeaths && (isCasualty(a.head) || isCasualty(b.head))) return undefined;
  if (sameDeaths && onePersonGeneral(a.head, b.head)) {
    return differs('different-scope', `One counts ${name(a)}, the other ${name(b)}, who may be some of them.`);
  }
  return differs('unrelated', `One counts ${name(a)}, the other ${name(b)}.`);
}

const isCasualty = (head: string): boolean =>
  head === 'death' ||
  head === 'fatality' ||
  head === 'injury' ||
  head === 'arrest' ||
  head === 'casualty' ||
  head === 'toll';

function eventDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  const first = eventOf(a);
  const second = eventOf(b);
  if (first === second) return undefined;
  if (first !== undefined && second !== undefined) {
    return differs('unrelated', `Different things happened to them: ${a.event ?? first} and ${b.event ?? second}.`);
  }
  return differs('different-scope', `Only one of them says what happened: ${a.event ?? b.event}.`);
}

function modifierDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  const first = new Set(restrictions(a));
  const second = new Set(restrictions(b));
  const extra = [...first].filter((word) => !second.has(word));
  const lacking = [...second].filter((word) => !first.has(word));
  if (extra.length === 0 && lacking.length === 0) return undefined;
  return differs('different-scope', `One counts ${name(a)}, the other ${name(b)}.`);
}

function incidentDifference({ incidents: a }: ClaimFrame, { incidents: b }: ClaimFrame): ScopeDifference | undefined {
  if (a === undefined || b === undefined || a.some((kind) => b.includes(kind))) return undefined;
  if (a.some((kind) => VIOLENT.has(kind)) && b.some((kind) => VIOLENT.has(kind))) return undefined;
  return differs('different-scope', `One tells of a ${a.join(', ')}, the other of a ${b.join(', ')}.`);
}

function stageDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  const apart = (stage: ClaimFrame['stage']): boolean => stage === 'additional' || stage === 'remaining';
  if (a.stage === b.stage && !apart(a.stage)) return undefined;
  if (!apart(a.stage) && !apart(b.stage)) return undefined;
  return differs('different-scope', 'One of them counts only those who came on top, or who are left.');
}

function periodDifference(a: Period | undefined, b: Period | undefined): ScopeDifference | undefined {
  if (a === undefined || b === undefined || samePeriod(a, b)) return undefined;
  return differs('different-scope', `One is told for ${a.label}, the other for ${b.label}.`);
}

/** Whether two periods are the same stretch of the calendar as far as both say; two open ones only by their words. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.from === undefined && a.to === undefined) return a.label === b.label;
  return a.from === b.from && a.to === b.to;
}

function placeDifference(a: readonly string[], b: readonly string[]): ScopeDifference | undefined {
  if (a.length === 0 || b.length === 0 || a.some((place) => b.includes(place))) return undefined;
  return differs('different-scope', `One is told for ${a.join(', ')}, the other for ${b.join(', ')}.`);
}

function modalityDifference(a: ClaimFrame, b: ClaimFrame): ScopeDifference | undefined {
  if (a.modality === b.modality || (a.modality !== 'planned' && b.modality !== 'planned')) return undefined;
  return differs('different-scope', 'One is planned or expected, the other has happened.');
}

const name = (claim: ClaimFrame): string =>
  claim.counted === undefined || isAnyPerson(claim.head ?? '') ? 'people' : `"${claim.counted}"`;
