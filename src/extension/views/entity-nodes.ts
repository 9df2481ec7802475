import type { PlacedSummary } from '../../server/protocol';
import { counted, dotted } from '../wording';
import { articleNames, whereOf } from './article-names';
import { rowNode } from './row-node';
import { restNodes } from './summary-nodes';
import type { ViewNode } from './view-node';
import { filterTest, type ViewOptions } from './view-options';

type EntityRow = PlacedSummary['entities'][number];
type Where = ReturnType<typeof whereOf>;
type Names = (uri: string) => string | undefined;

/** Column heads of copied entities. */
export const ENTITY_COLUMNS = ['Name', 'Type', 'Acronym', 'Country code', 'Mentions', 'Figures'] as const;

interface TypeStyle {
  readonly type: EntityRow['entity']['type'];
  readonly label: string;
  readonly icon: string;
}

const TYPES: readonly TypeStyle[] = [
  { type: 'agency', label: 'Agencies', icon: 'library' },
  { type: 'organisation', label: 'Organisations', icon: 'organization' },
  { type: 'country', label: 'Countries', icon: 'globe' },
  { type: 'person', label: 'People', icon: 'person' },
];

/** The Agencies & Countries tree: by type, each entity with the figures tied to it and its mentions. */
export function entityNodes(
  summary: PlacedSummary,
  { filter, sorting }: Pick<ViewOptions, 'filter' | 'sorting'>,
): ViewNode[] {
  const matches = filterTest(filter);
  const names = articleNames(summary);
  const where = whereOf(summary);
  const shown = summary.entities.filter(({ entity, mentions }) =>
    matches(
      entity.name,
      entity.acronym,
      entity.iso,
      entity.country,
      entity.description,
      ...mentions.map(({ text }) => text),
    ),
  );
  const ordered =
    sorting === 'name'
      ? shown.toSorted((a, b) => a.entity.name.localeCompare(b.entity.name, 'en'))
      : shown.toSorted((a, b) => mentionCount(b) - mentionCount(a));
  return TYPES.map((style) => {
    const children = ordered
      .filter(({ entity }) => entity.type === style.type)
      .map((row) => entityNode(row, style, names, where));
    return typeNode(style, children);
  }).filter((node) => node.children.length > 0);
}

function typeNode({ type, label, icon }: TypeStyle, children: readonly ViewNode[]): ViewNode {
  const count = String(children.length);
  return {
    id: type,
    kind: 'section',
    label,
    description: count,
    icon,
    spoken: `${label}, ${count}`,
    children,
    expanded: type !== 'person',
  };
}

function mentionCount({ mentions, mentionCount: count = mentions.length }: EntityRow): number {
  return count;
}

function entityNode(row: EntityRow, { type, icon }: TypeStyle, names: Names, where: Where): ViewNode {
  const { entity, mentions, figures } = row;
  const id = `${type}/${entity.iso ?? entity.country ?? ''}/${entity.officialName ?? entity.name}`;
  const tied = row.figureCount ?? figures.length;
  const told = mentionCount(row);
  const figureCount = tied > 0 ? counted(tied, 'figure') : undefined;
  const place = mentions[0];
  return {
    id,
    kind: 'entity',
    label: entity.name,
    description: dotted(entity.acronym, `×${told.toLocaleString('en')}`, figureCount),
    tooltip: [entity.name, entity.description].filter(Boolean).join('\n\n'),
    icon,
    spoken: [entity.name, entity.acronym, counted(told, 'mention'), figureCount].filter(Boolean).join(', '),
    ...(place ? { place: { uri: place.uri, range: place.range } } : {}),
    cells: [entity.name, type, entity.acronym ?? '', entity.iso ?? entity.country ?? '', String(told), String(tied)],
    children: [
      ...figures.map((figure) => rowNode(figure, `${id}/figures`, names(figure.place.uri))),
      ...restNodes(`${id}/figures`, tied - figures.length),
      ...mentions.map((mention) => mentionNode(mention, `${id}/mentions`, where(mention))),
      ...restNodes(`${id}/mentions`, told - mentions.length),
    ],
  };
}

function mentionNode({ uri, range, text }: EntityRow['mentions'][number], parent: string, where: string): ViewNode {
  return {
    id: `${parent}/${uri}#${range.start.line}:${range.start.character}`,
    kind: 'mention',
    label: text,
    description: where,
    icon: 'mention',
    spoken: `${text}, ${where}`,
    place: { uri, range },
    children: [],
  };
}
