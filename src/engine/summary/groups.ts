import { plural } from '../lexicon/plural';
import type { FigureKind } from '../types';
import type { FramedRow } from './rows';
import type { SummaryGroup } from './summary';
import { totalOf } from './totals';
import { capitalised } from './wording';

/** Labels of kinds that make one group each, whatever their units. */
const KIND_LABELS: Partial<Readonly<Record<FigureKind, string>>> = {
  percent: 'Percentages',
  duration: 'Durations',
  age: 'Ages',
  ratio: 'Shares and multiples',
  index: 'Index levels',
  score: 'Scores',
};

/** What an editor looks for first stands first; the lower the number the earlier. */
const KIND_ORDER: Readonly<Record<FigureKind, number>> = {
  count: 0,
  money: 0,
  percent: 1,
  rate: 1,
  measure: 1,
  ratio: 1,
  index: 1,
  duration: 2,
  age: 2,
  score: 2,
  ordinal: 3,
  date: 3,
  time: 3,
  identifier: 3,
};
const BARE_COUNTS = 'count:';
const LAST = 4;

const CURRENCIES = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'code' });

/** Parts rows by what they count, or by kind and unit; the weightiest group first, the largest amount first in each. */
export function groupRows(rows: readonly FramedRow[]): SummaryGroup[] {
  const members = new Map<string, FramedRow[]>();
  for (const row of rows) {
    const key = groupKey(row);
    const known = members.get(key);
    if (known === undefined) members.set(key, [row]);
    else known.push(row);
  }
  return [...members]
    .map(([key, group]) => weighed(key, group))
    .sort(byWeight)
    .map(toGroup);
}

/** The name of a row's group: "count:fugitive", "money:CNY", "percent". */
function groupKey({ row, claim, figure }: FramedRow): string {
  if (row.kind === 'count') return BARE_COUNTS + (claim?.head ?? row.counted ?? '').toLowerCase();
  if (row.kind === 'money' && figure.per !== undefined) return `money:${row.unit}/${figure.per}`;
  if (KIND_LABELS[row.kind] !== undefined) return row.kind;
  return `${row.kind}:${row.unit}`;
}

interface WeighedGroup {
  readonly key: string;
  readonly rows: readonly FramedRow[];
  readonly order: number;
  readonly weight: number;
  readonly largest: number;
}

function weighed(key: string, rows: readonly FramedRow[]): WeighedGroup {
  const kind = rows[0]?.row.kind ?? 'count';
  let weight = Math.min(rows.length, 10);
  for (const { claim } of rows) if (claim?.voice === 'headline' || claim?.voice === 'summary') weight += 3;
  return {
    key,
    rows: [...rows].sort(bySize),
    order: key === BARE_COUNTS ? LAST : KIND_ORDER[kind],
    weight,
    largest: rows.reduce((largest, { row }) => Math.max(largest, row.high), Number.NEGATIVE_INFINITY),
  };
}

function byWeight(a: WeighedGroup, b: WeighedGroup): number {
  return a.order - b.order || b.weight - a.weight || b.largest - a.largest || (a.key < b.key ? -1 : 1);
}

/** How many days a unit of time is, so that "two years" stands above "13 months". */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30.4],
  ['quarter', 91.3],
  ['year', 365.25],
  ['decade', 3652.5],
  ['century', 36525],
]);

function bySize(a: FramedRow, b: FramedRow): number {
  const size = ({ row }: FramedRow): number =>
    row.kind === 'duration' ? row.high * (DAYS.get(row.unit) ?? 1) : row.high;
  return size(b) - size(a);
}

function toGroup({ key, rows }: WeighedGroup): SummaryGroup {
  const total = totalOf(rows);
  return { key, label: groupLabel(key), rows: rows.map(({ row }) => row), ...(total === undefined ? {} : { total }) };
}

function groupLabel(key: string): string {
  const cut = key.indexOf(':');
  const kind = (cut < 0 ? key : key.slice(0, cut)) as FigureKind;
  const rest = cut < 0 ? '' : key.slice(cut + 1);
  if (kind === 'money') return moneyLabel(rest);
  if (kind === 'count') return rest === '' ? 'Other counts' : capitalised(plural(rest));
  const label = KIND_LABELS[kind];
  if (label !== undefined) return label;
  if (rest === '') return kind === 'rate' ? 'Rates' : 'Other measures';
  return capitalised(rest.includes('/') ? rest : plural(rest));
}

function moneyLabel(unit: string): string {
  const [code = '', per] = unit.split('/');
  const name = /^[A-Z]{3}$/.test(code) ? CURRENCIES.of(code) : undefined;
  const currency = name === undefined || name === code ? code || 'Money' : `${name} (${code})`;
  return per === undefined ? currency : `${currency} per ${per}`;
}
