import { analyze } from '../../../src/engine/analyze';
import type { Article } from '../../../src/engine/types';
import type { GoldSet } from '../measure';
import { readLines } from '../read-lines';

/** Whole articles, most of them free of contradictions: nearly every alarm is a false one. */
export const alarms: GoldSet = {
  name: 'bbc',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const articles = readLines<Article>(path);
    const shown = articles.flatMap((article) =>
      analyze(article).findings.filter(({ severity }) => severity !== 'hint'),
    );
    return {
      scores: {},
      alarms: { 'alarms per 1,000 articles': Math.round((1e4 * shown.length) / articles.length) / 10 },
    };
  },
};
