import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze } from '../../../src/engine/analyze';
import type { Article, Finding } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';
import { apply, type Edit, type Planter } from '../planted/edit';
import { ARITHMETIC, TOLD_TWICE } from '../planted/errors';
import { HARMLESS } from '../planted/harmless';
import { seeded } from '../planted/random';
import { readLines } from '../read-lines';

/** At most so many edits of a kind, so that a common kind does not drown the rare ones. */
const MOST = 60;

/** Real articles with one figure changed each: errors that must be found, and harmless edits that must not be. */
export const planted: GoldSet = {
  name: 'planted',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const articles = [path, join(dirname(path), 'clusters.jsonl')].filter(existsSync).flatMap(readLines<Article>);
    const scores: Record<string, number> = {};
    const arithmetic = tryAll(ARITHMETIC, articles, scores);
    const twice = tryAll(TOLD_TWICE, articles, scores);
    const harmless = tryAll(HARMLESS, articles, {}, 'harmless ');
    return {
      scores: { ...scores, 'arithmetic found': arithmetic, 'told twice found': twice },
      alarms: { 'harmless edits flagged, percent': harmless },
    };
  },
};

/** Percent of the edits of all kinds that raise an alarm which the article as it was did not raise. */
function tryAll(
  planters: readonly Planter[],
  articles: readonly Article[],
  scores: Record<string, number>,
  prefix = '',
): number {
  const random = seeded(11);
  const byKind = new Map<string, [flagged: number, of: number]>();
  const before = new Map<string, readonly Finding[]>();
  for (const planter of planters) {
    for (const { article, edit } of sample(planter, articles, random)) {
      const alarms = before.get(article.id) ?? analyze(article).findings;
      before.set(article.id, alarms);
      const flagged = isFlagged(apply(article, edit), alarms);
      const [hits, of] = byKind.get(edit.kind) ?? [0, 0];
      byKind.set(edit.kind, [hits + Number(flagged), of + 1]);
      if (process.argv.includes('--errors') && flagged === (prefix !== '')) tell(article, edit);
    }
  }
  for (const [kind, [hits, of]] of byKind) {
    console.log(`planted: ${prefix}${kind}: ${hits} of ${of} flagged`);
    scores[kind] = percent(hits, of);
  }
  const all = [...byKind.values()];
  return percent(
    all.reduce((sum, [hits]) => sum + hits, 0),
    all.reduce((sum, [, of]) => sum + of, 0),
  );
}

function sample(
  planter: Planter,
  articles: readonly Article[],
  random: () => number,
): { article: Article; edit: Edit }[] {
  const all = articles.flatMap((article) =>
    planter(article, random)
      .slice(0, 1)
      .map((edit) => ({ article, edit })),
  );
  const keep = MOST / Math.max(all.length, 1);
  return all.filter(() => random() < keep);
}

function isFlagged(edited: Article, before: readonly Finding[]): boolean {
  const shown = analyze(edited).findings.filter(({ severity }) => severity !== 'hint');
  return shown.some(
    (finding) =>
      !before.some(
        (known) =>
          known.kind === finding.kind &&
          known.evidence.length === finding.evidence.length &&
          known.evidence.every((e, i) => e.text === finding.evidence[i]?.text),
      ),
  );
}

function tell({ id, text }: Article, edit: Edit): void {
  const context = text.slice(Math.max(0, edit.start - 70), edit.end + 50).replaceAll('\n', ' ');
  console.log(`  ${edit.kind} ${id}: ...${context}... [${text.slice(edit.start, edit.end)} -> ${edit.replacement}]`);
}
