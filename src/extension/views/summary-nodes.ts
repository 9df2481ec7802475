import type { PlacedRow, PlacedSummary } from '../../server/protocol';
import { counted, dotted } from '../wording';
import { articleNames, fileName } from './article-names';
import { groupRows, type RowGroup, sortRows } from './row-groups';
import { rowNode, rowTexts } from './row-node';
import type { ViewNode } from './view-node';
import { filterTest, type ViewOptions } from './view-options';

/** How many wholes are open from the start. */
const MOST_EXPANDED = 3;

/** How many figures a closed group shows. */
const MOST_PREVIEWED = 4;

type Names = (uri: string) => string | undefined;
type Test = (row: PlacedRow) => boolean;

/** The Summary tree: wholes with their parts, series over time, all figures in groups, and what was not read. */
export function summaryNodes(summary: PlacedSummary, options: ViewOptions): ViewNode[] {
  const names = articleNames(summary);
  const matches = filterTest(options.filter);
  const test: Test = (row) => matches(...rowTexts(row));
  const groups = groupRows(summary, options, test);
  const figures = groups.reduce((sum, group) => sum + countOf(group), 0);
  return [
    section('wholes', 'Parts of a whole', 'pie-chart', wholeNodes(summary, names, test)),
    section('series', 'Over time and across articles', 'graph-line', seriesNodes(summary, names, test)),
    section(
      'figures',
      'All figures',
      'symbol-number',
      groups.map((group) => groupNode(group, options, names)),
      figures,
    ),
    section('skipped', 'Not read', 'circle-slash', options.filter === '' ? skippedNodes(summary) : []),
  ].filter((node) => node.children.length > 0);
}

function section(
  id: string,
  label: string,
  icon: string,
  children: readonly ViewNode[],
  count = children.length,
): ViewNode {
  const description = count.toLocaleString('en');
  return {
    id,
    kind: 'section',
    label,
    description,
    icon,
    spoken: `${label}, ${description}`,
    children,
    expanded: id !== 'skipped',
  };
}

function wholeNodes(summary: PlacedSummary, names: Names, test: Test): ViewNode[] {
  return summary.wholes
    .filter(({ whole, parts }) => test(whole) || parts.some(test))
    .map((parted, index) => wholeNode(parted, index, names));
}

function wholeNode(parted: PlacedSummary['wholes'][number], index: number, names: Names): ViewNode {
  const { whole, parts, because, sumText, leftText } = parted;
  const { uri, range } = whole.place;
  const id = `wholes/${uri}#${range.start.line}:${range.start.character}`;
  const sum = parts.length > 1 ? [noteNode(`${id}/sum`, `${sumText} in the parts`, because, 'add')] : [];
  const left =
    leftText === undefined
      ? []
      : [
          noteNode(
            `${id}/left`,
            withoutStop(leftText),
            parts.length > 1 ? 'in none of the parts' : 'the rest',
            'question',
          ),
        ];
  const description = dotted(preview(parts), outcome(parted), names(uri));
  return {
    ...rowNode(whole, id, names(uri)),
    id,
    description,
    tooltip: dotted(because, whole.sentence),
    spoken: `${whole.phrase}, ${description}`,
    children: [...parts.map((part) => rowNode(part, id, names(part.place.uri))), ...sum, ...left],
    expanded: index < MOST_EXPANDED,
  };
}

/** How the parts stand to the whole: what is left over, or whether they make the whole or more than it. */
function outcome({ whole, sum, sumText, leftText }: PlacedSummary['wholes'][number]): string {
  const open = whole.bound === 'over' || whole.bound === 'atLeast';
  if (leftText !== undefined) return withoutStop(leftText);
  if (sum.high < whole.low) return `${sumText} in the parts`;
  return sum.low > whole.high && !open ? `parts make ${sumText}` : 'all accounted for';
}

/** A sentence as a label: "Over 535 left over." as "over 535 left over". */
function withoutStop(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function seriesNodes(summary: PlacedSummary, names: Names, test: Test): ViewNode[] {
  return summary.series
    .filter(({ points }) => points.some(test))
    .map(({ label, points, because }) => {
      const id = `series/${label}`;
      return {
        id,
        kind: 'group',
        label,
        description: points.map(({ amount }) => amount).join(' → '),
        tooltip: because,
        icon: 'graph-line',
        spoken: `${label}, ${counted(points.length, 'figure')}: ${points.map(({ amount }) => amount).join(', then ')}`,
        children: points.map((point) => rowNode(point, id, names(point.place.uri))),
      };
    });
}

/** A group of one figure is that figure's line; a group of more says how many, with their total or the first of them. */
function groupNode(group: RowGroup, { grouping, sorting }: ViewOptions, names: Names): ViewNode {
  const { key, label, total, totalText } = group;
  const id = `figures/${grouping}/${key}`;
  const article: Names = grouping === 'article' ? () => undefined : names;
  const rows = sortRows(group.rows, sorting);
  const children = rows.map((row) => rowNode(row, id, article(row.place.uri)));
  const [only] = children;
  const count = countOf(group);
  if (only && count === 1 && grouping !== 'article') return loneRow(only, group, id);
  const sum = totalText === undefined || !coversAll(group) ? preview(rows) : `total ${totalText}`;
  const node: ViewNode = {
    id,
    kind: 'group',
    label,
    description: dotted(count.toLocaleString('en'), sum),
    icon: grouping === 'article' ? 'file-text' : 'list-unordered',
    spoken: `${label}, ${counted(count, 'figure')}, ${sum}`,
    children: [...children, ...restNodes(id, count - rows.length)],
  };
  return total ? { ...node, tooltip: total.because } : node;
}

/** Whether a total may stand for its group: one of some parts is less than the whole that stands beside them. */
function coversAll({ rows, total }: RowGroup): boolean {
  return total === undefined || rows.every(({ low }) => low <= total.high);
}

function countOf({ rows, count = rows.length }: RowGroup): number {
  return count;
}

/** A count says what it counts; any other figure is told by its group's name. */
function loneRow(node: ViewNode, { label, rows }: RowGroup, id: string): ViewNode {
  const clear = rows[0]?.kind === 'count' && rows[0].counted !== undefined;
  return clear
    ? { ...node, id }
    : { ...node, id, label: `${label}: ${node.label}`, spoken: `${label}: ${node.spoken}` };
}

function preview(rows: readonly PlacedRow[]): string {
  const shown = rows.slice(0, MOST_PREVIEWED).map(({ amount }) => amount);
  return rows.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

function skippedNodes({ articles }: PlacedSummary): ViewNode[] {
  return articles
    .filter((article) => article.skipped !== undefined)
    .map(({ id, skipped = '' }) => noteNode(`skipped/${id}`, fileName(id), skipped, 'circle-slash'));
}

/** A last line that tells how many more there are than are shown. */
export function restNodes(parent: string, rest: number): ViewNode[] {
  if (rest <= 0) return [];
  const label = `and ${rest.toLocaleString('en')} more`;
  return [noteNode(`${parent}/rest`, label, 'filter to find them, or export them all', 'ellipsis')];
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
