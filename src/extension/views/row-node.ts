import type { PlacedRow } from '../../server/protocol';
import { dotted } from '../wording';
import { amountInFull } from './amount';
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

function rowCells(row: PlacedRow): string[] {
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

/**
 * A figure as a line.
 * @param parent id of the node it stands under
 * @param article name of its article, where several are shown
 */
export function rowNode(row: PlacedRow, parent: string, article: string | undefined): ViewNode {
  const { start } = row.place.range;
  const description = dotted(row.about, article);
  return {
    id: `${parent}/${row.place.uri}#${start.line}:${start.character}`,
    kind: 'row',
    label: row.phrase,
    ...(description === '' ? {} : { description }),
    tooltip: dotted(row.sentence, inFull(row)),
    icon: KIND_ICONS[row.kind],
    spoken: [row.phrase, row.about.replaceAll(' · ', ', '), article, `line ${start.line + 1}`]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    place: row.place,
    cells: rowCells(row),
    children: [],
  };
}

/** Kinds whose words say more than a value could. */
const WITHOUT_VALUE: ReadonlySet<PlacedRow['kind']> = new Set(['date', 'time', 'identifier', 'score', 'ordinal']);

/** The value written out, where the text does not do so itself. */
function inFull(row: PlacedRow): string | undefined {
  if (WITHOUT_VALUE.has(row.kind)) return undefined;
  const full = amountInFull(row);
  return full === row.text ? undefined : `= ${full}`;
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
