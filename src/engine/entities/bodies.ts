import { AGENCY_HEADS } from '../lexicon/agency-words';
import { COMPANY_SUFFIXES } from '../lexicon/organisation-words';

const SMALL_WORDS = new Set('of the and for on in to a an & - .'.split(' '));
/** Words that stand before the name of many bodies and tell only whose it is. */
const COUNTRY_WORDS = new Set('u.s us uk u.k american british'.split(' '));
/** First words of names that mean nothing alone. */
const COMMON_FIRST_WORDS = new Set(
  'national international federal royal state world european united american british general first new north south east west central public bank university ministry department office great city county air house st san los las saint mount fort port'.split(
    ' ',
  ),
);

/** The bodies of an article by their names, so that short, long and reordered names of one body meet. */
export class Bodies {
  readonly #byKey = new Map<string, number>();
  readonly #names: { readonly entity: number; readonly lower: string; readonly heads: readonly string[] }[] = [];

  add(name: string, entity: number): void {
    const lower = normal(name);
    if (!this.#byKey.has(lower)) this.#byKey.set(lower, entity);
    const key = keyOf(lower);
    if (!this.#byKey.has(key)) this.#byKey.set(key, entity);
    this.#names.push({ entity, lower, heads: lower.split(' ').filter((word) => AGENCY_HEADS.has(word)) });
  }

  /** The body of the same words, or of a name that begins or ends with this one. */
  find(name: string): number | undefined {
    const lower = normal(name);
    const same = this.#byKey.get(lower) ?? this.#byKey.get(keyOf(lower));
    if (same !== undefined) return same;
    if (!lower.includes(' ')) return undefined;
    return this.#last((other) => other.endsWith(` ${lower}`) || other.startsWith(`${lower} `));
  }

  /** The body that a single word of its name may stand for: "Yukos" for "Yukos Oil Company". */
  findShort(word: string): number | undefined {
    const lower = normal(word);
    if (lower.length < 3 || COMMON_FIRST_WORDS.has(lower)) return undefined;
    return this.#byKey.get(lower) ?? this.#last((other) => other.startsWith(`${lower} `));
  }

  /** The body named last before that has the head word in its name: "the Commission". */
  findHead(head: string): number | undefined {
    const lower = normal(head);
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const name = this.#names[at];
      if (name?.heads.includes(lower)) return name.entity;
    }
    return undefined;
  }

  #last(test: (other: string) => boolean): number | undefined {
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const name = this.#names[at];
      if (name && test(name.lower)) return name.entity;
    }
    return undefined;
  }
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
