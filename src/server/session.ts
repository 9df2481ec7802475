import { type Connection, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { Articles } from './articles/articles';
import { FileIndex } from './articles/file-index';
import { FindingsPublisher } from './findings-publisher';
import {
  AnalyzedNotification,
  IndexProgressNotification,
  ReadFileRequest,
  type ServerSettings,
  SummaryChangedNotification,
} from './protocol';
import { readSettings } from './settings';

/** All state of one client's visit: its settings, its articles, the index of its files, and what it was sent. */
export class Session {
  readonly articles: Articles;
  readonly files: FileIndex;
  readonly publisher: FindingsPublisher;
  readonly #connection: Connection;
  #settings: ServerSettings = readSettings(undefined);
  #hoverKind: MarkupKind = MarkupKind.PlainText;
  #refreshesHints = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.articles = new Articles({
      analyzed: (open) => this.publisher.publish(open),
      changed: () => this.publisher.refreshSoon(),
    });
    this.publisher = new FindingsPublisher(this.articles, () => this.#settings, {
      analyzed: (params) => void connection.sendNotification(AnalyzedNotification, params),
      diagnostics: (params) => void connection.sendDiagnostics(params),
      summaryChanged: () => void connection.sendNotification(SummaryChangedNotification, undefined),
    });
    this.files = new FileIndex(
      async (uri) => (this.articles.isOpen(uri) ? { text: '' } : connection.sendRequest(ReadFileRequest, { uri })),
      {
        put: (uri, text) => this.articles.putFile(uri, text),
        remove: (uri) => this.articles.removeFile(uri),
      },
      (progress) => void connection.sendNotification(IndexProgressNotification, progress),
    );
  }

  get settings(): ServerSettings {
    return this.#settings;
  }

  /** The markup that the client shows in hovers. */
  get hoverKind(): MarkupKind {
    return this.#hoverKind;
  }

  /** Takes what the client tells of itself. */
  initialize({ capabilities, initializationOptions }: InitializeParams): void {
    this.#settings = readSettings(initializationOptions);
    const kinds = capabilities?.textDocument?.hover?.contentFormat ?? [];
    this.#hoverKind = kinds.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
    this.#refreshesHints = capabilities?.workspace?.inlayHint?.refreshSupport === true;
  }

  /** Takes new settings and shows what they change. */
  configure(sent: unknown): void {
    const before = this.#settings;
    this.#settings = readSettings(sent, before);
    if (this.#settings.minimumSeverity !== before.minimumSeverity) this.publisher.refreshSoon();
    if (this.#settings.inlayHints !== before.inlayHints && this.#refreshesHints) {
      void this.#connection.languages.inlayHint.refresh();
    }
  }

  /** Forgets a closed document; where its file belongs to the workspace, what is saved takes its place. */
  closed(uri: string): void {
    this.articles.documentClosed(uri);
    this.publisher.closed(uri);
    if (this.files.has(uri)) this.files.update([uri], []);
  }

  /** Stops everything that would still run by itself. */
  dispose(): void {
    this.articles.dispose();
    this.publisher.dispose();
  }
}
