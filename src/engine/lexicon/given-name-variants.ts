/** Spellings of one given name that lie more than a letter apart, or that are as short as a short form. */
const VARIANTS: readonly string[] = [
  'sean shawn shaun shon',
  'steven stephen stephan',
  'jon john',
  'ann anne',
  'sara sarah',
  'marc mark',
  'eric erik erick',
  'carl karl',
  'alan allan allen',
  'geoffrey jeffrey jeffery',
  'catherine katherine kathryn katharine cathryn',
  'caitlin kaitlin kaitlyn katelyn caitlyn',
  'christopher kristopher cristopher',
  'christian kristian cristian',
  'christina kristina cristina',
  'christine kristine',
  'kristen kristin kirsten christen',
  'cristal crystal krystal',
  'brian bryan',
  'craig kraig',
  'curtis kurtis',
  'derek derrick derick darrick',
  'daryl darryl darrell',
  'deborah debra',
  'dwayne duane dwain',
  'elizabeth elisabeth',
  'gail gayle',
  'jaclyn jacqueline jacquelyn',
  'jaime jamie',
  'laurence lawrence',
  'leigh lee',
  'lewis louis luis',
  'lindsay lindsey',
  'lynn lynne',
  'megan meghan meagan',
  'michael micheal mikhail',
  'mohammed mohamed muhammad muhammed mohammad',
  'nicholas nicolas nikolas',
  'philip phillip',
  'rachel rachael',
  'rebecca rebekah',
  'shannon shanon',
  'sharon sharron',
  'theresa teresa',
  'tracy tracey',
  'vicki vicky vickie',
  'zachary zachery zackary',
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap((group) => group.split(' ').map((name) => [name, group] as const)),
);

/** Whether two given names in lower case are spellings of one. */
export function areVariants(a: string, b: string): boolean {
  const group = GROUP_OF.get(a);
  return a !== b && group !== undefined && group === GROUP_OF.get(b);
}

/** Given names that are short forms of themselves with a letter more: "Jess" for "Jesse". */
export const SHORT_BY_A_LETTER: ReadonlySet<string> = new Set('jess steve nich clem gabb matt nate elle'.split(' '));
