import { resolve } from 'node:path';
import { Archive } from '../../../src/archive/archive';
import type { Article, Evidence, Finding } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';
import { readLines } from '../read-lines';

interface ClusterArticle extends Article {
  readonly cluster: string;
}

interface LabelledSpan {
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Where else the article says the same. */
  readonly also?: readonly (readonly [number, number])[];
}

/** Two spans that cannot both be true. Those of one cluster and matter are one conflict, told in several places. */
interface LabelledPair {
  readonly cluster: string;
  readonly kind: string;
  readonly matter: string;
  readonly a: LabelledSpan;
  readonly b: LabelledSpan;
  readonly why: string;
}

type Label = LabelledPair | { readonly cluster: string; readonly clean: true };

const ANNOTATIONS = resolve(__dirname, '../annotations/conflicts.jsonl');

/** Incidents told by several outlets: what of their real conflicts is found, and how much of what is found is real. */
export const conflicts: GoldSet = {
  name: 'clusters',
  needs: '../shared/gold/clusters.jsonl',
  async measure(path) {
    const articles = groupBy(readLines<ClusterArticle>(path), ({ cluster }) => cluster);
    const incidents = [...groupBy(readLines<Label>(ANNOTATIONS), ({ cluster }) => cluster)].map(([cluster, labels]) =>
      scoreIncident(labels, findingsOf(articles.get(cluster) ?? [])),
    );
    const withConflict = incidents.filter(({ wanted }) => wanted > 0);
    const sum = (key: keyof Score): number => incidents.reduce((total, incident) => total + incident[key], 0);
    return {
      scores: {
        'conflicts found': percent(sum('found'), sum('wanted')),
        'findings that are conflicts': percent(sum('right'), sum('given')),
        'incidents with one found': percent(withConflict.filter(({ found }) => found > 0).length, withConflict.length),
      },
    };
  },
};

interface Score {
  /** Labelled conflicts, and those that a finding points at. */
  readonly wanted: number;
  readonly found: number;
  /** Findings, and those that point at a labelled conflict. */
  readonly given: number;
  readonly right: number;
}

/** Warnings and information within and across the articles of one incident. */
function findingsOf(articles: readonly Article[]): Finding[] {
  const archive = new Archive();
  for (const article of articles) archive.put(article);
  return archive.allFindings().filter(({ severity }) => severity !== 'hint');
}

function scoreIncident(labels: readonly Label[], findings: readonly Finding[]): Score {
  const pairs = labels.filter((label): label is LabelledPair => 'matter' in label);
  const matters = [...groupBy(pairs, ({ matter }) => matter).values()];
  const missed = matters.filter((told) => !told.some((pair) => findings.some((finding) => pointsAt(finding, pair))));
  const unlabelled = findings.filter((finding) => !pairs.some((pair) => pointsAt(finding, pair)));
  if (process.argv.includes('--errors')) {
    for (const [pair] of missed) if (pair) tellMiss(pair);
    for (const finding of unlabelled) tellAlarm(labels[0]?.cluster, finding);
  }
  return {
    wanted: matters.length,
    found: matters.length - missed.length,
    given: findings.length,
    right: findings.length - unlabelled.length,
  };
}

const pointsAt = ({ evidence }: Finding, { a, b }: LabelledPair): boolean =>
  [a, b].every((side) => evidence.some((one) => lies(one, side)));

const lies = ({ article, start, end }: Evidence, span: LabelledSpan): boolean =>
  article === span.article &&
  [[span.start, span.end] as const, ...(span.also ?? [])].some(([from, to]) => start < to && from < end);

function tellMiss({ cluster, kind, a, b, why }: LabelledPair): void {
  console.log(`  ${cluster} missed ${kind}: "${a.quote}" (${a.article}) against "${b.quote}" (${b.article}): ${why}`);
}

function tellAlarm(cluster: string | undefined, { kind, severity, message, evidence }: Finding): void {
  const places = evidence.map(({ article, start, text }) => `${article}@${start} "${text}"`);
  console.log(`  ${cluster} unlabelled ${severity} ${kind}: ${message} [${places.join(' | ')}]`);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
