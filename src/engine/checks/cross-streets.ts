import type { Street } from '../claims/read-streets';
import { isSlip as isSlipOfPen } from '../compare/names';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Names in common, but for the street's own, that two articles need before the streets they name are taken to be of one place. */
const SURE = 2;
/** Names in common, or what counts like them, that two articles need before one street is taken to be spelt two ways. */
const SURE_OF_SPELLING = 3;

/** Shorter names are a letter apart by chance. */
const SHORTEST = 5;

type Differs = (a: Street, b: Street) => string | undefined;

/** A street that two articles on one event name with another kind, another number or another block. */
export function crossStreets(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const [ours, theirs] = [article.incident?.streets ?? [], other.incident?.streets ?? []];
  if (ours.length === 0 || theirs.length === 0) return [];
  const sure = ours.filter((street) => event.names - ownNames(street) >= SURE);
  const suspect = event.strength >= SURE_OF_SPELLING ? ours : sure;
  return [otherKind, otherNumber, otherBlock, otherSpelling].flatMap((differs) =>
    apart(differs === otherSpelling ? suspect : sure, theirs, differs).map(([here, there, what]) => ({
      kind: 'name-spelling' as const,
      severity: 'information' as const,
      message: `The ${what} is "${told(here)}" here, "${told(there)}" in the other article.`,
      because: `The articles ${event.because}; neither has both.`,
      evidence: [evidenceOf(article.id, here), evidenceOf(other.id, there)],
    })),
  );
}

const told = ({ text }: Street): string => text.replace(/\s+/g, ' ');

/** One pair that differs, unless either article has the other's street as well. */
function apart(ours: readonly Street[], theirs: readonly Street[], differs: Differs): [Street, Street, string][] {
  for (const here of ours) {
    const there = theirs.find((their) => differs(here, their) !== undefined);
    const what = there && differs(here, there);
    if (!there || what === undefined) continue;
    if (
      ours.some((our) => our !== here && differs(here, our)) ||
      theirs.some((their) => their !== there && differs(there, their))
    )
      continue;
    return [[here, there, what]];
  }
  return [];
}

const ownNames = (street: Street): number => (isNumbered(street) ? 0 : street.name.split(' ').length);

const isNumbered = ({ name }: Street): boolean => /^\d/.test(name);

/** "Lenox Avenue", "Lenox Road". */
const otherKind: Differs = (a, b) => (a.name === b.name && a.kind !== b.kind && !isNumbered(a) ? 'street' : undefined);

/** "East 54th Street", "East 55th Street". */
const otherNumber: Differs = (a, b) =>
  isNumbered(a) && isNumbered(b) && a.kind === b.kind && a.compass === b.compass && isSlip(a.name, b.name)
    ? 'street'
    : undefined;

/** The 1400 and the 4100 block of one street, or a house in another block. */
const otherBlock: Differs = (a, b) => {
  if (a.name !== b.name || a.kind !== b.kind || (a.block === undefined && b.block === undefined)) return undefined;
  const [here, there] = [blockOf(a), blockOf(b)];
  return here !== undefined && there !== undefined && isSlip(`${here}`, `${there}`) ? 'block' : undefined;
};

/** A block told in hundreds, or the hundred that a house lies in. */
const blockOf = ({ block, house }: Street): number | undefined =>
  block ?? (house === undefined ? undefined : Math.floor(house / 100) * 100);

/** "Moregate Lane", "Morgate Lane". */
const otherSpelling: Differs = (a, b) =>
  !isNumbered(a) &&
  a.kind === b.kind &&
  Math.min(a.name.length, b.name.length) >= SHORTEST &&
  isSlipOfPen(a.name, b.name)
    ? 'street'
    : undefined;

/** Whether two numbers of as many digits differ in one of them, or in the order of two. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second] = apart;
  if (apart.length === 1) return true;
  return apart.length === 2 && a[first ?? 0] === b[second ?? 0] && a[second ?? 0] === b[first ?? 0];
}
