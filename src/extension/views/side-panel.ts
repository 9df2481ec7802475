import { commands } from 'vscode';
import type { PlacedSummary, Scope } from '../../server/protocol';
import { Disposer } from '../disposer';
import { emptySummary, type Summaries } from '../summaries';
import { counted } from '../wording';
import { entityNodes } from './entity-nodes';
import { findingNodes } from './finding-nodes';
import { NodeTree } from './node-tree';
import { summaryNodes } from './summary-nodes';
import type { ViewNode } from './view-node';
import { DEFAULT_OPTIONS, type ViewOptions } from './view-options';

export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  article: 'This article',
  open: 'Open articles',
  workspace: 'Workspace',
};

/** The three trees, which show the same summary in the same way. */
export class SidePanel extends Disposer {
  readonly summary = this.own(new NodeTree('newsFigures.summary'));
  readonly contradictions = this.own(new NodeTree('newsFigures.contradictions'));
  readonly entities = this.own(new NodeTree('newsFigures.entities'));
  #options: ViewOptions = DEFAULT_OPTIONS;

  constructor(private readonly summaries: Summaries) {
    super();
    this.own(summaries.onDidChange(() => this.#show()));
    for (const { view } of this.#trees) this.own(view.onDidChangeVisibility(() => this.#tellVisibility()));
    this.#tellVisibility();
    this.#show();
  }

  get options(): ViewOptions {
    return this.#options;
  }

  arrange(change: Partial<ViewOptions>): void {
    this.#options = { ...this.#options, ...change };
    this.summaries.narrow(this.#options.filter);
    this.#show();
  }

  get #trees(): readonly NodeTree[] {
    return [this.summary, this.contradictions, this.entities];
  }

  #tellVisibility(): void {
    this.summaries.setShown(this.#trees.some(({ view }) => view.visible));
  }

  #show(): void {
    const summary = this.summaries.summary ?? emptySummary(this.summaries.scope);
    const nodes: readonly (readonly ViewNode[])[] = [
      summaryNodes(summary, this.#options),
      findingNodes(summary, this.#options),
      entityNodes(summary, this.#options),
    ];
    const left = leftOut(summary);
    this.#trees.forEach((tree, index) => {
      tree.view.description = this.#description(summary);
      tree.view.message = this.#message((nodes[index] ?? []).length > 0, left[index]);
      tree.show(nodes[index] ?? []);
    });
    this.#showBadge(summary);
    void commands.executeCommand('setContext', 'newsFigures.scope', this.summaries.scope);
    void commands.executeCommand('setContext', 'newsFigures.summarized', this.summaries.summary !== undefined);
    void commands.executeCommand('setContext', 'newsFigures.filtered', this.#options.filter !== '');
    void commands.executeCommand('setContext', 'newsFigures.hasFigures', summary.groups.length > 0);
  }

  #description({ articles }: PlacedSummary): string {
    const many = articles.length > 1 ? `, ${counted(articles.length, 'article')}` : '';
    return `${SCOPE_LABELS[this.summaries.scope]}${many}`;
  }

  /** @param left what of very much is not shown */
  #message(found: boolean, left: string | undefined): string {
    const { filter } = this.#options;
    if (!this.summaries.isNarrowed && (left !== undefined || filter === '')) return 'Looking through all figures…';
    if (filter === '') return left ?? '';
    if (!found) return `Nothing matches “${filter}”. Clear the filter to see all.`;
    return [`Filtered by “${filter}”`, left].filter(Boolean).join('. ');
  }

  #showBadge({ findings }: PlacedSummary): void {
    const value = findings.length;
    this.contradictions.view.badge = value === 0 ? undefined : { value, tooltip: counted(value, 'contradiction') };
  }
}

/** What each tree says where it does not show all: of very many figures and names the server sends the weightiest. */
function leftOut({ counts, groups, entities }: PlacedSummary): readonly (string | undefined)[] {
  if (!counts) return [];
  const figures = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const most = (shown: number, all: number, noun: string, others: string) =>
    shown < all ? `The first ${shown.toLocaleString('en')} of ${counted(all, noun)} are shown. ${others}` : undefined;
  return [
    most(figures, counts.figures, 'figure', 'Filter to find others; export to have all.'),
    undefined,
    most(entities.length, counts.names, 'name', 'Filter to find others.'),
  ];
}
