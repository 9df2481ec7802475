import { commands, type Disposable, languages, type Range, Selection, type TextEditor, window } from 'vscode';
import type { ActiveArticle } from '../active-article';
import type { AnalyzedArticles } from '../analyzed-articles';
import { next, previous } from './neighbours';
import { rangeOf } from './range-of';

/** The `source` that the server gives its diagnostics. */
const DIAGNOSTIC_SOURCE = 'News Figures';

/** Commands that take the cursor to the next or previous figure or finding, round the article's end. */
export function navigationCommands(articles: AnalyzedArticles, active: ActiveArticle): Disposable[] {
  const figures = (editor: TextEditor) =>
    (articles.of(editor.document.uri)?.marks ?? [])
      .filter((mark) => mark.class === 'number')
      .map(({ range }) => rangeOf(range));
  const findings = (editor: TextEditor) =>
    languages
      .getDiagnostics(editor.document.uri)
      .filter((diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE)
      .map((diagnostic) => diagnostic.range);
  const go = (what: string, places: typeof figures, choose: typeof next<Range>) => async () => {
    const editor = active.editor;
    if (!editor) return;
    const place = choose(places(editor), editor.selection.start);
    if (place) await select(editor, place);
    else window.setStatusBarMessage(`News Figures: no ${what} in this article.`, 4000);
  };
  return [
    commands.registerCommand('newsFigures.nextFigure', go('figures', figures, next)),
    commands.registerCommand('newsFigures.previousFigure', go('figures', figures, previous)),
    commands.registerCommand('newsFigures.nextFinding', go('contradictions', findings, next)),
    commands.registerCommand('newsFigures.previousFinding', go('contradictions', findings, previous)),
  ];
}

/** Selects the place, which screen readers speak, and shows what is known of it. */
async function select(editor: TextEditor, place: Range): Promise<void> {
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
