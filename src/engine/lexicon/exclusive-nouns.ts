import { DEMONYMS } from './demonyms';

/** Sets of nouns and states of which one thing can be only one, so that their counts add up: nobody is both passenger and crew. */
const SETS: readonly (readonly string[])[] = [
  ['passenger', 'crew', 'crewman', 'crewmember', 'pilot', 'attendant'],
  ['man', 'woman'],
  ['boy', 'girl'],
  ['man', 'woman', 'boy', 'girl'],
  ['man', 'woman', 'child'],
  ['adult', 'child', 'teenager', 'baby'],
  ['civilian', 'soldier', 'policeman', 'officer', 'militant', 'rebel', 'insurgent'],
  ['student', 'teacher'],
  ['male', 'female'],
  ['republican', 'democrat', 'independent'],
  ['custody', 'large', 'run'],
  ['survive', 'survived', 'died', 'killed', 'dead', 'missing'],
  ['alive', 'dead'],
  ['yes', 'no'],
  ['for', 'against'],
  ['won', 'drew', 'drawn', 'lost'],
  ['convicted', 'acquitted'],
  ['seriously', 'slightly', 'lightly'],
  ['bus', 'car', 'truck', 'lorry', 'van', 'motorcycle'],
];

/** People by their country, one each: Britons, Germans. */
const NATIONALS: ReadonlySet<string> = new Set(DEMONYMS.map(({ word }) => word.toLowerCase()));

/** Whether all of some singular nouns, no two alike, stand in one set. */
export function areExclusive(nouns: readonly string[]): boolean {
  if (nouns.length < 2 || new Set(nouns).size < nouns.length) return false;
  return SETS.some((set) => nouns.every((noun) => set.includes(noun))) || nouns.every((noun) => NATIONALS.has(noun));
}
