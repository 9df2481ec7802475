import type { Place } from '../../server/protocol';

/** What a node is, for menus (`viewItem`). */
export type NodeKind = 'section' | 'group' | 'row' | 'finding' | 'evidence' | 'entity' | 'mention' | 'note';

/** One line of a tree, without VS Code, so that what the views show is worked out and tested by itself. */
export interface ViewNode {
  /** Unique within its tree and the same as long as the line means the same, so that VS Code keeps it open and selected. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description?: string;
  /** Plain text, in paragraphs. */
  readonly tooltip?: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Id of a theme colour for the icon. */
  readonly iconColor?: string;
  /** What a screen reader says: the line in words. */
  readonly spoken: string;
  /** Where a click goes. */
  readonly place?: Place;
  /** What is copied of the line, in the order of the tree's columns. */
  readonly cells?: readonly string[];
  readonly children: readonly ViewNode[];
  readonly expanded?: boolean;
}

/**
 * The nodes with the second and any further of the same id told apart. VS Code shows no tree at all that has an id twice, and what is
 * shown comes from articles that may say anything twice.
 */
export function withUniqueIds(nodes: readonly ViewNode[], taken: Set<string> = new Set()): ViewNode[] {
  return nodes.map((node) => {
    let id = node.id;
    for (let copy = 2; taken.has(id); copy++) id = `${node.id}~${copy}`;
    taken.add(id);
    return { ...node, id, children: withUniqueIds(node.children, taken) };
  });
}

/** The node whose place holds the given one, depth first; the smallest such place wins. */
export function nodeAt(nodes: readonly ViewNode[], uri: string, line: number, character: number): ViewNode | undefined {
  for (const node of nodes) {
    const inside = nodeAt(node.children, uri, line, character);
    if (inside) return inside;
    if (node.place && node.place.uri === uri && holds(node.place, line, character)) return node;
  }
  return undefined;
}

function holds({ range: { start, end } }: Place, line: number, character: number): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  const beforeEnd = line < end.line || (line === end.line && character <= end.character);
  return afterStart && beforeEnd;
}
