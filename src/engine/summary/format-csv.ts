import type { ReportOptions } from './report-options';
import { articleName } from './report-options';
import type { Summary, SummaryGroup, SummaryRow } from './summary';

type Cell = string | number | undefined;

const COLUMNS = [
  'article',
  'line',
  'column',
  'group',
  'figure',
  'kind',
  'low',
  'high',
  'bound',
  'unit',
  'counted',
  'event',
  'period',
  'from',
  'to',
  'places',
  'source',
  'sentence',
];

/** One row a figure, RFC 4180: commas, quotes doubled, CRLF. Text that a spreadsheet would run as a formula gets an apostrophe. */
export function formatCsv(summary: Summary, options: ReportOptions = {}): string {
  const rows = summary.groups.flatMap((group) => group.rows.map((row) => cells(group, row, options)));
  return [COLUMNS, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cells(group: SummaryGroup, row: SummaryRow, options: ReportOptions): Cell[] {
  const at = options.locate?.(row.article, row.start);
  return [
    articleName(options, row.article),
    at === undefined ? undefined : at.line + 1,
    at === undefined ? undefined : at.character + 1,
    group.label,
    row.text,
    row.kind,
    row.low,
    row.high,
    row.bound,
    row.unit,
    row.counted,
    row.event,
    row.period?.label,
    row.period?.from,
    row.period?.to,
    row.places.join('; '),
    row.source,
    row.sentence,
  ];
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
