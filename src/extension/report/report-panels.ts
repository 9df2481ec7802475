import { commands, Uri, window, workspace } from 'vscode';
import type { SummaryParams } from '../../server/protocol';
import type { ActiveArticle } from '../active-article';
import { Disposer } from '../disposer';
import type { Summaries } from '../summaries';
import { REPORT_TYPE, type ReportContext, ReportPanel } from './report-panel';
import { reportParams } from './report-params';
import { exportReport } from './save-report';

/** The reports on screen, at most one for each article and scope, and the commands that make them. */
export class ReportPanels extends Disposer {
  readonly #open = new Set<ReportPanel>();

  constructor(
    private readonly context: ReportContext,
    private readonly active: ActiveArticle,
    private readonly summaries: Summaries,
  ) {
    super();
    this.own(commands.registerCommand('newsFigures.summarize', (uri?: unknown) => this.#summarize(uri)));
    this.own(commands.registerCommand('newsFigures.summarizeScope', () => this.#show(this.#ofPanel())));
    this.own(commands.registerCommand('newsFigures.export', () => this.#export()));
    this.own(
      window.registerWebviewPanelSerializer(REPORT_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => {
          this.#keep(new ReportPanel(panel, reportParams(state) ?? { scope: 'workspace' }, context));
        },
      }),
    );
  }

  override dispose(): void {
    for (const report of this.#open) report.panel.dispose();
    super.dispose();
  }

  /** Of the article given by a menu, else of the one at work, else of the whole folder. */
  async #summarize(given: unknown): Promise<void> {
    if (given instanceof Uri) await workspace.openTextDocument(given);
    this.#show(this.#ofArticle(given instanceof Uri ? given : this.active.uri));
  }

  #show(params: SummaryParams | undefined): void {
    if (!params) {
      void window.showInformationMessage('Open an article, a text, Markdown or HTML file, to summarize its figures.');
      return;
    }
    const same = [...this.#open].find(({ params: { scope, uri } }) => scope === params.scope && uri === params.uri);
    if (same) same.panel.reveal();
    else this.#keep(ReportPanel.create(params, this.context));
  }

  #ofArticle(uri: Uri | undefined): SummaryParams | undefined {
    if (uri) return { scope: 'article', uri: this.context.client.code2ProtocolConverter.asUri(uri) };
    return workspace.workspaceFolders?.length ? { scope: 'workspace' } : undefined;
  }

  #ofPanel(): SummaryParams | undefined {
    const { scope } = this.summaries;
    return scope === 'article' ? this.#ofArticle(this.active.uri) : { scope };
  }

  async #export(): Promise<void> {
    const params = this.#ofPanel();
    if (params) await exportReport(this.context.client, params);
    else void window.showInformationMessage('Open an article, a text, Markdown or HTML file, to export its figures.');
  }

  #keep(report: ReportPanel): void {
    this.#open.add(report);
    report.panel.onDidDispose(() => this.#open.delete(report));
  }
}
