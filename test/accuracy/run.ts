/**
 * Measures accuracy on what of the gold is there and compares it with the committed scores: they may rise, never fall.
 *
 *   npm run accuracy              measure and compare; exit code 1 where a score fell
 *   npm run accuracy -- --update  write the scores that rose to test/accuracy/scores.json
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GoldSet, Measured } from './measure';
import { alarms } from './sets/alarms';
import { annotated } from './sets/articles';
import { conflicts } from './sets/conflicts';
import { dates } from './sets/dates';
import { equate } from './sets/equate';
import { newsquant } from './sets/newsquant';
import { planted } from './sets/planted';
import { seeds } from './sets/seeds';

const ROOT = resolve(__dirname, '../..');
const COMMITTED = join(__dirname, 'scores.json');
const SETS: readonly GoldSet[] = [seeds, annotated, dates, newsquant, ...equate, alarms, conflicts, planted];

type Committed = Record<string, Measured>;

async function main(): Promise<void> {
  const update = process.argv.includes('--update');
  const committed = existsSync(COMMITTED) ? (JSON.parse(readFileSync(COMMITTED, 'utf8')) as Committed) : {};
  const kept: Committed = { ...committed };
  let fell = 0;
  for (const set of SETS) {
    const path = resolve(ROOT, set.needs);
    if (!existsSync(path)) {
      console.log(`${set.name}: skipped, ${set.needs} is not there`);
      continue;
    }
    const measured = await set.measure(path);
    const before = committed[set.name] ?? { scores: {} };
    fell +=
      report(set.name, measured.scores, before.scores, 1) +
      report(set.name, measured.alarms ?? {}, before.alarms ?? {}, -1);
    kept[set.name] = measured;
  }
  if (fell > 0) {
    console.log(`${fell} scores fell below test/accuracy/scores.json: mend what broke them.`);
    process.exitCode = 1;
  } else if (update) writeFileSync(COMMITTED, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Prints one line a score; gives how many got worse. `better` is 1 where higher is better, -1 where lower is. */
function report(
  set: string,
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  better: 1 | -1,
): number {
  let fell = 0;
  for (const [key, value] of Object.entries(now)) {
    const was = before[key];
    const worse = was !== undefined && better * (value - was) < 0;
    fell += Number(worse);
    console.log(
      `${set}: ${key} ${value}${was === undefined || was === value ? '' : ` (committed ${was}${worse ? ', FELL' : ', rose: run with --update'})`}`,
    );
  }
  return fell;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.slice(0, 2000) : error);
  process.exitCode = 1;
});
