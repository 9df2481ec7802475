import type { PlacedRow } from '../../server/protocol';
import { dotted } from '../wording';
import { amountInWords, boundWords } from './amount';
import { fileName } from './article-names';
import type { ViewNode } from './view-node';

/** Column heads of copied rows. */
export const ROW_COLUMNS = [
  'Figure',
  'Value',
  'High',
  'Bound',
  'Unit',
  'Kind',
  'Counted',
  'Event',
  'Period',
  'Places',
  'Source',
  'Article',
  'Line',
  'Sentence',
] as const;

const KIND_ICONS: Readonly<Record<PlacedRow['kind'], string>> = {
  count: 'symbol-number',
  money: 'credit-card',
  percent: 'pie-chart',
  measure: 'symbol-ruler',
  duration: 'watch',
  age: 'person',
  ratio: 'pie-chart',
  rate: 'dashboard',
  index: 'graph-line',
  ordinal: 'list-ordered',
  date: 'calendar',
  time: 'clock',
  score: 'game',
  identifier: 'tag',
};

export function rowCells(row: PlacedRow): string[] {
  return [
    row.text,
    String(row.low),
    row.high === row.low ? '' : String(row.high),
    row.bound,
    row.unit,
    row.kind,
    row.counted ?? '',
    row.event ?? '',
    row.period?.label ?? '',
    row.places.join(', '),
    row.source ?? '',
    fileName(row.place.uri),
    String(row.place.range.start.line + 1),
    row.sentence,
  ];
}

/** The figure as it stands in the text, with its bound: "more than 700". */
export function rowLabel(row: PlacedRow): string {
  const bound = boundWords(row.bound);
  return bound === '' ? row.text : `${bound} ${row.text}`;
}

/**
 * A figure as a line.
 * @param parent id of the node it stands under
 * @param article name of its article, where several are shown
 * @param heading what it counts, where its parent says that already
 */
export function rowNode(row: PlacedRow, parent: string, article: string | undefined, heading?: string): ViewNode {
  const { start } = row.place.range;
  const counted = row.counted === heading ? undefined : row.counted;
  const said = row.source === undefined ? undefined : `said by ${row.source}`;
  const description = dotted(counted, row.event, row.period?.label, row.places.join(', '), said, article);
  return {
    id: `${parent}/${row.place.uri}#${start.line}:${start.character}`,
    kind: 'row',
    label: rowLabel(row),
    ...(description === '' ? {} : { description }),
    tooltip: dotted(row.sentence, inFull(row)),
    icon: KIND_ICONS[row.kind],
    spoken: [rowLabel(row), row.counted, row.event, row.period?.label, said, article, `line ${start.line + 1}`]
      .filter((part) => part !== undefined)
      .join(', '),
    place: row.place,
    cells: rowCells(row),
    children: [],
  };
}

/** The value written out, where the text does not do so itself. */
function inFull(row: PlacedRow): string | undefined {
  if (row.kind === 'date' || row.kind === 'time' || row.kind === 'identifier' || row.kind === 'score') return undefined;
  const words = amountInWords({ low: row.low, high: row.high, unit: row.unit });
  return words === row.text ? undefined : `= ${words}`;
}

/** Whether a row answers to a filter. */
export function rowTexts(row: PlacedRow): (string | undefined)[] {
  return [
    row.text,
    row.counted,
    row.event,
    row.period?.label,
    row.source,
    row.sentence,
    ...row.places,
    fileName(row.place.uri),
  ];
}
