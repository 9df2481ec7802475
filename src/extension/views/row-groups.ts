import type { PlacedRow, PlacedSummary } from '../../server/protocol';
import { fileName } from './article-names';
import type { Sorting, ViewOptions } from './view-options';

export interface RowGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly PlacedRow[];
  /** How many rows the group has, where `rows` are the first of very many. */
  readonly count?: number;
  readonly total?: PlacedSummary['groups'][number]['total'];
  readonly totalText?: string;
}

const KIND_LABELS: Readonly<Record<PlacedRow['kind'], string>> = {
  count: 'Counts',
  money: 'Money',
  percent: 'Percentages',
  measure: 'Measures',
  duration: 'Durations',
  age: 'Ages',
  ratio: 'Ratios',
  rate: 'Rates',
  index: 'Indices',
  ordinal: 'Ordinals',
  date: 'Dates',
  time: 'Times of day',
  score: 'Scores',
  identifier: 'Identifiers',
};

/** The rows that pass the test, in the groups that the options ask for, in their order; no group is empty. */
export function groupRows(
  summary: PlacedSummary,
  { grouping, sorting }: Pick<ViewOptions, 'grouping' | 'sorting'>,
  test: (row: PlacedRow) => boolean,
): RowGroup[] {
  const groups =
    grouping === 'counted' ? summary.groups.map((group) => kept(group, test)) : regroup(summary, grouping, test);
  return sortGroups(
    groups.filter(({ rows }) => rows.length > 0),
    sorting,
  );
}

/** A group whose total would no longer be that of the rows shown loses it. */
function kept(group: RowGroup, test: (row: PlacedRow) => boolean): RowGroup {
  const rows = group.rows.filter(test);
  return rows.length === group.rows.length ? group : { key: group.key, label: group.label, rows };
}

function regroup(summary: PlacedSummary, grouping: 'kind' | 'article', test: (row: PlacedRow) => boolean): RowGroup[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of summary.groups.flatMap((group) => group.rows).filter(test)) {
    const key = grouping === 'kind' ? row.kind : row.place.uri;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  const titles = new Map(summary.articles.map((article) => [article.id, article.title]));
  return [...groups].map(([key, rows]) => ({
    key,
    label: grouping === 'kind' ? KIND_LABELS[rows[0]?.kind ?? 'count'] : (titles.get(key) ?? fileName(key)),
    rows: byPlace(rows),
  }));
}

function sortGroups(groups: readonly RowGroup[], sorting: Sorting): RowGroup[] {
  if (sorting === 'importance') return [...groups];
  if (sorting === 'name') return groups.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  if (sorting === 'value') return groups.toSorted((a, b) => largest(b) - largest(a));
  const first = (group: RowGroup) => byPlace(group.rows)[0];
  return groups.toSorted((a, b) => comparePlaces(first(a), first(b)));
}

/** The rows of a group in the order asked for; by importance the server's order stands. */
export function sortRows(rows: readonly PlacedRow[], sorting: Sorting): PlacedRow[] {
  if (sorting === 'text') return byPlace(rows);
  if (sorting === 'value') return rows.toSorted((a, b) => b.high - a.high);
  if (sorting === 'name') return rows.toSorted((a, b) => (a.counted ?? '').localeCompare(b.counted ?? '', 'en'));
  return [...rows];
}

function largest({ rows }: RowGroup): number {
  return rows.reduce((most, row) => Math.max(most, row.high), Number.NEGATIVE_INFINITY);
}

function byPlace(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.toSorted(comparePlaces);
}

function comparePlaces(a: PlacedRow | undefined, b: PlacedRow | undefined): number {
  if (!a || !b) return 0;
  if (a.place.uri !== b.place.uri) return a.place.uri < b.place.uri ? -1 : 1;
  const [one, other] = [a.place.range.start, b.place.range.start];
  return one.line - other.line || one.character - other.character;
}
