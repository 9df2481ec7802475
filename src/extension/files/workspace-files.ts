import { commands, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { FilesNotification, ReadFileRequest } from '../../server/protocol';
import { ARTICLE_GLOB } from '../article-languages';
import { Disposer } from '../disposer';
import { indexSettings, SECTION } from '../settings';
import { excludeGlob, fileChanges } from './file-changes';
import { readArticleFile } from './read-article-file';

/** Changes of files are gathered this long, so that a checkout or a sync is one change. */
const GATHERING_MS = 300;

/**
 * Keeps the server told of the articles that the workspace's folders hold, and reads them for it. What belongs to them is decided by
 * VS Code's own search alone, at the start and after each change, so that exclusions need no second reading of globs.
 */
export class WorkspaceFiles extends Disposer {
  #known: ReadonlySet<string> = new Set();
  readonly #touched = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: Promise<void> = Promise.resolve();
  #limitTold = false;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly log: LogOutputChannel,
  ) {
    super();
    this.own(client.onRequest(ReadFileRequest, ({ uri }) => readArticleFile(client.protocol2CodeConverter.asUri(uri))));
    const watcher = this.own(workspace.createFileSystemWatcher(ARTICLE_GLOB));
    this.own(watcher.onDidCreate((uri) => this.#touch(uri)));
    this.own(watcher.onDidChange((uri) => this.#touch(uri)));
    this.own(watcher.onDidDelete((uri) => this.#touch(uri)));
    this.own(workspace.onDidChangeWorkspaceFolders(() => this.#gather()));
    this.own(client.onDidChangeState(({ newState }) => this.#followServer(newState)));
    this.own(
      workspace.onDidChangeConfiguration((change) => {
        const concerned = ['workspace', 'exclude'].some((key) => change.affectsConfiguration(`${SECTION}.${key}`));
        if (concerned || change.affectsConfiguration('files.exclude')) this.#gather();
      }),
    );
  }

  /** Searches the workspace and tells the server what is new, changed or gone. */
  async tell(): Promise<void> {
    this.#telling = this.#telling.then(() => this.#tellOnce());
    await this.#telling;
  }

  /** A server that was started again knows of no file. */
  #followServer(state: State): void {
    if (state !== State.Running || this.#known.size === 0) return;
    this.#known = new Set();
    void this.tell();
  }

  /** Settles when the server was told of everything noticed so far. */
  async whenTold(): Promise<void> {
    if (this.#timer !== undefined) await this.tell();
    else await this.#telling;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #touch(uri: Uri): void {
    this.#touched.add(uri.toString());
    this.#gather();
  }

  #gather(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.tell(), GATHERING_MS);
  }

  async #tellOnce(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const touched = new Set(this.#touched);
    this.#touched.clear();
    try {
      const found = await this.#search();
      const changes = fileChanges(this.#known, found, touched);
      this.#known = found;
      if (changes.changed.length + changes.removed.length > 0) {
        await this.client.sendNotification(FilesNotification, changes);
      }
    } catch (error) {
      this.log.error('The articles of the workspace could not be listed.', error);
      void window.showErrorMessage(
        'News Figures could not list the articles of this workspace; only open articles are compared. The output "News Figures" has the details.',
      );
    }
  }

  async #search(): Promise<ReadonlySet<string>> {
    const { enabled, maximumFiles, exclude } = indexSettings();
    if (!enabled || !workspace.workspaceFolders?.length) return new Set();
    const found = await workspace.findFiles(ARTICLE_GLOB, excludeGlob(exclude), maximumFiles + 1);
    if (found.length > maximumFiles) void this.#tellLimit(maximumFiles);
    return new Set(found.slice(0, maximumFiles).map((uri) => uri.toString()));
  }

  async #tellLimit(maximumFiles: number): Promise<void> {
    if (this.#limitTold) return;
    this.#limitTold = true;
    const setting = 'Open Setting';
    const choice = await window.showWarningMessage(
      `This workspace has more than ${maximumFiles.toLocaleString('en')} articles. News Figures compares the first ${maximumFiles.toLocaleString('en')} it finds; raise the limit, or exclude folders.`,
      setting,
    );
    if (choice === setting) {
      await commands.executeCommand('workbench.action.openSettings', `${SECTION}.workspace.maximumFiles`);
    }
  }
}
