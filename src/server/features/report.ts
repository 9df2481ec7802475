import { formatCsv } from '../../engine/summary/format-csv';
import { formatHtml } from '../../engine/summary/format-html';
import { formatJson } from '../../engine/summary/format-json';
import { formatMarkdown } from '../../engine/summary/format-markdown';
import { formatText } from '../../engine/summary/format-text';
import type { ReportOptions } from '../../engine/summary/report-options';
import type { Summary } from '../../engine/summary/summary';
import type { Articles } from '../articles/articles';
import type { ExportFormat } from '../protocol';
import { fileName } from '../wording/names';

const FORMATS: Readonly<Record<ExportFormat, (summary: Summary, options: ReportOptions) => string>> = {
  text: formatText,
  json: formatJson,
  csv: formatCsv,
  markdown: formatMarkdown,
  html: formatHtml,
};

export interface Report {
  readonly title: string;
  readonly content: string;
}

/** Writes a summary down in one of the formats, articles called by their title or file name and linked by their URI. */
export function report(articles: Articles, summary: Summary, format: ExportFormat): Report {
  const write = FORMATS[format];
  const [only] = summary.articles;
  const title =
    summary.articles.length === 1 && only !== undefined
      ? `Figures of ${only.title ?? fileName(only.id)}`
      : `Figures of ${summary.articles.length} articles`;
  return { title, content: write(summary, optionsFor(articles)) };
}

function optionsFor(articles: Articles): ReportOptions {
  return {
    locate: (article, offset) => articles.place(article, { start: offset, end: offset }).range.start,
    sentence: (article, offset) => articles.archive.sentenceAround(article, offset),
    name: fileName,
    href: (article, at) => (at === undefined ? article : `${article}#L${at.line + 1},${at.character + 1}`),
  };
}
