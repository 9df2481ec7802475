/**
 * Labels pairs of sentences for scoring: one {"label"} a line on standard output for each {"premise", "hypothesis"} of a file.
 *
 *   npm run -s predict:pairs -- PAIRS.jsonl > LABELS.jsonl
 */
import { readFileSync } from 'node:fs';
import { labelPair } from './pairs/label-pair';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: predict-pairs PAIRS.jsonl');
  process.exitCode = 2;
} else {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { premise, hypothesis } = JSON.parse(line) as { premise: string; hypothesis: string };
    console.log(JSON.stringify({ label: labelPair(premise, hypothesis) }));
  }
}
