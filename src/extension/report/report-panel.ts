import { type LogOutputChannel, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReportRequest, SummaryChangedNotification, type SummaryParams } from '../../server/protocol';
import type { AnalyzedArticles } from '../analyzed-articles';
import { Disposer } from '../disposer';
import { openPlace } from '../editor/open-place';
import { reportMessage } from './report-messages';
import { messagePage, reportPage } from './report-page';
import { saveReport } from './save-report';

export const REPORT_TYPE = 'newsFigures.report';

/** Changes are gathered this long before the page is made anew. */
const REFRESH_MS = 500;

export interface ReportContext {
  readonly client: BaseLanguageClient;
  readonly articles: AnalyzedArticles;
  readonly log: LogOutputChannel;
  readonly media: Uri;
}

/** One report on screen. It follows the article's changes while it is visible. */
export class ReportPanel extends Disposer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stale = false;
  #content = '';

  constructor(
    readonly panel: WebviewPanel,
    readonly params: SummaryParams,
    private readonly context: ReportContext,
  ) {
    super();
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [context.media] };
    panel.iconPath = {
      light: Uri.joinPath(context.media, 'report-light.svg'),
      dark: Uri.joinPath(context.media, 'report-dark.svg'),
    };
    webview.html = messagePage('Figures', 'Adding up the figures…');
    this.own(webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.own(context.client.onNotification(SummaryChangedNotification, () => this.#outdated()));
    this.own(panel.onDidChangeViewState(() => this.#seen()));
    this.own(panel.onDidDispose(() => this.dispose()));
    void this.refresh();
  }

  static create(params: SummaryParams, context: ReportContext): ReportPanel {
    const panel = window.createWebviewPanel(REPORT_TYPE, 'Figures', ViewColumn.Beside, { enableFindWidget: true });
    return new ReportPanel(panel, params, context);
  }

  async refresh(): Promise<void> {
    this.#stale = false;
    const { client, log } = this.context;
    try {
      const { title, content } = await client.sendRequest(ReportRequest, { ...this.params, format: 'html' });
      if (content === this.#content) return;
      this.#content = content;
      this.panel.title = title;
      this.panel.webview.html = this.#page(content);
    } catch (error) {
      log.error('The report could not be made.', error);
      this.panel.webview.html = messagePage(
        'No report',
        'The report could not be made. Close it and run “Summarize figures” again; the output “News Figures” has the details.',
      );
    }
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #page(content: string): string {
    const { webview } = this.panel;
    const media = (name: string) => webview.asWebviewUri(Uri.joinPath(this.context.media, name)).toString();
    return reportPage(content, {
      nonce: freshNonce(),
      source: webview.cspSource,
      styleUri: media('report.css'),
      scriptUri: media('report.js'),
      state: this.params,
    });
  }

  #outdated(): void {
    this.#stale = true;
    if (!this.panel.visible || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.refresh();
    }, REFRESH_MS);
  }

  #seen(): void {
    if (this.panel.visible && this.#stale) this.#outdated();
  }

  async #receive(message: unknown): Promise<void> {
    const request = reportMessage(message);
    if (request?.type === 'open') {
      const { uri, line, character } = request;
      await openPlace(this.context.articles.placeAt(uri, { line, character }));
    } else if (request?.type === 'save') {
      await saveReport(this.context.client, this.params, request.format);
    }
  }
}

/** From random bytes, which a page without HTTPS has too, unlike `randomUUID`. */
function freshNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
