import { type Extension, extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import type { NewsFiguresApi } from '../../src/extension/api';

/** The extension under test. */
export function newsFigures(): Extension<NewsFiguresApi> {
  const extension = extensions.getExtension<NewsFiguresApi>('news-figures.news-figures');
  if (extension === undefined) throw new Error('The extension is not installed.');
  return extension;
}

/** Opens a file of the open folder in an editor, and waits until it and the folder have been read. */
export async function openSample(name: string): Promise<TextDocument> {
  return show(await workspace.openTextDocument(sample(name)));
}

/** Opens a text that is no file in an editor, and waits until it has been read. */
export async function openText(content: string, language = 'plaintext'): Promise<TextDocument> {
  return show(await workspace.openTextDocument({ content, language }));
}

/** Address of a file of the open folder. */
export function sample(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, name);
}

/** Waits until every open article and the folder have been read. */
export async function idle(): Promise<NewsFiguresApi> {
  const api = await newsFigures().activate();
  await api.whenIdle();
  return api;
}

/**
 * Waits until a question has an answer, asking again for as long as a test may take: what VS Code hands on between processes has no event
 * that a test could await.
 */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what} did not come to pass.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function show(document: TextDocument): Promise<TextDocument> {
  await window.showTextDocument(document);
  await idle();
  return document;
}
