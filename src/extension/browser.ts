import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './activate';
import type { NewsFiguresApi } from './api';

/** The browser's worker; the DOM's types would let browser names into code that also runs in Node. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

/** Entry in VS Code's web extension host: the server is a worker. */
export function activate(context: ExtensionContext): NewsFiguresApi {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true));
  return start(context, (options) => new LanguageClient('newsFigures', 'News Figures', worker, options));
}
