import type { PlacedFinding, PlacedSummary } from '../../server/protocol';
import { oneLine } from '../wording';
import { fileName, whereOf } from './article-names';
import type { ViewNode } from './view-node';
import { filterTest, type ViewOptions } from './view-options';

type Where = ReturnType<typeof whereOf>;

/** Column heads of copied findings. */
export const FINDING_COLUMNS = [
  'Kind',
  'Severity',
  'Finding',
  'Because',
  'One side',
  'Where',
  'Other side',
  'Where',
] as const;

const KIND_LABELS: Readonly<Record<PlacedFinding['kind'], string>> = {
  'same-quantity': 'Same quantity',
  headline: 'Headline and text',
  'parts-of-whole': 'Parts of a whole',
  'percent-total': 'Percentages that do not make 100',
  'percent-of': 'Percentage of a figure',
  change: 'Change from one figure to another',
  currency: 'Currency conversion',
  'unit-conversion': 'Unit conversion',
  weekday: 'Weekday and date',
  'impossible-date': 'Impossible date',
  'event-time': 'Time of an event',
  duration: 'Duration',
  age: 'Age',
  'list-count': 'Number of things listed',
  'name-spelling': 'Spelling of a name',
  acronym: 'Acronym',
};

interface SeverityStyle {
  readonly rank: number;
  readonly icon: string;
  readonly color: string;
}

const SEVERITIES: Readonly<Record<PlacedFinding['severity'], SeverityStyle>> = {
  warning: { rank: 0, icon: 'warning', color: 'list.warningForeground' },
  information: { rank: 1, icon: 'info', color: 'editorInfo.foreground' },
  hint: { rank: 2, icon: 'lightbulb', color: 'descriptionForeground' },
};

/** The Contradictions tree: each finding with its sides and the reason, the gravest first. */
export function findingNodes(summary: PlacedSummary, { filter }: Pick<ViewOptions, 'filter'>): ViewNode[] {
  const matches = filterTest(filter);
  const where = whereOf(summary);
  return summary.findings
    .filter((finding) => matches(finding.message, finding.because, ...finding.evidence.map(({ text }) => text)))
    .toSorted((a, b) => SEVERITIES[a.severity].rank - SEVERITIES[b.severity].rank)
    .map((finding) => findingNode(finding, where));
}

function findingNode(finding: PlacedFinding, where: Where): ViewNode {
  const { kind, severity, message, because, evidence } = finding;
  const id = `${kind}/${evidence.map(({ place: { uri, range } }) => `${uri}#${range.start.line}:${range.start.character}`).join('|')}`;
  const { icon, color } = SEVERITIES[severity];
  const place = evidence[0]?.place;
  return {
    id,
    kind: 'finding',
    label: message,
    description: KIND_LABELS[kind],
    tooltip: `${message}\n\n${because}`,
    icon,
    iconColor: color,
    spoken: `${severity}: ${message} ${KIND_LABELS[kind]}.`,
    ...(place ? { place } : {}),
    cells: findingCells(finding),
    children: [
      ...evidence.map((side, index) => evidenceNode(side, `${id}/${index}`, where(side.place))),
      becauseNode(id, because),
    ],
    expanded: severity === 'warning',
  };
}

function evidenceNode({ place, text }: PlacedFinding['evidence'][number], id: string, where: string): ViewNode {
  return {
    id,
    kind: 'evidence',
    label: oneLine(text),
    description: where,
    tooltip: text,
    icon: 'quote',
    spoken: `${oneLine(text)}, in ${where}`,
    place,
    children: [],
  };
}

function becauseNode(finding: string, because: string): ViewNode {
  return {
    id: `${finding}/because`,
    kind: 'note',
    label: because,
    tooltip: because,
    icon: 'info',
    spoken: because,
    children: [],
  };
}

function findingCells({ kind, severity, message, because, evidence }: PlacedFinding): string[] {
  const sides = [0, 1].flatMap((index) => {
    const side = evidence[index];
    return side ? [oneLine(side.text), `${fileName(side.place.uri)}:${side.place.range.start.line + 1}`] : ['', ''];
  });
  return [KIND_LABELS[kind], severity, message, because, ...sides];
}
