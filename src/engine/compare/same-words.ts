import type { ClaimFrame } from '../claims/frame';
import { eventGroup } from '../lexicon/event-words';
import { isPerson } from '../lexicon/nouns';

/** Groups of nouns that count the same thing in news. */
const SAME_NOUNS: readonly (readonly string[])[] = [
  ['person', 'people', 'victim', 'individual', 'human'],
  ['job', 'post', 'position', 'layoff', 'redundancy'],
  ['death', 'fatality'],
  ['injury', 'casualty'],
  ['car', 'vehicle', 'automobile'],
  ['house', 'home'],
  ['worker', 'employee', 'staff'],
  ['child', 'kid', 'youngster'],
  ['officer', 'policeman'],
  ['firm', 'company', 'business'],
  ['profit', 'earning'],
  ['sale', 'revenue', 'turnover'],
  ['aircraft', 'plane', 'airplane', 'jet'],
  ['soldier', 'troop'],
  ['student', 'pupil'],
  ['round', 'shot'],
  ['baby', 'infant', 'newborn'],
  ['teenager', 'teen'],
  ['prisoner', 'inmate'],
  ['protester', 'demonstrator', 'protestor'],
  ['gunman', 'shooter'],
  ['firefighter', 'fireman'],
  ['sailor', 'seaman'],
  ['lawyer', 'attorney'],
  ['doctor', 'physician'],
  ['lawmaker', 'legislator'],
  ['resident', 'inhabitant'],
  ['visitor', 'tourist'],
  ['truck', 'lorry'],
  ['flat', 'apartment'],
  ['shop', 'store'],
  ['factory', 'plant'],
  ['explosion', 'blast'],
  ['earthquake', 'quake'],
  ['film', 'movie'],
  ['tablet', 'pill'],
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  SAME_NOUNS.flatMap((nouns) => nouns.map((noun) => [noun, nouns[0] ?? noun] as [string, string])),
);

const classOf = (noun: string): string => CLASS_OF.get(noun) ?? noun;

/** Whether two counted nouns mean the same things. */
export const sameNoun = (a: string, b: string): boolean => a === b || classOf(a) === classOf(b);

/** Whether a noun counts human beings without saying which. */
export const isAnyPerson = (noun: string): boolean => classOf(noun) === 'person';

/** Whether both nouns count human beings, one of them any. */
export const onePersonGeneral = (a: string, b: string): boolean =>
  (isAnyPerson(a) && isPerson(b)) || (isAnyPerson(b) && isPerson(a));

/** Event groups where one death, injury or arrest can be told by noun or by verb alone. */
export const eventOf = (claim: ClaimFrame): string | undefined => {
  if (claim.event !== undefined) return eventGroup(claim.event);
  const byNoun = claim.head === undefined ? undefined : eventGroup(claim.head);
  return byNoun === claim.head ? undefined : byNoun;
};

/** Modifiers that restrict nothing: "innocent people", "financial crimes" do, "local residents" and "total cost" do not. */
const EMPTY_MODIFIERS = new Set(
  'the a an total overall whole some local other same few many estimated alleged suspected so-called young innocent full first last latest new more'.split(
    ' ',
  ),
);

/** Modifiers that restrict what is counted. */
export const restrictions = (claim: ClaimFrame): string[] =>
  claim.modifiers.filter((modifier) => !EMPTY_MODIFIERS.has(modifier) && !/^[0-9]+$/.test(modifier));
