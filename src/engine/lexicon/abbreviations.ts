/**
 * How a full stop after an abbreviation is to be read.
 * `never`: a name or number follows ("Mr.", "vs."). `open`: the sentence may end with it, which the next word tells ("Inc.",
 * "Calif."). `digit`: an abbreviation only before a digit ("No. 5").
 */
export type AbbreviationKind = 'never' | 'open' | 'digit';

export interface Abbreviation {
  readonly kind: AbbreviationKind;
  /** Whether only the capitalised word is one: "Ill." is Illinois, "ill." ends a sentence. */
  readonly capital: boolean;
}

const rows: readonly (readonly [AbbreviationKind, capital: boolean, words: string])[] = [
  // Titles and ranks.
  [
    'never',
    true,
    'mr mrs ms mx dr prof rev hon fr sgt sgts cpl cpt capt lt col cmdr cmdt maj gen brig adm pvt pfc ofc',
  ],
  ['never', true, 'det insp sen sens rep reps gov govs pres supt messrs mme mlle dep asst atty ald st'],
  // Latin and references.
  ['never', false, 'vs v eg ie cf viz ca approx est incl excl'],
  // Months and weekdays.
  ['open', true, 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'],
  // Companies and names.
  ['open', true, 'inc corp co cos ltd plc llc jr sr esq bros assn dept univ gmbh intl'],
  ['open', false, 'etc'],
  // Streets and places.
  ['open', true, 'ave blvd rd ln hwy pkwy sq bldg apt mt ft rt'],
  // American states and Canadian provinces as news agencies shorten them (Associated Press Stylebook).
  [
    'open',
    true,
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla',
  ],
  ['open', true, 'ore pa tenn tex va vt wash wis wyo ont que alta'],
  // Measures.
  ['open', false, 'oz lb lbs mins hrs hr yrs yr km kg cm mm mph pct cts dlrs shr'],
  ['digit', false, 'no nos art arts sec p pp vol fig ch ext tel ph rs'],
];

/** Abbreviation without its stop, in lower case, to how its stop reads. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  rows.flatMap(([kind, capital, words]) => words.split(' ').map((word) => [word, { kind, capital }] as const)),
);

/** What follows "a.m." and "p.m." within a sentence, in lower case, though it is capitalised. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'gmt bst utc et est edt ct cst cdt mt mst mdt pt pst pdt cet cest ist jst hkt aest eastern central mountain pacific local'
  ).split(' '),
);
