import { AGENCY_HEADS } from '../lexicon/agency-words';
import { COMPANY_SUFFIXES } from '../lexicon/organisation-words';
import type { EntityType } from '../types';

const SMALL_WORDS = new Set('of the and for on in to a an & - .'.split(' '));
/** Words that stand before the name of many bodies and tell only whose it is. */
const COUNTRY_WORDS = new Set('u.s us uk u.k american british'.split(' '));
/** First words of names that mean nothing alone. */
const COMMON_FIRST_WORDS = new Set(
  'national international federal royal state world european united american british general first new north south east west central public bank university ministry department office great city county air house st san los las saint mount fort port'.split(
    ' ',
  ),
);

/** How many mentions back a short name looks. */
const REACH = 60;

interface BodyName {
  readonly entity: number;
  readonly lower: string;
  readonly organisation: boolean;
  readonly heads: readonly string[];
}

/** The bodies of an article by their names, so that short, long and reordered names of one body meet. */
export class Bodies {
  readonly #byKey = new Map<string, number>();
  readonly #names: BodyName[] = [];

  add(name: string, entity: number, type: EntityType): void {
    const lower = normal(name);
    if (!this.#byKey.has(lower)) this.#byKey.set(lower, entity);
    const key = keyOf(lower);
    if (!this.#byKey.has(key)) this.#byKey.set(key, entity);
    const organisation = type === 'organisation';
    this.#names.push({ entity, lower, organisation, heads: lower.split(' ').filter((word) => AGENCY_HEADS.has(word)) });
  }

  /** The body of the same words, in whatever order. */
  findSame(name: string): number | undefined {
    const lower = normal(name);
    return this.#byKey.get(lower) ?? this.#byKey.get(keyOf(lower));
  }

  /** The body of the same words, or of a name that begins or ends with this one. */
  find(name: string): number | undefined {
    const lower = normal(name);
    const same = this.findSame(name);
    if (same !== undefined) return same;
    if (!lower.includes(' ')) return undefined;
    return this.#nearest(
      [],
      (one) =>
        one.lower.endsWith(` ${lower}`) || (one.lower.startsWith(`${lower} `) && (one.organisation || hasHead(lower))),
    );
  }

  /** The body that a single word of its name may stand for: "Yukos" for "Yukos Oil Company". */
  findShort(word: string, recent: readonly number[]): number | undefined {
    const lower = normal(word);
    if (lower.length < 3 || COMMON_FIRST_WORDS.has(lower)) return undefined;
    const same = this.#byKey.get(lower);
    if (same !== undefined) return same;
    return this.#nearest(
      recent,
      (name) => name.organisation && (name.lower.startsWith(`${lower} `) || followsInitials(name.lower, lower)),
    );
  }

  /** The body named last before that has the head word in its name: "the Commission". */
  findHead(head: string, recent: readonly number[]): number | undefined {
    const lower = normal(head);
    return this.#nearest(recent, (name) => name.heads.includes(lower));
  }

  /** Of the bodies that pass, the one mentioned last; before any mention the first of the article. */
  #nearest(recent: readonly number[], test: (name: BodyName) => boolean): number | undefined {
    const passed = new Set(this.#names.filter(test).map((name) => name.entity));
    if (passed.size === 0) return undefined;
    for (let at = recent.length - 1; at >= Math.max(0, recent.length - REACH); at--) {
      const entity = recent[at];
      if (entity !== undefined && passed.has(entity)) return entity;
    }
    return [...passed][0];
  }
}

const hasHead = (lower: string): boolean => lower.split(' ').some((word) => AGENCY_HEADS.has(word));

/** "Reynolds" in "RJ Reynolds Tobacco". */
function followsInitials(name: string, word: string): boolean {
  const [first = '', second] = name.split(' ');
  return first.length <= 2 && second === word && word.length > 4;
}

/** In lower case, without stops and legal forms, and without a country's abbreviation before it. */
function normal(name: string): string {
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
}

/** The words without the small ones, in alphabetical order: one key for "Ministry of Justice" and "Justice Ministry". */
function keyOf(lower: string): string {
  const words = lower.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return `= ${words
    .map((word) => (word === 'dept' ? 'department' : word))
    .sort()
    .join(' ')}`;
}
