import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { OPEN_COMMAND } from '../../server/protocol';
import { Disposer } from '../disposer';
import { type ViewNode, withUniqueIds } from './view-node';

/** A native tree that shows nodes. */
export class NodeTree extends Disposer implements TreeDataProvider<ViewNode> {
  readonly view: TreeView<ViewNode>;
  readonly #changed = this.own(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #parents = new Map<string, ViewNode>();
  #roots: readonly ViewNode[] = [];

  constructor(viewId: string) {
    super();
    this.view = this.own(
      window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true }),
    );
  }

  get roots(): readonly ViewNode[] {
    return this.#roots;
  }

  show(roots: readonly ViewNode[]): void {
    this.#roots = withUniqueIds(roots);
    this.#parents.clear();
    for (const root of this.#roots) this.#adopt(root);
    this.#changed.fire();
  }

  getChildren(node?: ViewNode): ViewNode[] {
    return [...(node?.children ?? this.#roots)];
  }

  getParent(node: ViewNode): ViewNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: ViewNode): TreeItem {
    const item = new TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.spoken };
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = new MarkdownString().appendText(node.tooltip);
    if (node.icon !== undefined) item.iconPath = icon(node.icon, node.iconColor);
    if (node.place) item.command = { command: OPEN_COMMAND, title: 'Open', arguments: [node.place] };
    return item;
  }

  #adopt(parent: ViewNode): void {
    for (const child of parent.children) {
      this.#parents.set(child.id, parent);
      this.#adopt(child);
    }
  }
}

function collapsibleState({ children, expanded }: ViewNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function icon(name: string, color: string | undefined): ThemeIcon {
  return color === undefined ? new ThemeIcon(name) : new ThemeIcon(name, new ThemeColor(color));
}
