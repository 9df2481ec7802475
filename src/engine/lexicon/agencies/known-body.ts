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
  'news agency',
  'newspaper',
  'publisher',
  'website',
] as const;

export type BodyKind = (typeof AGENCY_KINDS)[number] | (typeof ORGANISATION_KINDS)[number];

/**
 * When an alias that could mean something else is taken for the body:
 * `the` only after "the"; `home` for one of several bodies of that name, told by the country that the article speaks of; `sport` only in an article about football, `rugby` in one about rugby, `broadcasting` in one about that, `abroad` in none set in the United States;
 * `local` only in an article that speaks of the body's country;
 * `mid` only where the capital is the writer's choice (not first in a sentence, not in a headline of capitals).
 */
export type AliasRule = 'the' | 'home' | 'local' | 'sport' | 'rugby' | 'broadcasting' | 'abroad' | 'mid';

export interface Alias {
  readonly text: string;
  readonly rules: readonly AliasRule[];
}

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

export const isAgencyKind = (kind: string): boolean => (AGENCY_KINDS as readonly string[]).includes(kind);
export const isBodyKind = (kind: string): kind is BodyKind =>
  isAgencyKind(kind) || (ORGANISATION_KINDS as readonly string[]).includes(kind);

/**
 * Reads a table of bodies: one line a body, `name | acronym | aliases; … | ISO country | kind | description`, empty fields allowed.
 * An alias may carry rules before a colon: "the:Fed", "the+home:Treasury". A line named `*` is short for one
 * line for each of its aliases.
 */
export function readBodies(table: string): KnownBody[] {
  return table.trim().split('\n').flatMap(readLine);
}

function readLine(line: string): KnownBody[] {
  const fields = line.split('|');
  if (fields[0]?.trim() !== '*') return [readBody(line)];
  return (fields[2] ?? '').split(';').map((alias) => {
    const { text, rules } = readAlias(alias.trim());
    const written = rules.length > 0 ? alias : '';
    return readBody([text, '', written, ...fields.slice(3)].join('|'));
  });
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
