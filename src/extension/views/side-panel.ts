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
    const found = nodes.map((roots) => roots.length > 0);
    this.#trees.forEach((tree, index) => {
      const { description, message } = this.#captions(summary, found[index] ?? false);
      tree.view.description = description;
      tree.view.message = message;
      tree.show(nodes[index] ?? []);
    });
    this.#showBadge(summary);
    void commands.executeCommand('setContext', 'newsFigures.scope', this.summaries.scope);
    void commands.executeCommand('setContext', 'newsFigures.summarized', this.summaries.summary !== undefined);
    void commands.executeCommand('setContext', 'newsFigures.filtered', this.#options.filter !== '');
    void commands.executeCommand('setContext', 'newsFigures.hasFigures', summary.groups.length > 0);
  }

  #captions({ articles }: PlacedSummary, found: boolean): { description: string; message: string } {
    const { filter } = this.#options;
    const many = articles.length > 1 ? `, ${counted(articles.length, 'article')}` : '';
    const description = `${SCOPE_LABELS[this.summaries.scope]}${many}`;
    if (filter === '') return { description, message: '' };
    return {
      description,
      message: found ? `Filtered by “${filter}”` : `Nothing matches “${filter}”. Clear the filter to see all.`,
    };
  }

  #showBadge({ findings }: PlacedSummary): void {
    const value = findings.length;
    this.contradictions.view.badge = value === 0 ? undefined : { value, tooltip: counted(value, 'contradiction') };
  }
}
