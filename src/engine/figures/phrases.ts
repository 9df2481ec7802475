import type { Source } from './source';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A phrase found in the text: tokens `first` to `end`, exclusive. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

/** How the tokens of a text are looked up. */
export type TokenKey = (source: Source, at: number) => string;

const lower: TokenKey = (source, at) => source.lower(at);

/** Phrases by their tokens, found longest first from where they begin or, backwards, from where they end. */
export class Phrases<T> {
  readonly #forwards: Node<T> = { next: new Map() };
  readonly #backwards: Node<T> = { next: new Map() };

  /** @param rows phrases with their tokens parted by single spaces */
  constructor(rows: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of rows) {
      const tokens = phrase.split(' ');
      put(this.#forwards, tokens, value);
      put(this.#backwards, tokens.reverse(), value);
    }
  }

  /** The longest phrase that begins at a token. */
  from(source: Source, at: number, key: TokenKey = lower): PhraseMatch<T> | undefined {
    let node = this.#forwards.next.get(key(source, at));
    let found: PhraseMatch<T> | undefined;
    for (let i = at; node; ) {
      if (node.value !== undefined) found = { first: at, end: i + 1, value: node.value };
      i++;
      if (node.next.size === 0 || i >= source.length || !source.joined(i)) break;
      node = node.next.get(key(source, i));
    }
    return found;
  }

  /** The longest phrase that ends with the token before `end`. */
  before(source: Source, end: number, key: TokenKey = lower): PhraseMatch<T> | undefined {
    let node = this.#backwards.next.get(key(source, end - 1));
    let found: PhraseMatch<T> | undefined;
    for (let i = end - 1; node && i >= 0; ) {
      if (node.value !== undefined) found = { first: i, end, value: node.value };
      if (node.next.size === 0 || !source.joined(i)) break;
      i--;
      node = node.next.get(key(source, i));
    }
    return found;
  }
}

function put<T>(root: Node<T>, tokens: readonly string[], value: T): void {
  let node = root;
  for (const token of tokens) {
    let next = node.next.get(token);
    if (!next) {
      next = { next: new Map() };
      node.next.set(token, next);
    }
    node = next;
  }
  node.value ??= value;
}
