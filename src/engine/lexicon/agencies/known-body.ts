/** What a known body is. Decides whether its mentions are agencies (public bodies) or organisations (companies, media, clubs). */
const AGENCY_KINDS = [
  'agency',
  'armed force',
  'armed group',
  'association',
  'central bank',
  'charity',
  'court',
  'fire service',
  'government',
  'health body',
  'intelligence service',
  'international organisation',
  'legislature',
  'ministry',
  'party',
  'police',
  'regulator',
  'research body',
  'space agency',
  'sports federation',
  'state body',
  'think tank',
  'statistics office',
  'union',
  'university',
  'hospital',
] as const;
const ORGANISATION_KINDS = [
  'bank',
  'broadcaster',
  'church',
  'club',
  'company',
  'exchange',
  'league',
  'militant group',
  'news agency',
  'newspaper',
  'publisher',
  'website',
] as const;

export type BodyKind = (typeof AGENCY_KINDS)[number] | (typeof ORGANISATION_KINDS)[number];

/**
 * When an alias that could mean something else is taken for the body:
 * `the` only after "the"; `home` for one of several bodies of that name, told by the country that the article speaks of;
 * `business` only where the article is about business or the words around say that it is a company;
 * `sport` only in an article about football, `rugby`, `cricket` and `american` in one about those (the last: the sports of North America),
 * `broadcasting` in one about that, `abroad` in none set in the United States;
 * `local` only in an article that speaks of the body's country;
 * `alone` only by itself, not as part of the name of a person, a street or a county, nor where the article has a town of that name;
 * `mid` only where the capital is the writer's choice (not first in a sentence, not in a headline of capitals).
 */
export type AliasRule =
  | 'the'
  | 'home'
  | 'local'
  | 'business'
  | 'sport'
  | 'rugby'
  | 'cricket'
  | 'american'
  | 'broadcasting'
  | 'abroad'
  | 'alone'
  | 'mid';

/** Another name of a body, with what must hold where it stands. */
export interface Alias {
  readonly text: string;
  readonly rules: readonly AliasRule[];
}

/** A body as the tables know it. */
export interface KnownBody {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly Alias[];
  /** ISO 3166-1 alpha-2; absent for international bodies. */
  readonly country?: string;
  readonly kind: BodyKind;
  readonly type: 'agency' | 'organisation';
  /** One line for the hover. */
  readonly description?: string;
}

/** Whether a kind is one of public bodies. */
export const isAgencyKind = (kind: string): boolean => (AGENCY_KINDS as readonly string[]).includes(kind);
const isBodyKind = (kind: string): kind is BodyKind =>
  isAgencyKind(kind) || (ORGANISATION_KINDS as readonly string[]).includes(kind);

/** What the bodies of a list have in common. */
export interface SharedFacts {
  readonly kind: BodyKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly description: string;
  /** Rule of every short name, and of every name of one word. */
  readonly rule?: AliasRule;
  /** Whether names of one word count only by themselves. */
  readonly alone?: boolean;
}

/**
 * Reads a table of bodies: one line a body, `name | acronym | aliases; … | ISO country | kind | description`, empty fields allowed.
 * An alias may carry rules before a colon: "the:Fed", "the+home:Treasury". A line named `*` is short for one
 * line for each of its aliases, written as for `readNames`.
 */
export function readBodies(table: string): KnownBody[] {
  return table.trim().split('\n').flatMap(readLine);
}

/**
 * Reads a list of bodies that have all but their names in common, separated by semicolons or line ends. Other names of one body follow
 * after "=": "Marlow Orbel Group = MOG = business:Marlow"; one of capitals is its acronym.
 */
export function readNames(facts: SharedFacts, names: string): KnownBody[] {
  return names
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter((written) => written !== '')
    .map((written) => readNamed(facts, written));
}

/** Reads one body of a list, written as for `readNames`. */
export function readNamed(facts: SharedFacts, written: string): KnownBody {
  const { rule, alone, ...shared } = facts;
  const names = written.split('=').map((name) => readAlias(name.trim()));
  const [first = PLAIN_NAME, ...others] = names.map((name, at) => withRules(name, rule, alone === true, at > 0));
  const acronym = others.find((other) => other.rules.length === 0 && ACRONYM.test(other.text))?.text;
  return {
    name: first.text,
    ...(acronym === undefined ? {} : { acronym }),
    aliases: first.rules.length > 0 ? [first, ...others] : others,
    type: isAgencyKind(shared.kind) ? 'agency' : 'organisation',
    ...shared,
  };
}

/** The rules that a list gives to its names: `rule` to names of one word and to every other name, `alone` to words that are no acronyms. */
function withRules(name: Alias, rule: AliasRule | undefined, alone: boolean, other: boolean): Alias {
  const single = !name.text.includes(' ');
  if (rule) return name.rules.length === 0 && (single || other) ? { ...name, rules: [rule] } : name;
  if (!alone || !single || !STARTS_WITH_LETTER.test(name.text) || name.text.includes('.') || ACRONYM.test(name.text))
    return name;
  return { ...name, rules: [...name.rules, 'alone'] };
}

const PLAIN_NAME: Alias = { text: '', rules: [] };
const STARTS_WITH_LETTER = /^\p{L}/u;
const ACRONYM = /^[A-Z][A-Z&]+$/;

function readLine(line: string): KnownBody[] {
  const [name = '', , names = '', country = '', kind = '', description = ''] = line
    .split('|')
    .map((field) => field.trim());
  if (name !== '*') return [readBody(line)];
  if (!isBodyKind(kind)) throw new Error(`"${names}" has the unknown kind "${kind}"`);
  return readNames({ kind, description, ...(country ? { country } : {}) }, names);
}

function readBody(line: string): KnownBody {
  const [name = '', acronym = '', aliases = '', country = '', kind = '', description = ''] = line
    .split('|')
    .map((f) => f.trim());
  if (!isBodyKind(kind)) throw new Error(`"${name}" has the unknown kind "${kind}"`);
  return {
    name,
    ...(acronym ? { acronym } : {}),
    aliases: aliases ? aliases.split(';').map((alias) => readAlias(alias.trim())) : [],
    ...(country ? { country } : {}),
    kind,
    type: isAgencyKind(kind) ? 'agency' : 'organisation',
    ...(description ? { description } : {}),
  };
}

function readAlias(written: string): Alias {
  const colon = written.indexOf(':');
  if (colon < 0) return { text: written, rules: [] };
  return { text: written.slice(colon + 1), rules: written.slice(0, colon).split('+') as AliasRule[] };
}
