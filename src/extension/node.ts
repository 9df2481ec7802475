import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './activate';
import type { NewsFiguresApi } from './api';

/** Entry in VS Code's Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): NewsFiguresApi {
  const module = context.asAbsolutePath('dist/server.js');
  return start(
    context,
    (options) =>
      new LanguageClient(
        'newsFigures',
        'News Figures',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--enable-source-maps'] } },
        },
        options,
      ),
  );
}
