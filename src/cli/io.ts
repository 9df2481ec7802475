import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The reader of the output has gone (`| head`): nothing is left to do, and nothing is wrong. */
export class OutputClosed extends Error {}

/** Writes in order and waits while the reader is slower, so that a long stream needs little memory. */
export class Output {
  readonly #stream: Writable;
  #failure: Error | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === 'EPIPE' ? new OutputClosed('The output was closed.') : error;
    });
  }

  /** Throws `OutputClosed` once the reader has gone, and whatever else the stream fails with. */
  async write(text: string): Promise<void> {
    this.#throwIfFailed();
    if (this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      this.#stream.once('drain', done).once('error', done).once('close', done);
    });
    this.#throwIfFailed();
  }

  #throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#stream.destroyed) throw new OutputClosed('The output was closed.');
  }
}

/** Tells the person at the terminal something that is no part of the result. */
export function tell(io: Io, sentence: string): void {
  io.stderr.write(`news-figures: ${sentence}\n`);
}
