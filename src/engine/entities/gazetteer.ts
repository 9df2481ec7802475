import { ByWord } from '../text/by-word';
import type { Tokens } from '../text/tokens';
import { Tokens as Tokenizer } from '../text/tokens';
import { endOfName } from './name-end';

interface Node<T> {
  next?: Map<string, Node<T>>;
  entries?: T[];
}

/** Where a word leads that names may begin with, as it stands and without its "'s". */
interface Beginning<T> {
  readonly child: Node<T> | undefined;
  readonly owner: Node<T> | undefined;
}

/** The longest name found at a token. */
export interface NameMatch<T> {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Offset in the text, without a closing "'s". */
  readonly end: number;
  readonly entries: readonly T[];
}

/** Tries of names over tokens in lower case: one longest-first look-up, whatever the number of names. */
export class Gazetteer<T> {
  /** The tries of names by first word, each grown when its word is first looked up. */
  readonly #grown = new Map<string, Node<T>>();
  readonly #waiting = new Map<string, ((first: string) => void)[]>();
  /** What names may begin with a word. All names are added before the first is looked up. */
  readonly #begins = new ByWord((word) => this.#beginning(word));

  add(name: string, entry: T): void {
    this.addLater(firstWordOf(name), (first) => this.#grow(first, name, entry));
  }

  /** Has names that begin with a word (in lower case) added when an article first uses it. */
  addLater(first: string, add: (first: string) => void): void {
    const waiting = this.#waiting.get(first);
    if (waiting) waiting.push(add);
    else this.#waiting.set(first, [add]);
  }

  /** What follows the first word of names. */
  #after(first: string): Node<T> | undefined {
    for (let waiting = this.#waiting.get(first); waiting; waiting = this.#waiting.get(first)) {
      this.#waiting.delete(first);
      for (const add of waiting) add(first);
    }
    return this.#grown.get(first);
  }

  #beginning(word: string): Beginning<T> | undefined {
    const child = this.#after(word);
    const owner = word.endsWith("'s") ? this.#after(word.slice(0, -2)) : undefined;
    return child || owner ? { child, owner } : undefined;
  }

  #grow(first: string, name: string, entry: T): void {
    let node = this.#grown.get(first) ?? {};
    this.#grown.set(first, node);
    for (const word of wordsOf(name).slice(1)) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = {};
        node.next.set(word, child);
      }
      node = child;
    }
    node.entries ??= [];
    node.entries.push(entry);
  }

  /**
   * The longest name that starts at `first` and ends before `limit`, of which `accept` takes at least one entry; a closing "'s" is left
   * out of it.
   */
  longest(
    tokens: Tokens,
    first: number,
    limit: number,
    accept: (entry: T, first: number, last: number) => boolean,
  ): NameMatch<T> | undefined {
    const begins = first < limit ? this.#begins.at(tokens, first) : undefined;
    if (begins === undefined) return undefined;
    let found: NameMatch<T> | undefined;
    let { child, owner } = begins;
    for (let at = first; ; ) {
      if (owner?.entries) found = match(owner.entries, first, at + 1, endOfName(tokens, at), accept) ?? found;
      if (child?.entries) found = match(child.entries, first, at + 1, tokens.end(at), accept) ?? found;
      if (!child?.next || ++at >= limit) return found;
      const word = tokens.lower(at);
      owner = word.endsWith("'s") ? child.next.get(word.slice(0, -2)) : undefined;
      child = child.next.get(word);
    }
  }
}

/** The first token of a name in lower case. */
export function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  const word = space < 0 ? name : name.slice(0, space);
  return isPlain(word) ? word.toLowerCase() : (wordsOf(name)[0] ?? '');
}

/** The tokens of a name in lower case; plain words need no tokenizer. */
function wordsOf(name: string): readonly string[] {
  if (isPlain(name)) return name.toLowerCase().split(' ');
  const tokens = new Tokenizer(name);
  return Array.from({ length: tokens.length }, (_, at) => tokens.lower(at));
}

/** Whether a name holds nothing but unaccented letters and single spaces. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at) | 0x20;
    if ((code < 0x61 || code > 0x7a) && name[at] !== ' ') return false;
  }
  return true;
}

function match<T>(
  all: readonly T[],
  first: number,
  last: number,
  end: number,
  accept: (entry: T, first: number, last: number) => boolean,
): NameMatch<T> | undefined {
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    return accept(only, first, last) ? { first, last, end, entries: all } : undefined;
  }
  const entries = all.filter((entry) => accept(entry, first, last));
  return entries.length > 0 ? { first, last, end, entries } : undefined;
}
