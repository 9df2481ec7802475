/** Sets of nouns of which one thing can be only one, so that their counts add up: nobody is both passenger and crew. */
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
  ['bus', 'car', 'truck', 'lorry', 'van', 'motorcycle'],
];

/** Whether all of some singular nouns, no two alike, stand in one set. */
export function areExclusive(nouns: readonly string[]): boolean {
  if (nouns.length < 2 || new Set(nouns).size < nouns.length) return false;
  return SETS.some((set) => nouns.every((noun) => set.includes(noun)));
}
