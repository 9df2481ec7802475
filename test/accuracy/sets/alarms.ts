import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/engine/analyze';
import type { Article } from '../../../src/engine/types';
import type { GoldSet } from '../measure';

/** Whole articles, most of them free of contradictions: nearly every alarm is a false one. */
export const alarms: GoldSet = {
  name: 'bbc',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const articles = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Article);
    const shown = articles.flatMap((article) =>
      analyze(article).findings.filter(({ severity }) => severity !== 'hint'),
    );
    return {
      scores: {},
      alarms: { 'alarms per 1,000 articles': Math.round((1e4 * shown.length) / articles.length) / 10 },
    };
  },
};
