import type { Disposable } from 'vscode';

/** Base of what holds disposables and gives them all back at its end. */
export class Disposer implements Disposable {
  readonly #owned: Disposable[] = [];

  protected own<T extends Disposable>(disposable: T): T {
    this.#owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    for (const disposable of this.#owned.splice(0).reverse()) disposable.dispose();
  }
}
