import type { BodyKind } from './agencies/known-body';

/** Words in lower case that after a name belong to the name of a body. */
export interface LowerTail {
  readonly words: readonly string[];
  readonly kind: BodyKind;
  /** What the name before must be: any, one of several words, or one of several words of which the last is a plural. */
  readonly after: 'any' | 'several' | 'plural';
}

const tails = (kind: BodyKind, after: LowerTail['after'], list: string): LowerTail[] =>
  list.split(',').map((tail) => ({ words: tail.trim().split(' '), kind, after }));

const ALL: readonly LowerTail[] = [
  ...tails('police', 'any', "police department, sheriff's department"),
  ...tails(
    'state body',
    'any',
    "sheriff's office, coroner's office, medical examiner's office, prosecutor's office, prosecuting attorney's office, district attorney's office, state's attorney's office, state attorney's office, attorney general's office, attorney's office, county attorney's office, public defender's office, governor's office, mayor's office",
  ),
  ...tails('fire service', 'any', 'fire department, fire brigade, fire service, fire and rescue service, fire rescue'),
  ...tails('state body', 'any', 'school district, housing authority, transit authority'),
  ...tails('hospital', 'several', "hospital, children's hospital, medical center"),
  ...tails('university', 'several', 'high school, elementary school, middle school'),
  ...tails('union', 'plural', 'union, trade union'),
];

/** The tails by their first word; longer ones first. */
export const LOWER_TAILS: ReadonlyMap<string, readonly LowerTail[]> = byFirstWord(ALL);

function byFirstWord(all: readonly LowerTail[]): ReadonlyMap<string, readonly LowerTail[]> {
  const found = new Map<string, LowerTail[]>();
  for (const tail of [...all].sort((one, other) => other.words.length - one.words.length)) {
    const [word = ''] = tail.words;
    const same = found.get(word);
    if (same) same.push(tail);
    else found.set(word, [tail]);
  }
  return found;
}

/** Words before a name with such a tail that make it any body in that place: "a Barlow hospital". */
export const ANY_ONE: ReadonlySet<string> = new Set(
  'a an another local nearby two three several other every any each area'.split(' '),
);
