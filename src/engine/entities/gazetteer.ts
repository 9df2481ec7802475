import type { Tokens } from '../text/tokens';
import { Tokens as Tokenizer } from '../text/tokens';
import { endOfName } from './name-end';

interface Node<T> {
  next?: Map<string, Node<T>>;
  entries?: T[];
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

  #follow(node: Node<T> | undefined, word: string): Node<T> | undefined {
    return node ? node.next?.get(word) : this.#after(word);
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
    let node: Node<T> | undefined;
    let found: NameMatch<T> | undefined;
    for (let at = first; at < limit && (node === undefined || node.next); at++) {
      const word = tokens.lower(at);
      const possessive = word.endsWith("'s") ? this.#follow(node, word.slice(0, -2)) : undefined;
      if (possessive?.entries) {
        found = match(possessive.entries, first, at + 1, endOfName(tokens, at), accept) ?? found;
      }
      const child = this.#follow(node, word);
      if (!child) break;
      node = child;
      if (node.entries) found = match(node.entries, first, at + 1, tokens.end(at), accept) ?? found;
    }
    return found;
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
  const entries = all.filter((entry) => accept(entry, first, last));
  return entries.length > 0 ? { first, last, end, entries } : undefined;
}
