import type { Evidence, Finding, Severity } from '../types';
import { partsBar, seriesCourse } from './html-charts';
import { REPORT_STYLE } from './html-style';
import { escapeHtml } from './html-text';
import { articleName, evidenceText, lineText, type ReportOptions } from './report-options';
import type { EntityRow, Series, Summary, SummaryGroup, SummaryRow, WholeAndParts } from './summary';
import { excerpt, spanInSentence } from './text-layout';
import {
  amountText,
  capitalised,
  countedText,
  counting,
  dateText,
  entityText,
  frameText,
  leftText,
  periodText,
  placeName,
  quotedText,
} from './wording';

/** A page that nobody would read to its end helps nobody; the CSV holds every row. */
const MOST_PARTS = 60;
const MOST_ROWS = 100;
const MOST_ENTITIES = 60;
const MOST_TIED = 12;
const MOST_KEYS = 6;
const KEY_WIDTH = 90;
const SIDE_WIDTH = 140;

interface SeverityStyle {
  readonly rank: number;
  readonly label: string;
  readonly class: string;
}

const SEVERITIES: Readonly<Record<Severity, SeverityStyle>> = {
  warning: { rank: 0, label: 'Warning', class: 'finding' },
  information: { rank: 1, label: 'To check', class: 'finding mild' },
  hint: { rank: 2, label: 'To check', class: 'finding mild' },
};

/** What the parts of the page are written with. */
interface PageOptions extends ReportOptions {
  /** The one article told of: the page does not name it on every line. */
  readonly only?: string;
}

/**
 * The summary as one HTML page that needs nothing else. Each figure is a link with `data-uri`, `data-line` and `data-character`
 * (from zero) besides its address, so that an editor which shows the page can take the reader there.
 */
export function formatHtml(summary: Summary, given: ReportOptions = {}): string {
  const [only] = summary.articles;
  const options: PageOptions =
    summary.articles.length === 1 && only !== undefined ? { ...given, only: only.id } : given;
  const title = pageTitle(summary, options);
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    articleList(summary, options),
    keyFigures(summary, options),
    listSection('Contradictions', gravestFirst(summary.findings), (finding) => findingPart(finding, options)),
    listSection('Parts of a whole', summary.wholes, (whole) => wholePart(whole, options)),
    listSection('Over time and across articles', summary.series, (each) => seriesPart(each, summary, options)),
    listSection('All figures', summary.groups, (group) => groupPart(group, options)),
    entityPart(summary.entities, options),
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function pageTitle({ articles }: Summary, options: ReportOptions): string {
  const [only] = articles;
  if (articles.length !== 1 || only === undefined) return `Figures of ${counting(articles.length, 'article')}`;
  return `Figures: ${only.title ?? articleName(options, only.id)}`;
}

function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `<section>\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`;
}

function listSection<T>(title: string, items: readonly T[], part: (item: T) => string): string {
  const rest = more(items.length, MOST_PARTS, 'item');
  return section(title, [...items.slice(0, MOST_PARTS).map(part), ...(rest === '' ? [] : [rest])]);
}

function articleList({ articles, findings }: Summary, options: PageOptions): string {
  const items = articles.slice(0, MOST_ROWS).map(({ id, title, date, figures, skipped }) => {
    const called = options.only === undefined ? title : undefined;
    const name = link({ article: id, start: 0 }, called ?? articleName(options, id), options);
    const facts = [...(date === undefined ? [] : [dateText(date)]), skipped ?? counting(figures, 'figure')];
    return `${name} <span class="faint">${escapeHtml(facts.join(' · '))}</span>`;
  });
  const list =
    options.only === undefined
      ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
      : `<p>${items.join('')}</p>`;
  const verdict =
    findings.length === 0 ? 'No contradictions found.' : `${counting(findings.length, 'contradiction')}, told below.`;
  return `${list}${more(articles.length, MOST_ROWS, 'article')}\n<p>${verdict}</p>`;
}

/** Of each of the weightiest groups the figure that stands first, as news tells first what matters most; of each sentence one. */
function keyFigures({ groups, articles }: Summary, options: ReportOptions): string {
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const place = ({ article }: SummaryRow): number => order.get(article) ?? 0;
  const told = new Set<string>();
  const items: string[] = [];
  for (const { rows } of groups) {
    const [first] = [...rows].sort((a, b) => place(a) - place(b) || a.start - b.start);
    if (items.length === MOST_KEYS) break;
    if (first === undefined || told.has(first.sentence)) continue;
    told.add(first.sentence);
    const words = excerpt(first.sentence, spanInSentence(first), KEY_WIDTH);
    items.push(
      `<li><strong>${link(first, countedText(first), options)}</strong> <span class="faint">${escapeHtml(words)}</span></li>`,
    );
  }
  return section('Key figures', items.length === 0 ? [] : [`<ul class="keys">${items.join('')}</ul>`]);
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES[a.severity].rank - SEVERITIES[b.severity].rank);
}

function findingPart({ severity, message, because, evidence }: Finding, options: PageOptions): string {
  const sides = bySentence(evidence, options).map((spans) => `<li>${side(spans, options)}</li>`);
  const { label, class: style } = SEVERITIES[severity];
  return `<article class="${style}"><h3>${label}: ${escapeHtml(message)}</h3><ul class="sides">${sides.join('')}</ul><p class="because">${escapeHtml(because)}</p></article>`;
}

/** The sides of a finding, those of one sentence together, so that no sentence is told twice. */
function bySentence(evidence: readonly Evidence[], options: ReportOptions): Evidence[][] {
  const sentences = new Map<string, Evidence[]>();
  for (const span of evidence) {
    const key = `${span.article} ${evidenceText(options, span, Number.POSITIVE_INFINITY)}`;
    const spans = sentences.get(key);
    if (spans === undefined) sentences.set(key, [span]);
    else spans.push(span);
  }
  return [...sentences.values()].map((spans) => spans.sort((a, b) => a.start - b.start));
}

/** What is quoted, the words around it and where it stands. */
function side(spans: readonly Evidence[], options: PageOptions): string {
  const [first] = spans;
  if (first === undefined) return '';
  const links = spans.map((span) => link(span, `“${quotedText(span.text)}”`, options)).join(', ');
  const words = evidenceText(options, first, SIDE_WIDTH * spans.length);
  const context = words === quotedText(first.text) ? '' : `<br>${escapeHtml(words)}`;
  return `${links}${context}<br><span class="faint">${escapeHtml(placeText(first, options))}</span>`;
}

function wholePart(parts: WholeAndParts, options: PageOptions): string {
  const { whole, left, because } = parts;
  const links = parts.parts.map((row) => partLink(row, whole, options)).join(', ');
  const rest = left === undefined ? '' : ` ${leftText(whole, left)}`;
  const label = parts.parts.length === 1 ? 'Part' : 'Parts';
  return `<h3>${link(whole, countedText(whole), options)}</h3>${partsBar(parts)}<p>${escapeHtml(because + rest)} <span class="faint">${label}:</span> ${links}</p>`;
}

/** "48 (United States)", "96 government officials": what tells a part from the others. */
function partLink(part: SummaryRow, whole: SummaryRow, options: PageOptions): string {
  const places = part.places.filter((place) => !whole.places.includes(place)).map(placeName);
  const text = part.counted === whole.counted ? amountText(part) : countedText(part);
  return link(part, places.length === 0 ? text : `${text} (${places.join(', ')})`, options);
}

function seriesPart({ label, points, because }: Series, { articles }: Summary, options: PageOptions): string {
  const dates = new Map(articles.map(({ id, date }) => [id, date]));
  const rows = points.slice(0, MOST_ROWS).map((row) => {
    const date = dates.get(row.article);
    const when = row.period ? periodText(row.period) : date === undefined ? '' : dateText(date);
    return `<tr>${figureCell(row, options)}<td>${escapeHtml(when)}</td><td>${escapeHtml(row.source ?? '')}</td><td class="faint">${escapeHtml(placeText(row, options))}</td></tr>`;
  });
  const head = heads(['Figure', 'When', 'Source', 'Where']);
  return `<h3>${escapeHtml(label)}</h3>${seriesCourse(points.slice(0, MOST_ROWS))}<table class="rows"><caption>${escapeHtml(because)}</caption>${head}<tbody>${rows.join('')}</tbody></table>${more(points.length, MOST_ROWS, 'figure')}`;
}

function groupPart({ label, rows, total }: SummaryGroup, options: PageOptions): string {
  const cells = rows.slice(0, MOST_ROWS).map((row) => {
    const about = frameText(row);
    const sentence = `${about === '' ? '' : `${escapeHtml(capitalised(about))}<br>`}<span class="faint">${escapeHtml(row.sentence)}</span>`;
    return `<tr>${figureCell(row, options)}<td>${sentence}</td><td class="faint">${escapeHtml(placeText(row, options))}</td></tr>`;
  });
  const sum = total === undefined ? '' : `<p>Total: ${escapeHtml(total.because)}</p>`;
  return `<h3>${escapeHtml(label)}</h3><table class="rows">${heads(['Figure', 'About', 'Where'])}<tbody>${cells.join('')}</tbody></table>${more(rows.length, MOST_ROWS, 'figure')}${sum}`;
}

function entityPart(entities: readonly EntityRow[], options: ReportOptions): string {
  const rows = entities.slice(0, MOST_ENTITIES).map(({ entity, mentions, figures }) => {
    const [first] = mentions;
    const name = entityText(entity);
    const shown = first === undefined ? escapeHtml(name) : link(first, name, options);
    const tied = figures.slice(0, MOST_TIED).map((row) => link(row, countedText(row), options));
    const rest = figures.length > MOST_TIED ? ` and ${figures.length - MOST_TIED} more` : '';
    return `<tr><th scope="row">${shown}</th><td>${entity.type}</td><td>${mentions.length}</td><td>${tied.join('; ')}${rest}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const head = heads(['Name', 'Kind', 'Mentions', 'Figures']);
  const table = `<table>${head}<tbody>${rows.join('')}</tbody></table>${more(entities.length, MOST_ENTITIES, 'name')}`;
  return section('Agencies, countries and people', [table]);
}

function heads(names: readonly string[]): string {
  return `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;
}

function more(count: number, most: number, noun: string): string {
  return count > most ? `<p class="faint">${counting(count - most, `more ${noun}`)} not shown here.</p>` : '';
}

function figureCell(row: SummaryRow, options: ReportOptions): string {
  return `<td class="figure">${link(row, countedText(row), options)}</td>`;
}

function whereText({ article, start }: { article: string; start: number }, options: ReportOptions): string {
  return [articleName(options, article), lineText(options, article, start)].filter((part) => part !== '').join(', ');
}

/** As `whereText`, without the name of the only article. */
function placeText(span: { article: string; start: number }, options: PageOptions): string {
  if (span.article !== options.only) return whereText(span, options);
  return capitalised(lineText(options, span.article, span.start)) || whereText(span, options);
}

function link({ article, start }: { article: string; start: number }, text: string, options: ReportOptions): string {
  const at = options.locate?.(article, start);
  const href = options.href?.(article, at) ?? article;
  const place = `data-uri="${escapeHtml(article)}" data-line="${at?.line ?? 0}" data-character="${at?.character ?? 0}"`;
  return `<a ${place} href="${escapeHtml(safeAddress(href))}">${escapeHtml(text.replace(/\s+/g, ' '))}</a>`;
}

/** An address that opens something; one that would run as a script opens nothing. */
function safeAddress(href: string): string {
  return /^\s*(?:javascript|data|vbscript):/i.test(href) ? '#' : href;
}
