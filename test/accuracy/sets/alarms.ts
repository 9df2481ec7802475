import { resolve } from 'node:path';
import { analyze } from '../../../src/engine/analyze';
import type { Article, Finding, FindingKind } from '../../../src/engine/types';
import { type GoldSet, percent } from '../measure';
import { readLines } from '../read-lines';

/** What reading an alarm showed: whether the text is wrong there. */
interface Verdict {
  readonly article: string;
  readonly kind: FindingKind;
  readonly quotes: readonly string[];
  readonly verdict: 'true' | 'false';
  readonly why: string;
}

const VERDICTS = resolve(__dirname, '../annotations/alarms.jsonl');

/**
 * Whole articles, most of them free of contradictions. Every alarm on them is read, and stands with its verdict in
 * `annotations/alarms.jsonl`; one that nobody has read yet counts as false.
 */
export const alarms: GoldSet = {
  name: 'bbc',
  needs: '../shared/gold/bbc.jsonl',
  async measure(path) {
    const right = new Set(
      readLines<Verdict>(VERDICTS)
        .filter(({ verdict }) => verdict === 'true')
        .map(({ article, kind, quotes }) => keyOf(article, kind, quotes)),
    );
    const articles = readLines<Article>(path);
    const shown = articles.flatMap((article) =>
      analyze(article)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map((finding) => ({ id: article.id, finding })),
    );
    const wrong = shown.filter(({ id, finding }) => !right.has(keyOf(id, finding.kind, quotesOf(finding))));
    for (const { id, finding } of wrong) tell(id, finding);
    console.log(
      `bbc: ${shown.length} alarms on ${articles.length} articles, ${shown.length - wrong.length} of them true`,
    );
    return {
      scores: { 'alarms that are true': percent(shown.length - wrong.length, shown.length) },
      alarms: {
        'alarms per 1,000 articles that are false or unread': Math.round((1e4 * wrong.length) / articles.length) / 10,
      },
    };
  },
};

const keyOf = (article: string, kind: string, quotes: readonly string[]): string =>
  [article, kind, ...quotes].join('\n');

const quotesOf = ({ evidence }: Finding): string[] => evidence.map(({ text }) => text);

function tell(id: string, { kind, message }: Finding): void {
  if (process.argv.includes('--errors')) console.log(`  bbc ${id} ${kind}: ${message}`);
}
