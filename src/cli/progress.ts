import type { Io } from './io';

/** Fewer files than this are read before anyone looks. */
const MANY = 50;
const EVERY_MS = 100;

/** Shows on a terminal how many of many files are read; nothing elsewhere. */
export class Progress {
  readonly #io: Io;
  readonly #total: number;
  readonly #isShown: boolean;
  #last = 0;

  constructor(io: Io, total: number) {
    this.#io = io;
    this.#total = total;
    this.#isShown = io.stderr.isTTY === true && total >= MANY;
  }

  /** Lets pending events (a closed pipe, Ctrl-C) through now and then. */
  async step(done: number): Promise<void> {
    const now = Date.now();
    if (now - this.#last < EVERY_MS) return;
    this.#last = now;
    if (this.#isShown) this.#io.stderr.write(`\rReading articles: ${done} of ${this.#total}`);
    await new Promise((resolve) => setImmediate(resolve));
  }

  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
  }
}
