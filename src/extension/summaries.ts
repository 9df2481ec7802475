import { CancellationTokenSource, EventEmitter, type LogOutputChannel, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlacedSummary, type Scope, SummaryChangedNotification, SummaryRequest } from '../server/protocol';
import type { ActiveArticle } from './active-article';
import { Disposer } from './disposer';

const SCOPE_KEY = 'newsFigures.scope';
const SHOWN_DELAY_MS = 150;
const HIDDEN_DELAY_MS = 1500;

/** The summary of no article. */
export function emptySummary(scope: Scope): PlacedSummary {
  return { scope, articles: [], groups: [], wholes: [], series: [], entities: [], findings: [] };
}

/**
 * The summary of the chosen scope, asked anew when it is out of date: soon where a view shows it, later for the badge alone, and
 * of many articles only where it is shown, for that is much data.
 */
export class Summaries extends Disposer {
  readonly #changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  #summary: PlacedSummary | undefined;
  #scope: Scope;
  #filter = '';
  /** The filter that `summary` was made with. */
  #answered = '';
  #stale = true;
  #shown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: Promise<void> | undefined;
  #lastTook = 0;
  readonly #cancellation = this.own(new CancellationTokenSource());

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly active: ActiveArticle,
    private readonly memory: Memento,
    private readonly log: LogOutputChannel,
  ) {
    super();
    this.#scope = memory.get<Scope>(SCOPE_KEY, 'article');
    this.own(client.onNotification(SummaryChangedNotification, () => this.#outdated()));
    this.own(
      active.onDidChange(() => {
        if (this.#scope === 'article') this.#outdated();
      }),
    );
  }

  get scope(): Scope {
    return this.#scope;
  }

  /** Undefined until the server has answered for the first time. */
  get summary(): PlacedSummary | undefined {
    return this.#summary;
  }

  async choose(scope: Scope): Promise<void> {
    this.#scope = scope;
    this.#outdated();
    await this.memory.update(SCOPE_KEY, scope);
  }

  /** Whether what `summary` holds was chosen by the present filter. */
  get isNarrowed(): boolean {
    return this.#answered === this.#filter;
  }

  /** Leaves what answers to a filter, so that of very many figures those looked for are sent. Asked at once: someone waits for it. */
  narrow(filter: string): void {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.#stale = true;
    void this.#start();
  }

  /** Told by the views whether any of them is in sight. */
  setShown(shown: boolean): void {
    this.#shown = shown;
    if (shown && this.#stale) this.#schedule();
  }

  /** Settles when what `summary` holds is no longer out of date. */
  async whenFresh(): Promise<void> {
    await this.#request;
    if (this.#stale) await this.#start();
  }

  /** Asks the server, whatever is shown. */
  async ask(scope: Scope, filter = ''): Promise<PlacedSummary> {
    const uri = this.active.uri;
    if (scope === 'article' && !uri) return emptySummary(scope);
    return await this.client.sendRequest(
      SummaryRequest,
      { scope, filter, ...(uri ? { uri: this.client.code2ProtocolConverter.asUri(uri) } : {}) },
      this.#cancellation.token,
    );
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#cancellation.cancel();
    super.dispose();
  }

  #outdated(): void {
    this.#stale = true;
    if (this.#shown || this.#scope === 'article') this.#schedule();
  }

  /** Waits at least as long as the last answer took twice over, so that a growing index is not summed up all the time. */
  #schedule(): void {
    if (this.#timer !== undefined || this.#request) return;
    const delay = Math.max(this.#shown ? SHOWN_DELAY_MS : HIDDEN_DELAY_MS, 2 * this.#lastTook);
    this.#timer = setTimeout(() => void this.#start(), delay);
  }

  async #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#request ??= this.#refresh().finally(() => {
      this.#request = undefined;
      if (this.#stale) this.#outdated();
    });
    await this.#request;
  }

  async #refresh(): Promise<void> {
    this.#stale = false;
    const began = Date.now();
    const filter = this.#filter;
    try {
      this.#summary = await this.ask(this.#scope, filter);
      this.#answered = filter;
      this.#changed.fire();
    } catch (error) {
      if (!this.#cancellation.token.isCancellationRequested) this.log.error('No summary could be made.', error);
    }
    this.#lastTook = Date.now() - began;
  }
}
