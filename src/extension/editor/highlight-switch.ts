import { EventEmitter, type Memento, workspace } from 'vscode';
import { Disposer } from '../disposer';
import { highlightsByDefault, SECTION } from '../settings';

const KEY = 'newsFigures.highlights';

/**
 * Whether highlights are painted. The toggle is remembered with the workspace and not written into its settings file, which may be
 * shared; a change of the setting takes over again.
 */
export class HighlightSwitch extends Disposer {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: Memento) {
    super();
    this.own(
      workspace.onDidChangeConfiguration(async (change) => {
        if (change.affectsConfiguration(`${SECTION}.highlight.enabled`)) await this.#remember(undefined);
      }),
    );
  }

  get on(): boolean {
    return this.memory.get<boolean>(KEY) ?? highlightsByDefault();
  }

  async toggle(): Promise<void> {
    await this.#remember(!this.on);
  }

  async #remember(on: boolean | undefined): Promise<void> {
    await this.memory.update(KEY, on);
    this.#changed.fire();
  }
}
