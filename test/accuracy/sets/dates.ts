import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { casual, type ParsedComponents } from 'chrono-node';
import { readArticle } from '../../../src/engine/analyze';
import type { Article } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';

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

/** Dates and periods annotated by hand: the share that is resolved to the same days, or left open where nothing fixes them. */
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
    let [right, chrono, all] = [0, 0, 0];
    for (const gold of readAnnotations()) {
      const article = texts.get(gold.id);
      if (!article) continue;
      const ours = readArticle(article).times.map(({ start, end, from, to }): Days => ({ start, end, from, to }));
      const theirs = chronoDays(article);
      for (const date of gold.dates ?? []) {
        all++;
        chrono += Number(isRight(date, theirs));
        if (isRight(date, ours)) right++;
        else tell(gold.id, article, date, ours);
      }
    }
    console.log(`dates: chrono-node beside resolves ${percent(chrono, all)}% of ${all}`);
    return { scores: { 'resolved alike, or left open': percent(right, all) } };
  },
};

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

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

function tell(id: string, { text, date }: Article, gold: GoldDate, ours: readonly Days[]): void {
  if (!process.argv.includes('--errors')) return;
  const over = ours.filter(({ start, end }) => start < gold.end && end > gold.start);
  const got = over.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' ') || 'nothing';
  const wanted = gold.open ? 'open' : `${gold.from ?? ''}..${gold.to ?? ''}`;
  const context = text.slice(Math.max(0, gold.start - 40), gold.end + 30).replaceAll('\n', ' ');
  console.log(`  dates ${id} (${date ?? 'no date'}) "${gold.quote}": wanted ${wanted}, got ${got} in: ${context}`);
}
