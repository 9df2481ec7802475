import { MarkdownString, StatusBarAlignment, type Uri, window } from 'vscode';
import type { ActiveArticle } from '../active-article';
import type { AnalyzedArticles } from '../analyzed-articles';
import { Disposer } from '../disposer';
import type { HighlightSwitch } from './highlight-switch';
import { type StatusText, skippedText, statusText } from './status-text';
import { withheldFile, withheldReason } from './withheld-file';

/** A file that VS Code has not handed over by then is not coming. */
const WITHHELD_AFTER_MS = 700;
const NOT_STARTED = 'News Figures could not start. Reload the window to try again.';

/** The counts of the active article, and whether highlights are on. */
export class StatusBar extends Disposer {
  readonly #counts = this.own(window.createStatusBarItem('newsFigures.counts', StatusBarAlignment.Right, 110));
  #failed = false;
  readonly #toggle = this.own(window.createStatusBarItem('newsFigures.highlights', StatusBarAlignment.Right, 109));

  constructor(
    private readonly articles: AnalyzedArticles,
    private readonly active: ActiveArticle,
    private readonly highlightSwitch: HighlightSwitch,
  ) {
    super();
    this.#counts.name = 'News Figures: Counts';
    this.#toggle.name = 'News Figures: Highlights';
    this.#toggle.command = 'newsFigures.toggleHighlights';
    this.own(articles.onDidChange(() => this.#show()));
    this.own(window.onDidChangeActiveTextEditor(() => this.#show()));
    this.own(window.tabGroups.onDidChangeTabs(() => this.#show()));
    this.own(active.onDidChange(() => this.#show()));
    this.own(window.onDidChangeVisibleTextEditors(() => this.#show()));
    this.own(highlightSwitch.onDidChange(() => this.#show()));
    this.#show();
  }

  /** Says from now on that nothing is read. */
  fail(): void {
    this.#failed = true;
    this.#show();
  }

  #show(): void {
    const uri = this.#articleInSight();
    if (uri) {
      this.#showCounts(this.#failed ? skippedText(NOT_STARTED) : statusText(this.articles.of(uri)));
      this.#showToggle();
    } else {
      this.#toggle.hide();
      this.#counts.hide();
      void this.#showWithheld();
    }
  }

  /** The active editor's article; with the focus in a page such as the report, the last one, as long as it is visible. */
  #articleInSight(): Uri | undefined {
    if (window.activeTextEditor) return this.active.editor?.document.uri;
    const last = this.active.uri?.toString();
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === last)?.document.uri;
  }

  /** Says of a file that VS Code does not hand to extensions why it is not read. A large one may only be late. */
  async #showWithheld(): Promise<void> {
    const uri = withheldFile();
    if (!uri) return;
    const reason = await withheldReason(uri);
    await new Promise((resolve) => setTimeout(resolve, WITHHELD_AFTER_MS));
    if (withheldFile()?.toString() === uri.toString()) this.#showCounts(skippedText(reason));
  }

  #showCounts({ text, words, warning }: StatusText): void {
    this.#counts.text = text;
    const tooltip = new MarkdownString(undefined, true);
    tooltip.appendText(words);
    tooltip.appendMarkdown('\n\n[Summarize figures](command:newsFigures.summarize)');
    tooltip.isTrusted = { enabledCommands: ['newsFigures.summarize'] };
    this.#counts.tooltip = tooltip;
    this.#counts.command = warning ? 'newsFigures.contradictions.focus' : 'newsFigures.summary.focus';
    this.#counts.accessibilityInformation = {
      label: `News Figures: ${words}${words.endsWith('.') ? '' : '.'} Press to open the side panel.`,
    };
    this.#counts.show();
  }

  #showToggle(): void {
    const { on } = this.highlightSwitch;
    this.#toggle.text = on ? '$(eye)' : '$(eye-closed)';
    const words = on ? 'Figures are highlighted. Click to hide them.' : 'Highlights are off. Click to show them.';
    this.#toggle.tooltip = words;
    this.#toggle.accessibilityInformation = { label: `News Figures: ${words}` };
    this.#toggle.show();
  }
}
