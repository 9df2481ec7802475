import { readFileSync } from 'node:fs';
import { predict } from '../adapter';
import { type GoldSet, percent } from '../measure';

const SETS = ['StressTest', 'NewsNLI', 'RTE_Quant', 'RedditNLI'] as const;

const labels = (lines: string): string[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { label: string }).label);

/** Pairs of sentences with figures: does the second follow, contradict or neither? */
export const equate: readonly GoldSet[] = SETS.map((set) => ({
  name: `equate-${set}`,
  needs: `../shared/gold/equate-${set}.jsonl`,
  async measure(path) {
    const gold = labels(readFileSync(path, 'utf8'));
    const predicted = labels(await predict('predict-pairs.ts', path));
    const right = gold.filter((label, index) => label === predicted[index]).length;
    return { scores: { accuracy: percent(right, gold.length) } };
  },
}));
