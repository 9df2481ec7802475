import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { analyze } from '../../../src/engine/analyze';
import type { Analysis, Article, Bound, EntityType, Figure, FigureKind } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';
import { readLines } from '../read-lines';

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One annotated article; its text stays in the corpus and is looked up by `id`. */
interface Annotation {
  readonly id: string;
  readonly figures: readonly (Quoted & {
    readonly kind: FigureKind;
    readonly value?: number | readonly [number, number];
    readonly bound?: Bound;
  })[];
  readonly agencies: readonly (Quoted & { readonly type: EntityType; readonly canonical: string })[];
  readonly countries: readonly (Quoted & { readonly iso: string })[];
}

const ANNOTATIONS = resolve(__dirname, '../annotations');

/** Whole articles annotated by hand: spans, values, kinds and bounds of figures; mentions of bodies and countries. */
export const annotated: GoldSet = {
  name: 'annotated articles',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const tally = new Tally();
    const texts = new Map(readLines<Article>(path).map((article) => [article.id, article]));
    const clusters = join(dirname(path), 'clusters.jsonl');
    if (existsSync(clusters)) for (const article of readLines<Article>(clusters)) texts.set(article.id, article);
    for (const gold of readAnnotations()) {
      const article = texts.get(gold.id);
      if (!article) continue;
      const found = analyze(article);
      scoreFigures(gold, found, tally);
      scoreMentions(gold, found, tally);
    }
    return { scores: tally.scores() };
  },
};

/** Those of every `articles*.jsonl`. */
const readAnnotations = (): Annotation[] =>
  readdirSync(ANNOTATIONS)
    .filter((file) => /^articles.*\.jsonl$/.test(file))
    .flatMap((file) => readLines<Annotation>(join(ANNOTATIONS, file)));

/** Counts of what was wanted, what was given and what of it was right. */
class Tally {
  readonly #counts = new Map<string, { right: number; wanted: number; given: number }>();

  add(key: string, right: number, wanted: number, given: number): void {
    const counts = this.#counts.get(key) ?? { right: 0, wanted: 0, given: 0 };
    this.#counts.set(key, { right: counts.right + right, wanted: counts.wanted + wanted, given: counts.given + given });
  }

  /** F1 in percent. */
  scores(): Record<string, number> {
    return Object.fromEntries(
      [...this.#counts].map(([key, { right, wanted, given }]) => [key, percent(2 * right, wanted + given)]),
    );
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function valueRight(gold: Annotation['figures'][number], figure: Figure): boolean {
  if (gold.value === undefined || gold.kind === 'date' || gold.kind === 'identifier') return true;
  const [low, high] = typeof gold.value === 'number' ? [gold.value, gold.value] : gold.value;
  return near(figure.low, low) && near(figure.high, high);
}

function tellDifferences(id: string, what: string, wanted: readonly Quoted[], given: readonly Quoted[]): void {
  if (!process.argv.includes('--errors')) return;
  const missing = wanted.filter((w) => !given.some((g) => g.start === w.start && g.end === w.end));
  const extra = given.filter((g) => !wanted.some((w) => g.start === w.start && g.end === w.end));
  if (missing.length + extra.length > 0)
    console.log(
      `  ${id} ${what}: missing [${missing.map((m) => m.quote).join(' | ')}] extra [${extra.map((m) => m.quote).join(' | ')}]`,
    );
}

const quoted = (span: { readonly start: number; readonly end: number; readonly text: string }): Quoted => ({
  quote: span.text,
  start: span.start,
  end: span.end,
});

function scoreFigures(gold: Annotation, found: Analysis, tally: Tally): void {
  const pairs = gold.figures.flatMap((want) => {
    const figure = found.figures.find(({ start, end }) => start === want.start && end === want.end);
    return figure ? [{ want, figure }] : [];
  });
  const right = pairs.filter(({ want, figure }) => valueRight(want, figure));
  const kinds = pairs.filter(({ want, figure }) => want.kind === figure.kind);
  const bounded = pairs.filter(({ want }) => want.bound !== undefined);
  const bounds = bounded.filter(({ want, figure }) => want.bound === figure.bound);
  tally.add('figures F1', right.length, gold.figures.length, found.figures.length);
  tally.add('kind right', kinds.length, pairs.length, pairs.length);
  tally.add('bound right', bounds.length, bounded.length, bounded.length);
  tellDifferences(gold.id, 'figures', gold.figures, found.figures.map(quoted));
  if (process.argv.includes('--errors'))
    for (const { want, figure } of pairs)
      if (want.kind !== figure.kind || (want.bound && want.bound !== figure.bound) || !valueRight(want, figure))
        console.log(
          `  ${gold.id} "${want.quote}": wanted ${want.kind} ${want.bound} ${want.value}, got ${figure.kind} ${figure.bound} ${figure.low}-${figure.high}`,
        );
}

function scoreMentions(gold: Annotation, found: Analysis, tally: Tally): void {
  const bodies = found.mentions.filter(({ type }) => type === 'agency' || type === 'organisation');
  const agencies = bodies.filter(({ type }) => type === 'agency');
  const wanted = gold.agencies.filter(({ type }) => type === 'agency');
  const same = (a: Quoted) => (b: { readonly start: number; readonly end: number }) =>
    a.start === b.start && a.end === b.end;
  tally.add('agencies F1', wanted.filter((want) => agencies.some(same(want))).length, wanted.length, agencies.length);
  tally.add(
    'agencies and organisations F1',
    gold.agencies.filter((want) => bodies.some(same(want))).length,
    gold.agencies.length,
    bodies.length,
  );
  const countries = found.mentions.filter(({ type }) => type === 'country');
  const right = gold.countries.filter((want) =>
    countries.some((m) => same(want)(m) && found.entities[m.entity]?.iso === want.iso),
  );
  tally.add('countries F1', right.length, gold.countries.length, countries.length);
  tellDifferences(gold.id, 'bodies', gold.agencies, bodies.map(quoted));
  tellDifferences(gold.id, 'countries', gold.countries, countries.map(quoted));
  scoreJoins(gold, found, tally);
}

/** Pairs of mentions that mean one body: are they joined? */
function scoreJoins(gold: Annotation, found: Analysis, tally: Tally): void {
  const entities = gold.agencies.map(
    (want) => found.mentions.find(({ start, end }) => start === want.start && end === want.end)?.entity,
  );
  gold.agencies.forEach((a, i) => {
    gold.agencies.slice(0, i).forEach((b, j) => {
      if (entities[i] === undefined || entities[j] === undefined) return;
      const want = a.canonical === b.canonical;
      const got = entities[i] === entities[j];
      tally.add('short names joined F1', Number(want && got), Number(want), Number(got));
    });
  });
}
