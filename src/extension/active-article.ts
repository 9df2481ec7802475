import {
  commands,
  EventEmitter,
  languages,
  TabInputText,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageAndScheme } from './article-languages';
import { Disposer } from './disposer';

/**
 * The article a person is at work on: that of the active editor, and while a page without text has the focus, such as the report,
 * the last one.
 */
export class ActiveArticle extends Disposer {
  readonly #selector: LanguageAndScheme[];
  readonly #changed = this.own(new EventEmitter<Uri | undefined>());
  readonly onDidChange = this.#changed.event;
  #uri: Uri | undefined;

  constructor(selector: LanguageAndScheme[]) {
    super();
    this.#selector = selector;
    this.#follow(window.activeTextEditor);
    this.#followVisible();
    this.own(window.onDidChangeVisibleTextEditors(() => this.#followVisible()));
    this.own(window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)));
    this.own(workspace.onDidOpenTextDocument((document) => this.#relabelled(document)));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#forgetClosed()));
  }

  get uri(): Uri | undefined {
    return this.#uri;
  }

  /** The editor with the focus, where it shows an article. */
  get editor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor && this.isArticle(editor.document) ? editor : undefined;
  }

  isArticle(document: TextDocument): boolean {
    return languages.match(this.#selector, document) > 0;
  }

  #follow(editor: TextEditor | undefined): void {
    if (editor && this.isArticle(editor.document)) this.#set(editor.document.uri);
    else if (this.#uri === undefined) this.#set(undefined);
  }

  /** After a restart the focus may be in a report, beside its article. */
  #followVisible(): void {
    if (this.#uri !== undefined || window.activeTextEditor) return;
    const shown = window.visibleTextEditors.find(({ document }) => this.isArticle(document));
    if (shown) this.#set(shown.document.uri);
  }

  /** A change of a document's language closes it and opens it anew, while its editor stays. */
  #relabelled(document: TextDocument): void {
    if (document !== window.activeTextEditor?.document) return;
    if (document.uri.toString() === this.#uri?.toString()) this.#set(undefined);
    this.#follow(window.activeTextEditor);
  }

  #forgetClosed(): void {
    const uri = this.#uri?.toString();
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    const isOpen = tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri);
    if (uri !== undefined && !isOpen && window.activeTextEditor?.document.uri.toString() !== uri) this.#set(undefined);
  }

  #set(uri: Uri | undefined): void {
    void commands.executeCommand('setContext', 'newsFigures.hasArticle', uri !== undefined);
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    this.#changed.fire(uri);
  }
}
