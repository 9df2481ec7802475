import { Range } from 'vscode';
import type { Place } from '../../server/protocol';

/** The editor's range of one that the server tells; both count lines from zero and characters in UTF-16. */
export function rangeOf({ start, end }: Place['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
