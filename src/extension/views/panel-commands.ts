import { commands, type Disposable, env, type QuickPickItem, window } from 'vscode';
import type { Scope } from '../../server/protocol';
import type { ActiveArticle } from '../active-article';
import type { Summaries } from '../summaries';
import { counted } from '../wording';
import { copiedRows } from './copied-rows';
import type { NodeTree } from './node-tree';
import { SCOPE_LABELS, type SidePanel } from './side-panel';
import { nodeAt, type ViewNode } from './view-node';
import type { Grouping, Sorting } from './view-options';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

const SCOPES: readonly Choice<Scope>[] = [
  { value: 'article', label: SCOPE_LABELS.article, detail: 'The article in the active editor' },
  { value: 'open', label: SCOPE_LABELS.open, detail: 'All articles that are open in an editor' },
  { value: 'workspace', label: SCOPE_LABELS.workspace, detail: 'All articles of the folder, open or not' },
];

const GROUPINGS: readonly Choice<Grouping>[] = [
  { value: 'counted', label: 'What is counted', detail: 'Figures for the same thing stand together' },
  { value: 'kind', label: 'Kind of figure', detail: 'Counts, money, percentages, dates and so on' },
  { value: 'article', label: 'Article' },
];

const SORTINGS: readonly Choice<Sorting>[] = [
  { value: 'importance', label: 'Importance', detail: 'Most often mentioned first' },
  { value: 'text', label: 'Place in the text' },
  { value: 'value', label: 'Value', detail: 'Largest first' },
  { value: 'name', label: 'Name' },
];

async function choose<T>(title: string, choices: readonly Choice<T>[], current: T): Promise<T | undefined> {
  const items = choices.map((choice) => (choice.value === current ? { ...choice, description: 'current' } : choice));
  const chosen = await window.showQuickPick(items, { title, placeHolder: title });
  return chosen?.value;
}

/** The commands of the side panel: scope, filter, group, sort, copy, reveal. */
export function panelCommands(panel: SidePanel, summaries: Summaries, active: ActiveArticle): Disposable[] {
  const register = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`newsFigures.${name}`, run);
  return [
    register('chooseScope', async () => {
      const scope = await choose('Show the figures of', SCOPES, summaries.scope);
      if (scope) await showScope(summaries, scope);
    }),
    ...SCOPES.map(({ value }) => register(`scope.${value}`, () => showScope(summaries, value))),
    register('filter', async () => {
      const filter = await window.showInputBox({
        title: 'Filter figures, contradictions, agencies and countries',
        prompt: 'Lines that hold all these words stay',
        value: panel.options.filter,
      });
      if (filter !== undefined) panel.arrange({ filter: filter.trim() });
    }),
    register('clearFilter', () => panel.arrange({ filter: '' })),
    register('groupBy', async () => {
      const grouping = await choose('Group figures by', GROUPINGS, panel.options.grouping);
      if (grouping) panel.arrange({ grouping });
    }),
    register('sortBy', async () => {
      const sorting = await choose('Sort by', SORTINGS, panel.options.sorting);
      if (sorting) panel.arrange({ sorting });
    }),
    register('copyRow', (node: ViewNode, selected?: readonly ViewNode[]) => copy(selected ?? [node])),
    register('summary.copySelection', () => copy(panel.summary.view.selection)),
    register('contradictions.copySelection', () => copy(panel.contradictions.view.selection)),
    register('entities.copySelection', () => copy(panel.entities.view.selection)),
    register('summary.copyAll', () => copy(panel.summary.roots, panel.summary.view.message)),
    register('contradictions.copyAll', () => copy(panel.contradictions.roots, panel.contradictions.view.message)),
    register('entities.copyAll', () => copy(panel.entities.roots, panel.entities.view.message)),
    register('reveal', () => revealFigure(panel, summaries, active)),
  ];
}

/** Chooses the scope, and shows the panel in case it was out of sight. */
async function showScope(summaries: Summaries, scope: Scope): Promise<void> {
  await summaries.choose(scope);
  await commands.executeCommand('newsFigures.summary.focus');
}

/** @param limits what a view says of lines that it does not show, and that are not copied therefore */
async function copy(nodes: readonly ViewNode[], limits = ''): Promise<void> {
  const rows = copiedRows(nodes);
  if (!rows) {
    window.setStatusBarMessage(
      'News Figures: select a line with a figure, a contradiction or a name to copy it.',
      4000,
    );
    return;
  }
  await env.clipboard.writeText(rows.text);
  window.setStatusBarMessage(
    `News Figures: copied ${counted(rows.count, 'row')}, ready to paste into a spreadsheet. ${limits}`.trim(),
    4000,
  );
}

/** Selects the figure or name under the cursor in the side panel. */
async function revealFigure(panel: SidePanel, summaries: Summaries, active: ActiveArticle): Promise<void> {
  const editor = active.editor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const found = (tree: NodeTree) => {
    const node = nodeAt(tree.roots, editor.document.uri.toString(), line, character);
    return node && { tree, node };
  };
  await commands.executeCommand('newsFigures.summary.focus');
  await summaries.whenFresh();
  const target = found(panel.summary) ?? found(panel.entities);
  if (target) await target.tree.view.reveal(target.node, { select: true, focus: true, expand: true });
  else window.setStatusBarMessage('News Figures: no figure or name at the cursor is in the side panel.', 4000);
}
