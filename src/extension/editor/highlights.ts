import { type Range, type TextEditor, type TextEditorDecorationType, window, workspace } from 'vscode';
import type { MarkClass } from '../../server/protocol';
import type { AnalyzedArticles } from '../analyzed-articles';
import { Disposer } from '../disposer';
import { isClassHighlighted, SECTION } from '../settings';
import { decorationOf, MARK_CLASSES } from './highlight-styles';
import type { HighlightSwitch } from './highlight-switch';
import { rangeOf } from './range-of';

/** Paints figures, agencies and countries in the visible editors. */
export class Highlights extends Disposer {
  readonly #types = new Map<MarkClass, TextEditorDecorationType>();

  constructor(
    private readonly articles: AnalyzedArticles,
    private readonly highlightSwitch: HighlightSwitch,
  ) {
    super();
    for (const markClass of MARK_CLASSES) {
      this.#types.set(markClass, this.own(window.createTextEditorDecorationType(decorationOf(markClass))));
    }
    this.own(articles.onDidChange((uri) => this.#paintVisible(uri.toString())));
    this.own(window.onDidChangeVisibleTextEditors(() => this.#paintVisible()));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#paintVisible(uri.toString())));
    this.own(highlightSwitch.onDidChange(() => this.#paintVisible()));
    this.own(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.highlight`)) this.#paintVisible();
      }),
    );
    this.#paintVisible();
  }

  #paintVisible(uri?: string): void {
    for (const editor of window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri) this.#paint(editor);
    }
  }

  /**
   * VS Code draws nothing of a line behind `editor.stopRenderingLineAfter`, but would keep every mark there, of which a text without line
   * breaks may have a hundred thousand. An analysis of an older version is left alone: VS Code moves what is painted along with the edits, and a newer one is coming.
   * Without any analysis nothing is painted, as when the document's language was changed to one that is not read.
   */
  #paint(editor: TextEditor): void {
    const analyzed = this.articles.of(editor.document.uri);
    if (analyzed && analyzed.version !== editor.document.version) return;
    const lastDrawn = workspace.getConfiguration('editor', editor.document).get('stopRenderingLineAfter', -1);
    const isDrawn = (character: number) => lastDrawn < 0 || character < lastDrawn;
    const ranges = new Map<MarkClass, Range[]>(MARK_CLASSES.map((markClass) => [markClass, []]));
    for (const { range, class: markClass } of analyzed?.marks ?? []) {
      if (isDrawn(range.start.character)) ranges.get(markClass)?.push(rangeOf(range));
    }
    for (const [markClass, type] of this.#types) {
      const shown = this.highlightSwitch.on && isClassHighlighted(markClass);
      editor.setDecorations(type, shown ? (ranges.get(markClass) ?? []) : []);
    }
  }
}
