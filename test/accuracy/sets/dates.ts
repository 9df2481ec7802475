import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { casual, type ParsedComponents } from 'chrono-node';
import { readArticle } from '../../../src/engine/analyze';
import type { Article } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';
import { readLines } from '../read-lines';

/** A date or period of a text: first and last day, either left out where it is open, or `open` where nothing fixes it. */
interface GoldDate {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly open?: boolean;
}

interface Annotation {
  readonly id: string;
  readonly dates?: readonly GoldDate[];
}

interface Days {
  readonly start: number;
  readonly end: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const ANNOTATIONS = resolve(__dirname, '../annotations');

/**
 * Dates and periods annotated by hand: the share that is resolved to the same days, or left open where nothing fixes them; and the
 * share of the days read that are annotated so.
 */
export const dates: GoldSet = {
  name: 'dates',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const texts = new Map(
      [path, join(dirname(path), 'clusters.jsonl')]
        .filter(existsSync)
        .flatMap((file) => readLines<Article>(file))
        .map((article) => [article.id, article]),
    );
    let [right, chrono, all, read, precise] = [0, 0, 0, 0, 0];
    for (const gold of readAnnotations()) {
      const article = texts.get(gold.id);
      if (!article) continue;
      const ours = readArticle(article).times.map(({ start, end, from, to }): Days => ({ start, end, from, to }));
      const theirs = chronoDays(article);
      for (const days of ours) {
        if (days.from === undefined && days.to === undefined) continue;
        read++;
        const known = (gold.dates ?? []).some((date) => date.open !== true && isRight(date, [days]));
        if (known) precise++;
        else if (!isAnnotated(gold, days)) tell(gold.id, article, undefined, [days]);
      }
      for (const date of gold.dates ?? []) {
        all++;
        chrono += Number(isRight(date, theirs));
        if (isRight(date, ours)) right++;
        else tell(gold.id, article, date, ours);
      }
    }
    console.log(`dates: chrono-node beside resolves ${percent(chrono, all)}% of ${all}`);
    return {
      scores: {
        'resolved alike, or left open': percent(right, all),
        'days read that are right': percent(precise, read),
      },
    };
  },
};

/** Those of every file that holds any. */
const readAnnotations = (): Annotation[] =>
  readdirSync(ANNOTATIONS)
    .filter((file) => /^(?:articles|dates).*\.jsonl$/.test(file))
    .flatMap((file) => readLines<Annotation>(join(ANNOTATIONS, file)))
    .filter((annotation) => annotation.dates !== undefined);

/** Whether a reading that overlaps the words has the same days; words that nothing fixes must have none. */
function isRight(gold: GoldDate, read: readonly Days[]): boolean {
  const over = read.filter(({ start, end }) => start < gold.end && end > gold.start);
  if (gold.open) return over.every(({ from, to }) => from === undefined && to === undefined);
  return over.some(({ from, to }) => from === (gold.from ?? undefined) && to === (gold.to ?? undefined));
}

/** What chrono-node makes of a text, given the article's date. Without one it resolves against today, as it always does. */
function chronoDays(article: Article): Days[] {
  const reference = article.date === undefined ? new Date() : new Date(`${article.date}T12:00:00`);
  return casual.parse(article.text, reference).map(({ index, text, start, end }) => ({
    start: index,
    end: index + text.length,
    from: dayOf(start),
    to: dayOf(end ?? start),
  }));
}

const dayOf = (parts: ParsedComponents): string =>
  `${parts.get('year')}-${String(parts.get('month')).padStart(2, '0')}-${String(parts.get('day')).padStart(2, '0')}`;

const isAnnotated = ({ dates = [] }: Annotation, { start, end }: Days): boolean =>
  dates.some((date) => start < date.end && end > date.start);

/** Prints a date that was not read as annotated, or days read where none are annotated. */
function tell(id: string, { text, date }: Article, gold: GoldDate | undefined, ours: readonly Days[]): void {
  if (!process.argv.includes('--errors')) return;
  const span = gold ?? ours[0] ?? { start: 0, end: 0 };
  const over = ours.filter(({ start, end }) => start < span.end && end > span.start);
  const got = over.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' ') || 'nothing';
  const wanted = gold === undefined ? 'nothing' : gold.open ? 'open' : `${gold.from ?? ''}..${gold.to ?? ''}`;
  const context = text.slice(Math.max(0, span.start - 40), span.end + 30).replaceAll('\n', ' ');
  const quote = text.slice(span.start, span.end);
  console.log(`  dates ${id} (${date ?? 'no date'}) "${quote}": wanted ${wanted}, got ${got} in: ${context}`);
}
