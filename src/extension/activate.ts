import { commands, type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { IndexedRequest } from '../server/protocol';
import { ActiveArticle } from './active-article';
import { AnalyzedArticles } from './analyzed-articles';
import type { NewsFiguresApi } from './api';
import { articleSelector } from './article-languages';
import { HighlightSwitch } from './editor/highlight-switch';
import { Highlights } from './editor/highlights';
import { navigationCommands } from './editor/navigation';
import { openCommand } from './editor/open-place';
import { StatusBar } from './editor/status-bar';
import { showIndexProgress } from './files/index-progress';
import { WorkspaceFiles } from './files/workspace-files';
import { ReportPanels } from './report/report-panels';
import { type ClientFactory, clientOptions, sendSettingsOnChange } from './server-client';
import { Summaries } from './summaries';
import { panelCommands } from './views/panel-commands';
import { SidePanel } from './views/side-panel';

/** Puts the extension together and starts the server, without waiting for it. All of it ends with the context's subscriptions. */
export function start(context: ExtensionContext, createClient: ClientFactory): NewsFiguresApi {
  const { subscriptions, workspaceState } = context;
  const log = window.createOutputChannel('News Figures', { log: true });
  const selector = articleSelector((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));
  const client = createClient(clientOptions(log, selector));

  const active = new ActiveArticle(selector);
  const articles = new AnalyzedArticles(client);
  const highlightSwitch = new HighlightSwitch(workspaceState);
  const files = new WorkspaceFiles(client, log);
  const summaries = new Summaries(client, active, workspaceState, log);
  const panel = new SidePanel(summaries);
  const statusBar = new StatusBar(articles, active, highlightSwitch);
  subscriptions.push(
    log,
    active,
    articles,
    highlightSwitch,
    files,
    summaries,
    panel,
    new Highlights(articles, highlightSwitch),
    statusBar,
    new ReportPanels({ client, articles, log, media: Uri.joinPath(context.extensionUri, 'media') }, active, summaries),
    openCommand(),
    commands.registerCommand('newsFigures.toggleHighlights', () => highlightSwitch.toggle()),
    ...navigationCommands(articles, active),
    ...panelCommands(panel, summaries, active),
    showIndexProgress(client, log),
    sendSettingsOnChange(client),
    { dispose: () => void client.dispose() },
  );
  return api({ started: startServer(client, log, files, statusBar), client, active, articles, files, summaries });
}

/** Starts the server and tells it of the workspace. A failure is told to the user, and passed on to who waits. */
async function startServer(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  files: WorkspaceFiles,
  statusBar: StatusBar,
): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error('The server did not start.', error);
    statusBar.fail();
    await commands.executeCommand('setContext', 'newsFigures.failed', true);
    void window.showErrorMessage(
      'News Figures could not start, so no figures are marked. Reload the window to try again; the output “News Figures” has the details.',
    );
    throw error;
  }
  await files.tell();
}

interface Parts {
  readonly started: Promise<void>;
  readonly client: BaseLanguageClient;
  readonly active: ActiveArticle;
  readonly articles: AnalyzedArticles;
  readonly files: WorkspaceFiles;
  readonly summaries: Summaries;
}

function api({ started, client, active, articles, files, summaries }: Parts): NewsFiguresApi {
  started.catch(() => {
    // Told to the user where it happened; whoever calls `whenIdle` gets it too.
  });
  return {
    async summary(scope) {
      await started;
      return await summaries.ask(scope);
    },
    marks: (uri) => articles.of(uri)?.marks ?? [],
    async whenIdle() {
      await started;
      await files.whenTold();
      await client.sendRequest(IndexedRequest, undefined);
      const open = workspace.textDocuments.filter((document) => active.isArticle(document));
      await Promise.all(open.map((document) => articles.whenAnalyzed(document)));
    },
  };
}
