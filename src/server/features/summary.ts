import { forSummary, type ReadForSummary } from '../../engine/summary/input';
import { summarize } from '../../engine/summary/summarize';
import type { Summary, SummaryGroup, SummaryRow } from '../../engine/summary/summary';
import { excerpt, spanInSentence } from '../../engine/summary/text-layout';
import { amountText, countedText, frameText, leftText, quotedText, workedOutText } from '../../engine/summary/wording';
import type { Evidence, Finding, Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import type {
  IndexProgress,
  Placed,
  PlacedFinding,
  PlacedRow,
  PlacedSummary,
  ServerSettings,
  SummaryParams,
} from '../protocol';
import { isShown } from '../settings';
import { filterSummary } from './filter-summary';
import { firstOfEachType, summaryLimits } from './summary-limits';

/** Of a sentence around a figure, in characters: what a line of the panel has room for. */
const WORDS_AROUND = 48;

/**
 * Adds up the articles of a scope. An article that is not known, or a scope without articles, gives an empty summary.
 * @param skipped files of the workspace that were not read, told in its summary with their reasons
 */
export function summaryOf(
  articles: Articles,
  { scope, uri }: SummaryParams,
  settings: ServerSettings,
  skipped: IndexProgress['skipped'],
): Summary {
  const ids = articlesIn(articles, scope, uri);
  const left = scope === 'workspace' ? skipped.map((file) => skippedArticle(file.uri, file.reason)) : [];
  return summarize(
    [...ids.flatMap((id) => readForSummary(articles, id)), ...left],
    articles.archive.allFindings(ids).filter((finding) => isShown(finding.severity, settings)),
  );
}

/**
 * The summary with every span as a place that an editor can open. A filter leaves what answers to it; of very many rows only the
 * first are sent, with their true number.
 */
export function placeSummary(articles: Articles, { scope, filter = '' }: SummaryParams, whole: Summary): PlacedSummary {
  const summary = filterSummary(whole, filter);
  const most = summaryLimits(summary);
  const row = (shown: SummaryRow): PlacedRow => ({
    ...placed(articles, shown),
    amount: amountText(shown),
    phrase: countedText(shown),
    about: aboutText(shown),
  });
  return {
    scope,
    articles: summary.articles,
    groups: summary.groups.slice(0, most.groups).map((group) => ({
      ...group,
      rows: group.rows.slice(0, most.rowsOfGroup).map(row),
      count: group.rows.length,
      ...totalText(group),
    })),
    wholes: summary.wholes.slice(0, most.sets).map((whole) => ({
      ...whole,
      whole: row(whole.whole),
      parts: whole.parts.map(row),
      sumText: workedOutText(whole.sum, whole.whole.unit),
      ...(whole.left === undefined ? {} : { leftText: leftText(whole.whole, whole.left) }),
    })),
    series: summary.series.slice(0, most.sets).map((series) => ({ ...series, points: series.points.map(row) })),
    entities: firstOfEachType(summary.entities, ({ entity }) => entity.type, most.names).map(
      ({ entity, mentions, figures }) => ({
        entity,
        mentions: mentions
          .slice(0, most.tied)
          .map((mention) => ({ ...articles.place(mention.article, mention), text: mention.text })),
        mentionCount: mentions.length,
        figures: figures.slice(0, most.tied).map(row),
        figureCount: figures.length,
      }),
    ),
    counts: {
      figures: summary.groups.reduce((sum, { rows }) => sum + rows.length, 0),
      names: summary.entities.length,
    },
    findings: summary.findings.map((finding) => placedFinding(articles, finding)),
  };
}

/** What is said of a figure; of one whose words tell nothing of it, the words around it. */
function aboutText(row: SummaryRow): string {
  const about = frameText(row);
  if (about !== '' || row.sentence === '') return about;
  return `“${excerpt(row.sentence, spanInSentence(row), WORDS_AROUND)}”`;
}

function totalText({ rows, total }: SummaryGroup): { totalText?: string } {
  return total === undefined ? {} : { totalText: workedOutText(total, rows[0]?.unit ?? '') };
}

/** Those of the workspace in the order of their names, since they were read in any. */
function articlesIn(articles: Articles, scope: SummaryParams['scope'], uri: string | undefined): string[] {
  if (scope === 'article') return uri === undefined ? [] : [uri];
  if (scope === 'open') return articles.opened().map((open) => open.uri);
  return articles
    .all()
    .map(({ id }) => id)
    .sort();
}

function skippedArticle(id: string, skipped: string): ReadForSummary {
  const facts = { id, figures: [], mentions: [], entities: [], times: [], claims: [] };
  return { facts, sentence: () => undefined, skipped };
}

function readForSummary(articles: Articles, id: string): ReadForSummary[] {
  const open = articles.current(id);
  if (open !== undefined) {
    return [{ ...forSummary(open.read), ...(open.skipped === undefined ? {} : { skipped: open.skipped }) }];
  }
  return [articles.archive.forSummary(id)].filter((found) => found !== undefined);
}

function placedFinding(articles: Articles, finding: Finding): PlacedFinding {
  const side = (evidence: Evidence) => ({ ...placed(articles, evidence), text: quotedText(evidence.text) });
  return { ...finding, evidence: finding.evidence.map(side) };
}

function placed<T extends Span & { readonly article: string }>(articles: Articles, spanned: T): Placed<T> {
  const { start, end, article, ...rest } = spanned;
  return { ...rest, place: articles.place(article, { start, end }) };
}
