import { AGENCY_HEADS, ORGANISATION_HEADS } from '../lexicon/agency-words';
import { COMPANY_SUFFIXES } from '../lexicon/organisation-words';
import { remembered } from '../text/remembered';
import type { EntityType } from '../types';
import { initialsOf } from './acronyms';

const SMALL_WORDS = new Set('of the and for on in to a an & - .'.split(' '));
/** Words that stand before the name of many bodies and tell only whose it is. */
const COUNTRY_WORDS = new Set('u.s us uk u.k american british'.split(' '));
/** First words of names that mean nothing alone. */
const COMMON_FIRST_WORDS = new Set(
  'national international federal royal state world european united american british general first new north south east west central public bank university ministry department office great city county air house st san los las saint mount fort port'.split(
    ' ',
  ),
);
/** How many mentions back a short name looks, and how many names of one beginning it looks at. */
const REACH = 60;

interface BodyName {
  readonly entity: number;
  readonly lower: string;
  readonly organisation: boolean;
}

/** The bodies of an article by their names, so that short, long and reordered names of one body meet. */
export class Bodies {
  readonly #byKey = new Map<string, number>();
  readonly #byFirst = new Map<string, BodyName[]>();
  readonly #byLast = new Map<string, BodyName[]>();
  readonly #byHead = new Map<string, Set<number>>();
  readonly #byInitials = new Map<string, number>();
  readonly #byOwner = new Map<string, number>();
  readonly #lastOwned = new Map<string, number>();

  add(name: string, entity: number, type: EntityType): void {
    const lower = normal(name);
    setOnce(this.#byKey, lower, entity);
    setOnce(this.#byKey, keyOf(lower), entity);
    const words = lower.split(' ');
    const body = { entity, lower, organisation: type === 'organisation' };
    push(this.#byFirst, words[0] ?? '', body);
    if (body.organisation && followsInitials(words)) push(this.#byFirst, words[1] ?? '', body);
    push(this.#byLast, words.at(-1) ?? '', body);
    for (const word of words) {
      if (!AGENCY_HEADS.has(word)) continue;
      const all = this.#byHead.get(word);
      if (all) all.add(entity);
      else this.#byHead.set(word, new Set([entity]));
    }
    for (const initials of initialsOf(name)) {
      setOnce(this.#byInitials, initials, entity);
      if (words.at(-1) === 'police') setOnce(this.#byInitials, `${initials}d`, entity);
    }
  }

  /** Remembers whose body it is, under its name without the country's word. */
  addOwned(rest: string, iso: string, entity: number): void {
    const key = keyOf(normal(rest));
    this.#byOwner.set(`${iso} ${key}`, entity);
    this.#lastOwned.set(key, entity);
  }

  /** The country's body of that name without the country's word. */
  findOwned(rest: string, iso: string): number | undefined {
    return this.#byOwner.get(`${iso} ${keyOf(normal(rest))}`);
  }

  /** Of the bodies of countries that share a name the one that was added last. */
  findLastOwned(name: string): number | undefined {
    return this.#lastOwned.get(keyOf(normal(name)));
  }

  /** The body of the same words, in whatever order. */
  findSame(name: string): number | undefined {
    const lower = normal(name);
    return this.#byKey.get(lower) ?? this.#byKey.get(keyOf(lower));
  }

  /** The body whose name differs by words that add nothing: "UFJ" and "UFJ Holdings", "Detroit Police" and "Detroit Police Department". */
  findVariant(name: string): number | undefined {
    const lower = normal(name);
    const all = this.#byFirst.get(lower.split(' ')[0] ?? '')?.slice(0, REACH);
    return all?.find((one) => isVariant(one.lower, lower) || isVariant(lower, one.lower))?.entity;
  }

  /** The body of the same words, or of a name that begins or ends with this one. */
  find(name: string): number | undefined {
    const same = this.findSame(name);
    if (same !== undefined) return same;
    const lower = normal(name);
    const words = lower.split(' ');
    if (words.length < 2 || words.every((word) => COMMON_FIRST_WORDS.has(word))) return undefined;
    const ends = this.#byLast.get(words.at(-1) ?? '')?.slice(0, REACH);
    const longer = ends?.find((one) => one.lower.endsWith(` ${lower}`));
    if (longer) return longer.entity;
    const begins = this.#byFirst.get(words[0] ?? '')?.slice(0, REACH);
    const headed = words.some((word) => AGENCY_HEADS.has(word));
    return begins?.find((one) => (one.organisation || headed) && opens(one.lower, lower))?.entity;
  }

  /** The body that a single word of its name may stand for: "Yukos" for "Yukos Oil Company". */
  findShort(word: string, recent: readonly number[]): number | undefined {
    const lower = normal(word);
    if (lower.length < 3 || COMMON_FIRST_WORDS.has(lower)) return undefined;
    const same = this.#byKey.get(lower);
    if (same !== undefined) return same;
    const begins = this.#byFirst.get(lower)?.slice(0, REACH);
    const named = nearest(recent, new Set(begins?.filter((one) => one.organisation).map((one) => one.entity)));
    return named ?? this.#findEnd(lower, recent);
  }

  /** "Sociedad" for "Real Sociedad": the last of two words, where it says more than the first. */
  #findEnd(lower: string, recent: readonly number[]): number | undefined {
    if (lower.length < 5 || AGENCY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower)) return undefined;
    const ends = this.#byLast.get(lower)?.slice(0, REACH);
    const clubs = ends?.filter((one) => CLUB_OPENERS.has(one.lower.slice(0, -lower.length - 1)));
    return nearest(recent, new Set(clubs?.map((one) => one.entity)));
  }

  /** The company that a known company's word opens the name of: "Orbel" for "Orbel Marsh Financial Group", not for "Orbel Pictures". */
  findLongCompany(word: string): number | undefined {
    const begins = this.#byFirst.get(normal(word))?.slice(0, REACH) ?? [];
    return begins.find((one) => one.organisation && COMPANY_ENDS.has(one.lower.split(' ').at(-1) ?? ''))?.entity;
  }

  /** The body named last before that has the head word in its name: "the Commission". */
  findHead(head: string, recent: readonly number[]): number | undefined {
    return nearest(recent, this.#byHead.get(normal(head)));
  }

  /** The body whose initials, with or without its small words, are the acronym. */
  findInitials(acronym: string): number | undefined {
    return this.#byInitials.get(acronym.replace(/[^\p{L}]/gu, '').toLowerCase());
  }
}

/** Whether a name begins with another, which is not merely the place of a house: "North Barlow" of "North Barlow Baptist Church". */
function opens(long: string, short: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1);
  return !LOCAL_HOUSES.has(rest.slice(0, rest.includes(' ') ? rest.indexOf(' ') : rest.length));
}

/** Words that after the name of a place begin the rest of the names of its churches, schools and hospitals. */
const LOCAL_HOUSES = new Set(
  'united baptist methodist lutheran christian catholic first community regional high elementary middle general district'.split(
    ' ',
  ),
);

function push(index: Map<string, BodyName[]>, key: string, body: BodyName): void {
  const all = index.get(key);
  if (all) all.push(body);
  else index.set(key, [body]);
}

function setOnce(index: Map<string, number>, key: string, entity: number): void {
  if (!index.has(key)) index.set(key, entity);
}

/** Of the entities the one mentioned last; before any mention the first of the article. */
function nearest(recent: readonly number[], entities: ReadonlySet<number> | undefined): number | undefined {
  if (!entities || entities.size === 0) return undefined;
  for (let at = recent.length - 1; at >= Math.max(0, recent.length - REACH); at--) {
    const entity = recent[at];
    if (entity !== undefined && entities.has(entity)) return entity;
  }
  const [first] = entities;
  return first;
}

/** First words of clubs that are called by their second. */
const CLUB_OPENERS = new Set(
  'real deutsche banco grupo groupe athletic atletico deportivo hertha bayer werder borussia dynamo dinamo steaua lokomotiv fc ac as ssc'.split(
    ' ',
  ),
);

const COMPANY_ENDS = new Set([
  'financial',
  'group',
  'holdings',
  'bank',
  'motor',
  'motors',
  'company',
  'airlines',
  'airways',
]);
const VARIANT_WORDS = new Set(
  'department service force news website online group holdings financial motor stores securities shimbun magazine newspaper airlines communications computer oil company tv'.split(
    ' ',
  ),
);

function isVariant(long: string, short: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((word) => VARIANT_WORDS.has(word));
}

/** "RJ Reynolds Tobacco", which "Reynolds" may stand for. */
function followsInitials(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return first.length <= 2 && second.length > 4;
}

/** In lower case, without stops and legal forms, and without a country's abbreviation before it. */
const normal = remembered((name: string): string => {
  const words = name
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replaceAll('organisation', 'organization')
    .replaceAll('defense', 'defence')
    .replaceAll('center', 'centre')
    .replaceAll('labor ', 'labour ')
    .replaceAll('.', ' ')
    .replace(/^u s /, 'us ')
    .split(/\s+/)
    .filter((word) => word !== '' && !COMPANY_SUFFIXES.has(word));
  if (words.length > 2 && COUNTRY_WORDS.has(words[0] ?? '')) words.shift();
  return words.length > 0 ? words.join(' ') : name.toLowerCase();
});

/** The words without the small ones, in alphabetical order: one key for "Ministry of Justice" and "Justice Ministry". */
const keyOf = remembered((lower: string): string => {
  const words = lower.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return `= ${words
    .map((word) => (word === 'dept' ? 'department' : word))
    .sort()
    .join(' ')}`;
});
