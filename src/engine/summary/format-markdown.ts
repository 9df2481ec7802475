import type { Evidence, Finding } from '../types';
import { addressText, articleName, evidenceText, lineText, type ReportOptions } from './report-options';
import type { Series, Summary, SummaryGroup, SummaryRow, WholeAndParts } from './summary';
import { countedText, counting, dateText, entityText, frameText, leftText, periodText, quotedText } from './wording';

const CONTEXT_WIDTH = 140;

/** The summary as a Markdown document with tables (GitHub Flavored Markdown). */
export function formatMarkdown(summary: Summary, options: ReportOptions = {}): string {
  const sections = [
    ['# Figures', articles(summary, options)],
    ['## Contradictions', summary.findings.flatMap((finding) => findingLines(finding, options))],
    ['## Parts of a whole', summary.wholes.map(wholeLine)],
    ['## Over time and across articles', summary.series.flatMap((each) => seriesLines(each, options))],
    ['## All figures', summary.groups.flatMap((group) => groupLines(group, options))],
    ['## Agencies and countries', entityLines(summary)],
  ] as const;
  return `${sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n\n${lines.join('\n')}`)
    .join('\n\n')}\n`;
}

function articles({ articles: all, findings }: Summary, options: ReportOptions): string[] {
  const lines = all.map(({ id, title, date, figures, skipped }) => {
    const name = articleName(options, id);
    const parts = [title === undefined ? undefined : name, date === undefined ? undefined : dateText(date)];
    const facts = [...parts.filter((part) => part !== undefined), skipped ?? counting(figures, 'figure')];
    return `- **${escaped(title ?? name)}** (${escaped(facts.join(', '))})`;
  });
  return [...lines, '', findings.length === 0 ? 'Nothing contradicts.' : `${counting(findings.length, 'finding')}.`];
}

function findingLines({ severity, message, because, evidence }: Finding, options: ReportOptions): string[] {
  const sides = evidence.map(
    (span) => `  - ${quoted(span, options)} ${link(span, addressText(options, span.article, span.start), options)}`,
  );
  return [
    `- **${severity === 'warning' ? 'Warning' : 'To check'}**: ${escaped(message)}`,
    ...sides,
    `  - ${escaped(because)}`,
  ];
}

function quoted(span: Evidence, options: ReportOptions): string {
  const words = evidenceText(options, span, CONTEXT_WIDTH);
  const context = words === quotedText(span.text) ? '' : ` in “${escaped(words)}”`;
  return `“${escaped(quotedText(span.text))}”${context}`;
}

function wholeLine({ whole, left, because }: WholeAndParts): string {
  return `- ${escaped(because)}${left === undefined ? '' : ` ${escaped(leftText(whole, left))}`}`;
}

function seriesLines({ label, points, because }: Series, options: ReportOptions): string[] {
  return [
    `- **${escaped(label)}**: ${escaped(because)}`,
    ...points.map((row) => {
      const when = row.period === undefined ? '' : ` ${periodText(row.period)}`;
      return `  - ${escaped(countedText(row) + when)} ${link(row, addressText(options, row.article, row.start), options)}`;
    }),
  ];
}

function groupLines({ label, rows, total }: SummaryGroup, options: ReportOptions): string[] {
  const table = rows.map((row) => {
    const cells = [countedText(row), frameText(row), row.sentence].map(escaped);
    return `| ${[...cells, link(row, shortAddress(row, options), options)].join(' | ')} |`;
  });
  const sum = total === undefined ? [] : ['', `Total: ${escaped(total.because)}`];
  return [
    `### ${escaped(label)}`,
    '',
    '| Figure | About | Sentence | Where |',
    '| --- | --- | --- | --- |',
    ...table,
    ...sum,
    '',
  ];
}

function shortAddress(row: SummaryRow, options: ReportOptions): string {
  const line = lineText(options, row.article, row.start);
  return line === '' ? articleName(options, row.article) : `${articleName(options, row.article)}, ${line}`;
}

function entityLines({ entities }: Summary): string[] {
  return entities.map(({ entity, mentions, figures }) => {
    const name = entityText(entity);
    const tied = figures.length === 0 ? '' : `: ${figures.map(countedText).join('; ')}`;
    return `- **${escaped(name)}**, ${entity.type}, ${counting(mentions.length, 'mention')}${escaped(tied)}`;
  });
}

function link(span: { article: string; start: number }, label: string, options: ReportOptions): string {
  const at = options.locate?.(span.article, span.start);
  const href = options.href?.(span.article, at) ?? span.article;
  if (href === '') return escaped(label);
  return `[${escaped(label)}](<${href.replace(/[<>\r\n]/g, encodeURIComponent)}>)`;
}

/** Text that shows as it is: nothing in it is taken for markup, a table's edge or a line end. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}
