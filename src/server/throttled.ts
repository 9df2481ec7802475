/** Runs something soon after it is asked for, however often it is asked for meanwhile. */
export class Throttled {
  readonly #run: () => void;
  readonly #delayMs: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delayMs asked anew each time: how long to gather requests before running */
  constructor(run: () => void, delayMs: () => number) {
    this.#run = run;
    this.#delayMs = delayMs;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, this.#delayMs());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
