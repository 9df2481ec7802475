import { EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Analyzed, AnalyzedNotification, type Mark, type Place } from '../server/protocol';
import { Disposer } from './disposer';

/** What the server last said of each open article. */
export class AnalyzedArticles extends Disposer {
  readonly #byUri = new Map<string, Analyzed>();
  readonly #changed = this.own(new EventEmitter<Uri>());
  /** Fires with the article's address after each analysis. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    super();
    this.own(
      client.onNotification(AnalyzedNotification, (analyzed) => {
        const uri = client.protocol2CodeConverter.asUri(analyzed.uri);
        this.#byUri.set(uri.toString(), analyzed);
        this.#changed.fire(uri);
      }),
    );
    this.own(workspace.onDidCloseTextDocument((document) => this.#byUri.delete(document.uri.toString())));
  }

  /** The latest analysis, perhaps of an older version of the document. */
  of(uri: Uri): Analyzed | undefined {
    return this.#byUri.get(uri.toString());
  }

  /** The place of the mark that begins at a point; the bare point where the article has not been analysed. */
  placeAt(uri: string, point: Mark['range']['start']): Place {
    const mark = this.of(Uri.parse(uri))?.marks.find(
      ({ range: { start } }) => start.line === point.line && start.character === point.character,
    );
    return { uri, range: mark?.range ?? { start: point, end: point } };
  }

  /** Settles once the document's present text has been analysed, or the document was closed or given another language. */
  async whenAnalyzed(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const isAnalyzed = () => this.of(document.uri)?.version === document.version;
    if (document.isClosed || isAnalyzed()) return;
    await new Promise<void>((resolve) => {
      const settle = (settled: boolean) => {
        if (!settled) return;
        analyzed.dispose();
        closed.dispose();
        resolve();
      };
      const analyzed = this.onDidChange(() => settle(isAnalyzed()));
      const closed = workspace.onDidCloseTextDocument((other) => settle(other.uri.toString() === uri));
    });
  }
}
