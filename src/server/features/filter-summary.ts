import type { EntityRow, Summary, SummaryGroup, SummaryRow } from '../../engine/summary/summary';
import { fileName } from '../wording/names';

/**
 * The summary with what answers to a filter alone: rows, names and sets of rows in which all its words occur, whatever their case. The
 * articles and the findings stay, as they are few and counted elsewhere.
 */
export function filterSummary(summary: Summary, filter: string): Summary {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return summary;
  const holds = (texts: readonly (string | undefined)[]): boolean => {
    const haystack = texts.join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  };
  const test = (row: SummaryRow): boolean => holds(rowTexts(row));
  return {
    ...summary,
    groups: summary.groups.map((group) => kept(group, test)).filter(({ rows }) => rows.length > 0),
    wholes: summary.wholes.filter(({ whole, parts }) => test(whole) || parts.some(test)),
    series: summary.series.filter(({ points }) => points.some(test)),
    entities: summary.entities.filter((row) => holds(entityTexts(row))),
  };
}

/** A group whose total would no longer be that of its rows loses it. */
function kept(group: SummaryGroup, test: (row: SummaryRow) => boolean): SummaryGroup {
  const rows = group.rows.filter(test);
  return rows.length === group.rows.length ? group : { key: group.key, label: group.label, rows };
}

function rowTexts(row: SummaryRow): (string | undefined)[] {
  const { text, counted, event, period, source, sentence, places, article } = row;
  return [text, counted, event, period?.label, source, sentence, ...places, fileName(article)];
}

function entityTexts({ entity, mentions }: EntityRow): (string | undefined)[] {
  const { name, acronym, iso, country, description } = entity;
  return [name, acronym, iso, country, description, ...mentions.map(({ text }) => text)];
}
