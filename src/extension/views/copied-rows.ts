import { ENTITY_COLUMNS } from './entity-nodes';
import { FINDING_COLUMNS } from './finding-nodes';
import { ROW_COLUMNS } from './row-node';
import { tabSeparated } from './tab-separated';
import type { NodeKind, ViewNode } from './view-node';

/** What a line is copied as: a figure, a finding or an entity, each with its own columns. */
export type CopiedKind = Extract<NodeKind, 'row' | 'finding' | 'entity'>;

const COLUMNS: Readonly<Record<CopiedKind, readonly string[]>> = {
  row: ROW_COLUMNS,
  finding: FINDING_COLUMNS,
  entity: ENTITY_COLUMNS,
};

const COPIED_KINDS: readonly CopiedKind[] = ['finding', 'entity', 'row'];

export interface CopiedRows {
  readonly text: string;
  readonly count: number;
}

/**
 * The nodes, or where they are none such themselves the ones below them, as tab-separated values; undefined where there is nothing
 * to copy.
 */
export function copiedRows(nodes: readonly ViewNode[]): CopiedRows | undefined {
  for (const kind of COPIED_KINDS) {
    const rows = cellsOf(nodes, kind);
    if (rows.length > 0) return { text: tabSeparated(COLUMNS[kind], rows), count: rows.length };
  }
  return undefined;
}

/** The cells of all nodes of a kind, in order, each line once. */
function cellsOf(nodes: readonly ViewNode[], kind: CopiedKind): (readonly string[])[] {
  const rows = new Map<string, readonly string[]>();
  const collect = (node: ViewNode) => {
    if (node.kind === kind && node.cells) rows.set(node.cells.join('\t'), node.cells);
    node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return [...rows.values()];
}
