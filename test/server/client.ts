import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import {
  type Analyzed,
  AnalyzedNotification,
  type FileContent,
  type IndexProgress,
  IndexProgressNotification,
  ReadFileRequest,
  SummaryChangedNotification,
} from '../../src/server/protocol';
import { builtServer } from './built-server';

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A language client over the standard streams of a server process, as an editor has it. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  /** What the server may read as files: the text, or why it cannot be read. */
  readonly files = new Map<string, FileContent>();
  /** The URIs that the server asked for. */
  readonly filesRead: string[] = [];
  readonly progress: IndexProgress[] = [];
  readonly log: string[] = [];
  summariesChanged = 0;
  initialized: InitializeResult | undefined;
  readonly #analyzed = new Map<string, Analyzed>();
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #watchers = new Set<() => void>();

  private constructor() {
    this.process = spawn(process.execPath, ['--enable-source-maps', builtServer(), '--stdio']);
    this.process.stderr.on('data', (data) => this.log.push(String(data)));
    this.connection = createProtocolConnection(this.process.stdout, this.process.stdin);
    this.#listen();
    this.connection.listen();
  }

  /** Starts a server and greets it. */
  static async start(
    initializationOptions: unknown = {},
    capabilities: ClientCapabilities = CAPABILITIES,
  ): Promise<Client> {
    const client = new Client();
    const died = once(client.process, 'exit').then(() => {
      throw new Error(`The server ended by itself:\n${client.log.join('').slice(-2000)}`);
    });
    const greeting = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    client.initialized = await Promise.race([client.connection.sendRequest(InitializeRequest.type, greeting), died]);
    died.catch(() => undefined);
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  /** Says goodbye and waits until the process has ended. */
  async stop(): Promise<number | null> {
    const ended = this.process.exitCode === null ? once(this.process, 'exit') : undefined;
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
    return this.process.exitCode;
  }

  /** Opens a document and waits until it has been analysed. */
  async open(uri: string, text: string, languageId = 'plaintext'): Promise<Analyzed> {
    this.#texts.set(uri, text);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return this.analyzed(uri, 1);
  }

  /** Replaces a stretch of an open document, as typing does. Gives the new version. */
  async edit(uri: string, range: Range, text: string): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    const before = this.textOf(uri);
    this.#versions.set(uri, version);
    this.#texts.set(
      uri,
      before.slice(0, offsetAt(before, range.start)) + text + before.slice(offsetAt(before, range.end)),
    );
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Closes every open document and forgets what was told of them. */
  async closeAll(): Promise<void> {
    for (const uri of this.#texts.keys()) await this.close(uri);
    for (const told of [this.#texts, this.#versions, this.#analyzed, this.#diagnostics]) told.clear();
  }

  async configure(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  textOf(uri: string): string {
    return this.#texts.get(uri) ?? '';
  }

  /** The words that a range covers in an open document. */
  wordsAt(uri: string, range: Range): string {
    const text = this.textOf(uri);
    return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
  }

  /** Where words stand in an open document for the nth time, counted from 0. */
  find(uri: string, words: string, nth = 0): Range {
    const text = this.textOf(uri);
    let at = text.indexOf(words);
    for (let seen = 0; seen < nth && at >= 0; seen++) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`"${words}" does not stand ${nth + 1} times in ${uri}`);
    return { start: positionAt(text, at), end: positionAt(text, at + words.length) };
  }

  /** The Markdown of the hover over words; `''` where there is none. */
  async hover(uri: string, words: string, nth = 0): Promise<string> {
    const hover: Hover | null = await this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: this.find(uri, words, nth).start,
    });
    if (hover === null) return '';
    return typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
  }

  /** What was told of a document's analysis, of a version or later. */
  async analyzed(uri: string, version = 1): Promise<Analyzed> {
    return this.#until(() => {
      const known = this.#analyzed.get(uri);
      return known !== undefined && known.version >= version ? known : undefined;
    });
  }

  /** The problems of a document, once they are as expected. */
  async diagnostics(
    uri: string,
    expected: (found: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    return this.#until(() => {
      const known = this.#diagnostics.get(uri);
      return known !== undefined && expected(known) ? known : undefined;
    });
  }

  async until(condition: () => boolean): Promise<void> {
    await this.#until(() => (condition() ? true : undefined));
  }

  #until<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const watcher = (): void => {
        const found = look();
        if (found === undefined) return;
        this.#watchers.delete(watcher);
        resolve(found);
      };
      this.#watchers.add(watcher);
      watcher();
    });
  }

  #changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  #listen(): void {
    this.connection.onNotification(AnalyzedNotification, (params) => {
      this.#analyzed.set(params.uri, params);
      this.#changed();
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      this.#changed();
    });
    this.connection.onNotification(IndexProgressNotification, (params) => {
      this.progress.push(params);
      this.#changed();
    });
    this.connection.onNotification(SummaryChangedNotification, () => {
      this.summariesChanged++;
      this.#changed();
    });
    this.connection.onNotification('window/logMessage', (params: { message: string }) => {
      this.log.push(params.message);
      this.#changed();
    });
    this.connection.onRequest(ReadFileRequest, ({ uri }) => {
      this.filesRead.push(uri);
      return this.files.get(uri) ?? { skipped: 'There is no such file.' };
    });
  }
}

const LINE_END = /\r\n|\r|\n/g;

/** Worked out apart from the server's own code, so that each proves the other. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const ends = [...before.matchAll(LINE_END)];
  const last = ends.at(-1);
  return { line: ends.length, character: offset - (last === undefined ? 0 : last.index + last[0].length) };
}

export function offsetAt(text: string, { line, character }: Position): number {
  if (line === 0) return character;
  const end = [...text.matchAll(LINE_END)][line - 1];
  return end === undefined ? text.length : end.index + end[0].length + character;
}
