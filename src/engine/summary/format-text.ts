import type { Evidence, Finding } from '../types';
import { addressText, articleName, evidenceText, lineText, type ReportOptions } from './report-options';
import type { EntityRow, Series, Summary, SummaryGroup, SummaryRow, WholeAndParts } from './summary';
import { excerpt, hanging, spanInSentence, WIDTH, wrap } from './text-layout';
import { amountText, countedText, counting, dateText, entityText, leftText, periodText, quotedText } from './wording';

/** Marks up parts of the text for a terminal; both leave their text as it is unless given. */
export interface TextStyle {
  readonly strong: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** No mark-up at all. */
export const PLAIN_STYLE: TextStyle = { strong: (text) => text, alarm: (text) => text, faint: (text) => text };
/** A longer amount stands on a line of its own. */
const MOST_AMOUNT = 20;
/** Beyond these an editor reads the CSV; a folder of thousands of articles would fill the terminal for minutes. */
const MOST_ARTICLES = 30;
const MOST_GROUPS = 60;
const MOST_ROWS = 50;
const MOST_PARTS = 40;
const MOST_ENTITIES = 12;
const MOST_TIED = 8;
/** In less room than this the words around evidence tell nothing. */
const LEAST_CONTEXT = 20;

/** The summary to be read in a terminal of 80 columns. */
export function formatText(summary: Summary, options: ReportOptions = {}, style: TextStyle = PLAIN_STYLE): string {
  const page = new TextPage(summary, options, style);
  return `${page.lines().join('\n')}\n`;
}

class TextPage {
  readonly #summary: Summary;
  readonly #options: ReportOptions;
  readonly #style: TextStyle;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #dates: ReadonlyMap<string, string | undefined>;

  constructor(summary: Summary, options: ReportOptions, style: TextStyle) {
    this.#summary = summary;
    this.#options = options;
    this.#style = style;
    this.#dates = new Map(summary.articles.map(({ id, date }) => [id, date]));
    this.#numbers = new Map(summary.articles.slice(0, MOST_ARTICLES).map(({ id }, index) => [id, index + 1]));
  }

  lines(): string[] {
    const { groups, wholes, series, entities, findings } = this.#summary;
    const sections = [
      this.#head(),
      this.#section(
        'Cannot both be true, or doubtful',
        findings.flatMap((finding) => this.#finding(finding)),
      ),
      this.#section('Figures', this.#groups(groups)),
      this.#section(
        'Parts of a whole',
        atMost(MOST_PARTS, wholes, 'whole', (whole) => this.#whole(whole)),
      ),
      this.#section(
        'Over time and across articles',
        atMost(MOST_PARTS, series, 'series', (each) => this.#series(each)),
      ),
      this.#section('Agencies and countries', this.#entities(entities)),
    ];
    return sections.flatMap((section, index) => (index > 0 && section.length > 0 ? ['', ...section] : section));
  }

  #head(): string[] {
    const { articles, findings } = this.#summary;
    const many = articles.length > 1;
    const listed = articles.slice(0, MOST_ARTICLES).flatMap((article, index) => {
      const mark = many ? `[${index + 1}] ` : '';
      const name = articleName(this.#options, article.id);
      const facts = [
        ...(article.title === undefined ? [] : [name]),
        ...(article.date === undefined ? [] : [dateText(article.date)]),
        article.skipped ?? counting(article.figures, 'figure'),
      ];
      const [first = '', ...rest] = wrap(article.title ?? name, WIDTH - mark.length);
      const indent = ' '.repeat(mark.length);
      return [
        mark + this.#style.strong(first),
        ...rest.map((line) => indent + this.#style.strong(line)),
        indent + this.#style.faint(facts.join(' · ')),
      ];
    });
    const found = findings.length === 0 ? 'Nothing contradicts.' : `${counting(findings.length, 'finding')}.`;
    return [...listed, ...more(articles.length - MOST_ARTICLES, 'article'), '', found];
  }

  #section(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : [this.#style.strong(title.toUpperCase()), ...lines];
  }

  #finding({ severity, message, because, evidence }: Finding): string[] {
    const mark = severity === 'warning' ? '!' : '?';
    return [
      ...hanging(`${mark} `, message).map((line) => this.#style.alarm(line)),
      ...evidence.flatMap((span) => this.#evidence(span)),
      ...hanging('    ', because).map((line) => this.#style.faint(line)),
    ];
  }

  #evidence(span: Evidence): string[] {
    const start = `    ${this.#where(span)}  `;
    const quoted = `“${quotedText(span.text)}”`;
    const room = WIDTH - start.length - quoted.length - 2;
    const words = room < LEAST_CONTEXT ? '' : evidenceText(this.#options, span, room);
    const context = words.length + 2 <= quoted.length ? '' : `  ${words}`;
    return context === '' ? hanging(start, quoted) : [start + quoted + this.#style.faint(context)];
  }

  /** "line 3", with the article's number where there are several, or its name where it is none of those summed up. */
  #where({ article, start }: { readonly article: string; readonly start: number }): string {
    const number = this.#numbers.get(article);
    if (number === undefined) return addressText(this.#options, article, start);
    const line = lineText(this.#options, article, start);
    return [this.#numbers.size > 1 ? `[${number}]` : '', line].filter((part) => part !== '').join(' ');
  }

  /** Groups of several rows under their label, then those of one row together. */
  #groups(groups: readonly SummaryGroup[]): string[] {
    const several = groups.filter(({ rows }) => rows.length > 1);
    const single = groups.filter(({ rows }) => rows.length === 1);
    const lines = atMost(MOST_GROUPS, several, 'group', (group) => [
      group.label,
      ...this.#rows(group.rows),
      ...total(group),
    ]);
    if (single.length === 0) return lines;
    const rest = this.#rows(single.flatMap(({ rows }) => rows));
    return several.length === 0 ? rest : [...lines, 'Others', ...rest];
  }

  #rows(rows: readonly SummaryRow[]): string[] {
    const longest = rows.reduce((length, row) => Math.max(length, amountText(row).length), 0);
    return atMost(MOST_ROWS, rows, 'figure', (row) => this.#row(row, Math.min(longest, MOST_AMOUNT)));
  }

  /** The amount, the words it stands in, and its line, in columns. */
  #row(row: SummaryRow, width: number): string[] {
    const amount = amountText(row);
    const where = this.#where(row);
    const room = Math.max(LEAST_CONTEXT, WIDTH - width - 4 - (where === '' ? 0 : where.length + 2));
    const words = excerpt(row.sentence, spanInSentence(row), room);
    const fits = amount.length <= width;
    const start = `  ${(fits ? amount : '').padEnd(width)}  ${words.padEnd(where === '' ? 0 : room)}`;
    const place = where === '' ? '' : this.#style.faint(`  ${where}`);
    return [...(fits ? [] : [`  ${amount}`]), (start + place).trimEnd()];
  }

  #whole({ whole, left, because }: WholeAndParts): string[] {
    const rest = left === undefined ? '' : ` ${leftText(whole, left)}`;
    return hanging('  ', because + rest);
  }

  #series({ label, points, because }: Series): string[] {
    return [...hanging('  ', label), ...points.flatMap((row) => this.#point(row)), ...hanging('    ', because)];
  }

  #point(row: SummaryRow): string[] {
    const date = this.#dates.get(row.article);
    const when = row.period ? periodText(row.period) : date === undefined ? '' : dateText(date);
    return hanging('    ', [countedText(row), when, this.#where(row)].filter((part) => part !== '').join(' · '));
  }

  #entities(rows: readonly EntityRow[]): string[] {
    const shown = rows.filter(({ entity }) => entity.type !== 'person');
    return atMost(MOST_ENTITIES, shown, 'name', ({ entity, mentions, figures }) => {
      const name = entityText(entity);
      const tied = figures
        .slice(0, MOST_TIED)
        .map((row) => (row.kind === 'count' ? countedText(row) : amountText(row)));
      const rest = figures.length > MOST_TIED ? [`${figures.length - MOST_TIED} more`] : [];
      const said = [name, counting(mentions.length, 'mention'), [...tied, ...rest].join('; ')];
      return hanging('  ', said.filter((part) => part !== '').join(' · '));
    });
  }
}

/** The lines of the first items, and how many are left out. */
function atMost<T>(most: number, items: readonly T[], noun: string, lines: (item: T) => string[]): string[] {
  return [...items.slice(0, most).flatMap(lines), ...more(items.length - most, noun)];
}

function more(count: number, noun: string): string[] {
  return count > 0 ? [`  … and ${counting(count, `more ${noun}`)}`] : [];
}

function total({ total: sum }: SummaryGroup): string[] {
  return sum === undefined ? [] : hanging('  Total: ', sum.because);
}
