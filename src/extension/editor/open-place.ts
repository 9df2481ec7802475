import { commands, type Disposable, Range, Uri, ViewColumn, window } from 'vscode';
import type { Place } from '../../server/protocol';

type PlaceRange = Place['range'];

/**
 * Shows a place of an article with its words selected. A file that has gone, or that is no text, is told in a message.
 */
export async function openPlace(uri: string, range?: PlaceRange, beside = false): Promise<void> {
  const target = Uri.parse(uri, true);
  try {
    await window.showTextDocument(target, {
      ...(range ? { selection: rangeOf(range) } : {}),
      ...(beside ? { viewColumn: ViewColumn.One } : {}),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`News Figures could not open ${target.path.split('/').at(-1)}: ${reason}`);
  }
}

function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** `newsFigures.open`: given a place, or an address and a range, by the trees, hovers and quick fixes. */
export function openCommand(): Disposable {
  return commands.registerCommand('newsFigures.open', async (place: Place | string, range?: PlaceRange) => {
    if (typeof place === 'string') await openPlace(place, range);
    else await openPlace(place.uri, place.range);
  });
}
