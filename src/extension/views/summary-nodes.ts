import type { PlacedRow, PlacedSummary } from '../../server/protocol';
import { counted, dotted } from '../wording';
import { amountInWords } from './amount';
import { articleNames, fileName } from './article-names';
import { groupRows, type RowGroup, sortRows } from './row-groups';
import { rowLabel, rowNode, rowTexts } from './row-node';
import type { ViewNode } from './view-node';
import { filterTest, type ViewOptions } from './view-options';

/** How many figures a closed group shows. */
const MOST_PREVIEWED = 4;

type Names = (uri: string) => string | undefined;
type Test = (row: PlacedRow) => boolean;

/** The Summary tree: wholes with their parts, series over time, all figures in groups, and what was not read. */
export function summaryNodes(summary: PlacedSummary, options: ViewOptions): ViewNode[] {
  const names = articleNames(summary);
  const matches = filterTest(options.filter);
  const test: Test = (row) => matches(...rowTexts(row));
  return [
    section('wholes', 'Parts of a whole', 'pie-chart', wholeNodes(summary, names, test)),
    section('series', 'Over time and across articles', 'graph-line', seriesNodes(summary, names, test)),
    section('figures', 'All figures', 'symbol-number', groupNodes(summary, options, names, test)),
    section('skipped', 'Not read', 'circle-slash', options.filter === '' ? skippedNodes(summary) : []),
  ].filter((node) => node.children.length > 0);
}

function section(id: string, label: string, icon: string, children: readonly ViewNode[]): ViewNode {
  return {
    id,
    kind: 'section',
    label,
    description: String(children.length),
    icon,
    spoken: `${label}, ${children.length}`,
    children,
    expanded: id !== 'skipped',
  };
}

function wholeNodes(summary: PlacedSummary, names: Names, test: Test): ViewNode[] {
  return summary.wholes
    .filter(({ whole, parts }) => test(whole) || parts.some(test))
    .map(({ whole, parts, sum, left, because }, index) => {
      const id = `wholes/${index}/${whole.place.uri}#${whole.place.range.start.line}:${whole.place.range.start.character}`;
      const node = rowNode(whole, id, names(whole.place.uri));
      const total = noteNode(`${id}/sum`, `${amountInWords(sum)} in the parts`, because, 'add');
      const rest = left
        ? [noteNode(`${id}/left`, `${amountInWords(left)} left over`, 'in none of the parts', 'question')]
        : [];
      return {
        ...node,
        id,
        label: [rowLabel(whole), whole.counted].filter(Boolean).join(' '),
        description: dotted(left ? `${amountInWords(left)} left over` : 'all accounted for', names(whole.place.uri)),
        tooltip: dotted(because, whole.sentence),
        children: [...parts.map((part) => rowNode(part, id, names(part.place.uri))), total, ...rest],
        expanded: index < 3,
      };
    });
}

function seriesNodes(summary: PlacedSummary, names: Names, test: Test): ViewNode[] {
  return summary.series
    .filter(({ points }) => points.some(test))
    .map(({ label, points, because }, index) => {
      const id = `series/${index}/${label}`;
      return {
        id,
        kind: 'group',
        label,
        description: points.map(rowLabel).join(' → '),
        tooltip: because,
        icon: 'graph-line',
        spoken: `${label}, ${counted(points.length, 'figure')}: ${points.map(rowLabel).join(', then ')}`,
        children: points.map((point) => rowNode(point, id, names(point.place.uri))),
      };
    });
}

function groupNodes(summary: PlacedSummary, options: ViewOptions, names: Names, test: Test): ViewNode[] {
  return groupRows(summary, options, test).map((group) => groupNode(group, options, names));
}

/** A group of one figure is that figure's line; a group of more says how many, with their total or the first of them. */
function groupNode(group: RowGroup, { grouping, sorting }: ViewOptions, names: Names): ViewNode {
  const { key, label, total } = group;
  const id = `figures/${grouping}/${key}`;
  const article: Names = grouping === 'article' ? () => undefined : names;
  const rows = sortRows(group.rows, sorting);
  const heading = sameCounted(rows);
  const children = rows.map((row) => rowNode(row, id, article(row.place.uri), heading));
  const [only] = children;
  if (only && children.length === 1) return loneRow(only, label, id);
  const sum = total ? `total ${amountInWords(total)}` : preview(rows);
  const node: ViewNode = {
    id,
    kind: 'group',
    label,
    description: dotted(String(rows.length), sum),
    icon: grouping === 'article' ? 'file-text' : 'list-unordered',
    spoken: `${label}, ${counted(rows.length, 'figure')}, ${sum}`,
    children,
  };
  return total ? { ...node, tooltip: total.because } : node;
}

function loneRow(row: ViewNode, heading: string, id: string): ViewNode {
  return { ...row, id, label: `${heading}: ${row.label}`, spoken: `${heading}: ${row.spoken}` };
}

function preview(rows: readonly PlacedRow[]): string {
  const shown = rows.slice(0, MOST_PREVIEWED).map(rowLabel);
  return rows.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** What all rows count, which then needs no saying on each. */
function sameCounted([first, ...others]: readonly PlacedRow[]): string | undefined {
  return others.every((row) => row.counted === first?.counted) ? first?.counted : undefined;
}

function skippedNodes({ articles }: PlacedSummary): ViewNode[] {
  return articles
    .filter((article) => article.skipped !== undefined)
    .map(({ id, skipped = '' }) => noteNode(`skipped/${id}`, fileName(id), skipped, 'circle-slash'));
}

function noteNode(id: string, label: string, description: string, icon: string): ViewNode {
  return {
    id,
    kind: 'note',
    label,
    description,
    tooltip: description,
    icon,
    spoken: `${label}, ${description}`,
    children: [],
  };
}
