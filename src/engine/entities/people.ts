import { FIRST_FAMILY_NAMES, NAME_SUFFIXES } from '../lexicon/titles';
import { remembered } from '../text/remembered';

/** How many mentions back a surname looks. */
const REACH = 100;

interface Person {
  readonly entity: number;
  readonly words: readonly string[];
}

/** The persons of an article by their words, so that a later surname finds the full name before it. */
export class People {
  readonly #full: Person[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byWord = new Map<string, Person[]>();

  /** Remembers a person under a full name, or under the one word that names it. */
  add(name: string, entity: number): void {
    const words = wordsOf(name);
    this.#byText.set(words.join(' '), entity);
    if (words.length < 2) return;
    const person = { entity, words };
    this.#full.push(person);
    for (const word of new Set([...surnames(words), words[0] ?? ''])) {
      const all = this.#byWord.get(word);
      if (all) all.push(person);
      else this.#byWord.set(word, [person]);
    }
  }

  /** The entity of a name of two words and more: the same words, or the same first and last with other initials between. */
  findFull(name: string): number | undefined {
    const words = wordsOf(name);
    const same = this.#byText.get(words.join(' '));
    if (same !== undefined) return same;
    const last = words.at(-1) ?? '';
    return this.#byWord.get(last)?.find((person) => agree(person.words, words) || endsWith(person.words, words))
      ?.entity;
  }

  /** The entity of a full name with this surname. */
  findSurname(name: string): number | undefined {
    const word = wordsOf(name)[0] ?? '';
    return this.#byWord.get(word)?.find((person) => person.words.at(-1) === word)?.entity;
  }

  /** The entity of a full name with this given name. */
  findGiven(name: string): number | undefined {
    const word = wordsOf(name)[0] ?? '';
    return this.#byWord.get(word)?.find((person) => person.words[0] === word)?.entity;
  }

  /**
   * The entity of a single word: the person named last whose surname it is, else whose given name it is; `latest` is the last entity
   * mentioned, which wins among several of one surname.
   */
  findWord(name: string, recent: readonly number[]): number | undefined {
    const word = wordsOf(name)[0] ?? '';
    const all = this.#byWord.get(word);
    if (!all) return this.#byText.get(word);
    const named = all.filter((person) => surnames(person.words).includes(word));
    const among = named.length > 0 ? named : all;
    for (let at = recent.length - 1; at >= Math.max(0, recent.length - REACH); at--) {
      const person = among.find((one) => one.entity === recent[at]);
      if (person) return person.entity;
    }
    return among[0]?.entity;
  }
}

const wordsOf = remembered((name: string): readonly string[] =>
  name
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word)),
);

/** The last word, "van Persie" as a whole too, and the first where it is a family name that stands first. */
function surnames(words: readonly string[]): string[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const found = FIRST_FAMILY_NAMES.has(first) ? [first, last] : [last];
  if (last.includes('-')) found.push(...last.split('-').slice(-1));
  return found;
}

/** "Vaughan Hale" of "Anna Vaughan Hale". */
function endsWith(full: readonly string[], part: readonly string[]): boolean {
  return (
    part.length >= 2 &&
    part.length < full.length &&
    part.every((word, at) => full[full.length - part.length + at] === word)
  );
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  if (one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  const middles = [one.slice(1, -1), other.slice(1, -1)];
  return middles.some((middle) => middle.length === 0) || middles[0]?.join() === middles[1]?.join();
}
