/** Nouns and verbs by which news tells when an incident began, by the kind of incident they mean. */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['fire', 'fire blaze fires blazes inferno wildfire arson'],
  ['shooting', 'shooting shot gunfire shootings shots gunman gunmen gunshot gunshots gunned shootout shootouts'],
  ['stabbing', 'stabbing stabbed stabbings knife'],
  ['crash', 'crash collision crashed collided derailed derailment accident'],
  ['explosion', 'explosion blast bomb bombing exploded detonated explosions blasts'],
  ['earthquake', 'earthquake quake tremor'],
  ['robbery', 'robbery robbed heist burglary'],
  ['homicide', 'homicide murder slaying slain killing killings'],
  ['attack', 'attack assault'],
  ['storm', 'storm hurricane tornado typhoon cyclone'],
  ['flood', 'flood floods flooding'],
  ['trial', 'trial verdict sentenced convicted'],
  ['election', 'election vote poll polls ballot'],
  ['strike', 'strike walkout'],
  ['protest', 'protest demonstration rally riot riots'],
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as [string, string])),
);

/** The kind of incident that a word in lower case names. */
export const incidentKind = (word: string): string | undefined => KIND_OF.get(word);

/** Verbs by which an incident begins: "broke out", "happened". */
export const ONSET_VERBS: ReadonlySet<string> = new Set(
  'broke happened occurred began started erupted struck hit exploded crashed collided opened place shot blasted stabbed detonated rang fired discharged'.split(
    ' ',
  ),
);

/** Nouns of what happens within hours, so that a day beside them is the day on which it happened. */
export const INCIDENT_NOUNS: ReadonlySet<string> = new Set(
  'shooting stabbing fire blaze crash collision explosion blast robbery attack'.split(' '),
);

/** Verbs of incidents themselves: "happened", "broke out". */
export const HAPPENED: ReadonlySet<string> = new Set('happened occurred broke erupted'.split(' '));

/** Participles of what befell somebody in an incident. */
export const BEFELL: ReadonlySet<string> = new Set(
  'slain killed wounded injured robbed stabbed shot struck hit gunned'.split(' '),
);

/** Words of those who look into an incident afterwards, or talk of it. */
export const INQUIRY_WORDS: ReadonlySet<string> = new Set(
  'investigate investigating investigated searching searched looking seeking sought hunting identified mourned mourning remembered gathered charging wanted ruled aftermath following since response anniversary'.split(
    ' ',
  ),
);

/** Marks of a time of day; "01:11" without one is mostly the length of a film. */
export const TIME_OF_DAY = /[ap]\.?\s?m\b|noon|midnight|o['\u2019]clock/i;

/** Words of calls, whose time is not that of the incident but may be told by several outlets too. */
export const CALL_WORDS: ReadonlySet<string> = new Set(
  'call called calls caller reported dispatched notified alerted received dispatchers 911'.split(' '),
);

/** Words of those who answer a call, some time after it. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set(['responded', 'responding', 'respond']);

/** Whoever did it, before he has a name. */
export const ATTACKERS: ReadonlySet<string> = new Set(['gunman', 'shooter', 'suspect', 'attacker', 'assailant']);

/** Words of what comes after an incident, or has nothing to do with when it began. */
export const AFTERMATH_WORDS: ReadonlySet<string> = new Set(
  'pronounced died arrested conference news until hospital closed reopened scheduled arraigned court vigil update updated posted published found body arrived funeral press hearing released until surrendered search warrant'.split(
    ' ',
  ),
);

/** Kinds of incident at which somebody was shot, stabbed or killed may be told under either name. */
export const VIOLENT: ReadonlySet<string> = new Set(['shooting', 'stabbing', 'homicide', 'robbery', 'attack']);
