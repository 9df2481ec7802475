import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { Articles } from './articles/articles';
import type { OpenArticle } from './articles/open-article';
import { shownFindings } from './articles/shown-findings';
import { diagnostics } from './features/diagnostics';
import { analyzed } from './features/marks';
import type { Analyzed, ServerSettings } from './protocol';
import { Throttled } from './throttled';

const EVERY_MS = 250;
/** A client that asks for a summary whenever it is told of a change keeps the server busy one part in this many. */
const SUMMARY_SHARE = 8;

/** Where marks and problems go. */
export interface Publications {
  analyzed(params: Analyzed): void;
  diagnostics(params: PublishDiagnosticsParams): void;
  summaryChanged(): void;
}

/**
 * Sends marks and problems of the open articles: those of an article just read at once, those of the others, whose findings may
 * have changed with it, a little later and only where they did.
 */
export class FindingsPublisher {
  readonly #articles: Articles;
  readonly #settings: () => ServerSettings;
  readonly #out: Publications;
  /** What was last sent, by URI. */
  readonly #sent = new Map<string, string>();
  readonly #refreshing = new Throttled(
    () => this.#refresh(),
    () => EVERY_MS,
  );
  readonly #telling = new Throttled(
    () => this.#out.summaryChanged(),
    () => Math.max(EVERY_MS, SUMMARY_SHARE * this.#lastSummaryMs),
  );
  #lastSummaryMs = 0;

  constructor(articles: Articles, settings: () => ServerSettings, out: Publications) {
    this.#articles = articles;
    this.#settings = settings;
    this.#out = out;
  }

  /** Sends what an article just read holds. */
  publish(open: OpenArticle): void {
    const findings = shownFindings(this.#articles, open.uri, this.#settings());
    const problems = diagnostics(this.#articles, open, findings);
    this.#sent.set(open.uri, JSON.stringify(problems));
    this.#out.analyzed(analyzed(open, findings.length));
    this.#out.diagnostics({ uri: open.uri, version: open.version, diagnostics: problems });
  }

  /** Looks soon whether findings of any open article changed, and tells that summaries did. */
  refreshSoon(): void {
    this.#refreshing.soon();
    this.#telling.soon();
  }

  /** Takes note of what the last summary cost. */
  summaryTook(ms: number): void {
    this.#lastSummaryMs = ms;
  }

  /** Takes back the problems of a closed article. */
  closed(uri: string): void {
    this.#sent.delete(uri);
    this.#out.diagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    this.#refreshing.dispose();
    this.#telling.dispose();
  }

  #refresh(): void {
    for (const open of this.#articles.opened()) {
      const findings = shownFindings(this.#articles, open.uri, this.#settings());
      if (JSON.stringify(diagnostics(this.#articles, open, findings)) !== this.#sent.get(open.uri)) this.publish(open);
    }
  }
}
