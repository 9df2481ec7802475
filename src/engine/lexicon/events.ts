/**
 * What happens to what news counts. A row is a group of words that mean the same event to a reader who adds figures up:
 * "12 killed", "12 dead" and "12 deaths" count one thing. Words are given by lemma; `forms.ts` inflects the verbs.
 */
export interface EventGroup {
  readonly group: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Stand as predicates or for the persons themselves: "12 dead". */
  readonly adjectives: readonly string[];
  /** Whether it befalls human beings, so that a bare number counts persons. */
  readonly persons: boolean;
}

const list = (words: string): string[] => (words === '' ? [] : words.split(', '));
const row = (group: string, persons: boolean, verbs: string, nouns = '', adjectives = ''): EventGroup => ({
  group,
  persons,
  verbs: list(verbs),
  nouns: list(nouns),
  adjectives: list(adjectives),
});

export const EVENT_GROUPS: readonly EventGroup[] = [
  row('die', true, 'kill, die, slay, perish, murder', 'death, fatality, killing, death toll', 'dead, deceased'),
  row('injure', true, 'injure, wound, hurt', 'injury, casualty', ''),
  row('shoot', true, 'shoot, gun down', 'shooting'),
  row('stab', true, 'stab', 'stabbing'),
  row('arrest', true, 'arrest, detain', 'arrest, detention', ''),
  row('charge', true, 'charge, indict', 'indictment'),
  row('convict', true, 'convict', 'conviction'),
  row('sentence', true, 'sentence, jail, imprison', ''),
  row('acquit', true, 'acquit', 'acquittal'),
  row('release', true, 'release, free', ''),
  row('miss', true, '', '', 'missing, unaccounted'),
  row('rescue', true, 'rescue', 'rescue'),
  row('evacuate', true, 'evacuate', 'evacuation'),
  row('displace', true, 'displace', ''),
  row('kidnap', true, 'kidnap, abduct', 'kidnapping, abduction'),
  row('infect', true, 'infect', 'infection'),
  row('hospitalise', true, 'hospitalise, hospitalize', ''),
  row('treat', true, 'treat', ''),
  row(
    'repatriate',
    true,
    'repatriate, return, bring back, send back, extradite, deport',
    'repatriation, extradition, deportation',
  ),
  row('surrender', true, 'surrender, turn in', 'surrender'),
  row('flee', true, 'flee, escape', ''),
  row('lay off', true, 'lay off, sack, dismiss', 'redundancy, layoff, sacking'),
  row('hire', true, 'hire, recruit', ''),
  row('employ', true, 'employ', ''),
  row('vote', true, 'vote', ''),
  row('carry', true, 'carry', ''),
  row('cut', false, 'cut, axe, shed, slash', ''),
  row('confiscate', false, 'confiscate', 'confiscation'),
  row('seize', false, 'seize, impound', 'seizure'),
  row('recover', false, 'recover', ''),
  row('close', false, 'close, shut, shut down, close down', 'closure'),
  row('open', false, 'open, reopen', ''),
  row('destroy', false, 'destroy, demolish, gut', ''),
  row('damage', false, 'damage', ''),
  row('build', false, 'build, construct', ''),
  row('sell', false, 'sell', ''),
  row('buy', false, 'buy, purchase, acquire', ''),
  row('export', false, 'export', 'export'),
  row('import', false, 'import', 'import'),
  row('produce', false, 'produce, manufacture, make', ''),
  row('earn', false, 'earn', ''),
  row('lose', false, 'lose', ''),
  row('pay', false, 'pay', ''),
  row('invest', false, 'invest', ''),
  row('raise', false, 'raise', ''),
  row('spend', false, 'spend', ''),
  row('borrow', false, 'borrow', ''),
  row('steal', false, 'steal, rob', ''),
  row('fine', false, 'fine', ''),
  row('rise', false, 'rise, increase, grow, climb, jump, surge, soar, gain, advance, edge up, rocket', ''),
  row(
    'fall',
    false,
    'fall, drop, decline, decrease, slip, slide, sink, plunge, tumble, slump, dip, shrink, plummet',
    '',
  ),
  row('find', false, 'find, discover', ''),
  row('take', true, 'take, transport, rush, airlift', ''),
  row('survive', true, 'survive', ''),
  row('attend', true, 'attend', ''),
];

/** Verbs that only tie a figure to its subject and name no event. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(
  'be have do include say tell add get see become remain seem appear total number comprise consist involve concern regard accord base link relate suspect call name know follow need want let leave cause claim put go use believe estimate expect think mean come bring face hold range average'.split(
    ' ',
  ),
);
