import type { Tokens } from './tokens';
import { UNKNOWN, type WordTable } from './word-table';

/**
 * What a word (in lower case) looks up in a table, remembered by the word's number: for the questions that are asked of every token
 * of every article. `look` must be pure.
 */
export class ByWord<V> {
  readonly #look: (lower: string) => V | undefined;
  /** `null` where a word was looked up in vain. */
  #known: (V | null | undefined)[] = [];
  #table: WordTable | undefined;

  constructor(look: (lower: string) => V | undefined) {
    this.#look = look;
  }

  at(tokens: Tokens, index: number): V | undefined {
    const word = tokens.word(index);
    if (word === UNKNOWN) return this.#look(tokens.lower(index));
    if (this.#table !== tokens.table) this.#forget(tokens.table);
    const known = this.#known[word];
    if (known !== undefined) return known === null ? undefined : known;
    const found = this.#look(tokens.lower(index));
    this.#known[word] = found ?? null;
    return found;
  }

  #forget(table: WordTable): void {
    this.#table = table;
    this.#known = new Array<V | null | undefined>(table.most).fill(undefined);
  }
}
