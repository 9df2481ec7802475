import { commands, type Disposable, Uri, ViewColumn, window } from 'vscode';
import { OPEN_COMMAND, type Place } from '../../server/protocol';
import { rangeOf } from './range-of';

/** Shows a place of an article with its words selected. A file that has gone, or that is no text, is told in a message. */
export async function openPlace({ uri, range }: Place): Promise<void> {
  const target = Uri.parse(uri, true);
  try {
    await window.showTextDocument(target, {
      selection: rangeOf(range),
      viewColumn: columnFor(target),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`News Figures could not open ${target.path.split('/').at(-1)}: ${reason}`);
  }
}

/** Where the article is in sight already; else where texts are edited, which is not where a report has the focus. */
function columnFor(target: Uri): ViewColumn {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString());
  return shown?.viewColumn ?? (window.activeTextEditor ? ViewColumn.Active : ViewColumn.One);
}

/** Takes a place: of a tree's line, or of a quick fix. */
export function openCommand(): Disposable {
  return commands.registerCommand(OPEN_COMMAND, (place: Place) => openPlace(place));
}
