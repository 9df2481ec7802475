/** Words by which news tells of somebody without a name, and on which side of a crime or an accident he stands. */

const words = (text: string): readonly string[] => text.split(' ');

export type Sex = 'female' | 'male';

/** Sex told by a noun: "48-year-old woman", "his 6-year-old daughter". */
export const SEX_OF: ReadonlyMap<string, Sex> = new Map([
  ...words('man boy father son brother grandfather uncle nephew husband boyfriend gentleman schoolboy dad').map(
    (word) => [word, 'male'] as const,
  ),
  ...words('woman girl mother daughter sister grandmother aunt niece wife girlfriend lady schoolgirl mom mum').map(
    (word) => [word, 'female'] as const,
  ),
]);

/** Relatives, of whom a report mostly has one. */
export const RELATIVES: ReadonlySet<string> = new Set(
  words(
    'father son brother grandfather uncle nephew husband boyfriend mother daughter sister grandmother aunt niece wife girlfriend',
  ),
);

/** Words right before or behind somebody accused: "charged a", "suspect", "was arrested". */
export const ACCUSED: ReadonlySet<string> = new Set(
  words('charged arrested accused suspect gunman shooter attacker jailed sentenced convicted indicted arraigned'),
);

/** Words right before or behind somebody who came to harm: "killed a", "victim", "has died", "shooting of a". */
export const HARMED: ReadonlySet<string> = new Set(
  words('killed killing kills died dies dead victim wounded injured wound wounds recovering death fatally hurt'),
);

/** Words of harm that are one only in the passive, or with "of": "was shot", "the shooting of a". */
export const HARMED_BY: ReadonlySet<string> = new Set(words('shot shooting stabbed stabbing struck murder homicide'));
