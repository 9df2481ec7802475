import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { predict } from '../adapter';
import type { GoldSet } from '../measure';

type Table = Record<string, { readonly F1: number }>;
interface Scorer {
  join(gold: unknown, predictions: unknown): unknown;
  published(rows: unknown): Table;
  strict(rows: unknown): Table;
}

/** Figures of single news sentences, by the metric published for the set and by a strict one-to-one variant. */
export const newsquant: GoldSet = {
  name: 'newsquant',
  needs: '../shared/gold/newsquant.json',
  async measure(path) {
    const scorer: Scorer = await import(pathToFileURL(join(dirname(path), 'score-newsquant.mjs')).href);
    const rows = scorer.join(
      JSON.parse(readFileSync(path, 'utf8')),
      JSON.parse(await predict('predict-newsquant.ts', path)),
    );
    const scores: Record<string, number> = {};
    for (const variant of ['published', 'strict'] as const)
      for (const [key, { F1 }] of Object.entries(scorer[variant](rows))) scores[`${variant} ${key}`] = F1;
    return { scores };
  },
};
