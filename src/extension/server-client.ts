import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeConfigurationNotification,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { OPEN_COMMAND } from '../server/protocol';
import type { LanguageAndScheme } from './article-languages';
import { SECTION, serverSettings } from './settings';

/** Makes the client that talks to the server: over a process in Node, over a worker in a browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** What both clients share: which documents, which settings, where the log goes. */
export function clientOptions(log: LogOutputChannel, documentSelector: LanguageAndScheme[]): LanguageClientOptions {
  return {
    documentSelector,
    diagnosticCollectionName: SECTION,
    initializationOptions: serverSettings(),
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: [OPEN_COMMAND] }, supportHtml: false },
  };
}

/** Keeps the server's settings those of the user. */
export function sendSettingsOnChange(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeConfiguration(async (change) => {
    if (!change.affectsConfiguration(SECTION)) return;
    await client.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { [SECTION]: serverSettings() },
    });
  });
}
