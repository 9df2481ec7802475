import { TabInputText, type Uri, window, workspace } from 'vscode';
import { isArticlePath } from '../article-languages';

/** Above this size VS Code shows a text, but hands it to no extension. */
const LARGEST_TEXT = 50 * 1024 * 1024;

const TOO_LARGE = 'VS Code does not hand files over 50 MB to extensions. Split the file to have its figures read.';
const NO_TEXT = 'VS Code has not handed over this file as text. It may be binary.';

/** The article that the active tab shows without VS Code giving its text to extensions. */
export function withheldFile(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (window.activeTextEditor || !(input instanceof TabInputText)) return undefined;
  return isArticlePath(input.uri.path) ? input.uri : undefined;
}

/** Why such a file is not read, in sentences. */
export async function withheldReason(uri: Uri): Promise<string> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > LARGEST_TEXT ? TOO_LARGE : NO_TEXT;
  } catch {
    return 'The file is no longer there.';
  }
}
