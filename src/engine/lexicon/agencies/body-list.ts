import { type KnownBody, readNamed, type SharedFacts } from './known-body';

/**
 * A long list of bodies that have all but their names in common. Each is read only when it is asked for, so that thousands of names cost
 * little until an article holds one.
 */
export class BodyList {
  /** Each body as it is written: "Marlow Orbel Group = MOG = business:Marlow". */
  readonly written: readonly string[];
  readonly #facts: SharedFacts;
  readonly #read = new Map<number, KnownBody>();

  /** Takes names separated by semicolons or line ends, written as for `readNames`. */
  constructor(facts: SharedFacts, names: string) {
    this.#facts = { alone: true, ...facts };
    this.written = names.trim().split(/; |\n/);
  }

  /** The body written at an index of `written`. */
  body(index: number): KnownBody {
    const read = this.#read.get(index);
    if (read) return read;
    const body = readNamed(this.#facts, this.written[index] ?? '');
    this.#read.set(index, body);
    return body;
  }

  /** Every body of the list. */
  all(): KnownBody[] {
    return this.written.map((_, index) => this.body(index));
  }
}
