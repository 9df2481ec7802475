/**
 * What typing and an archive of many articles cost, each in a process of its own.
 *
 *   npm run bench:budgets
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bundle } from './bundle';

const WRITTEN = join(resolve(__dirname, '..'), 'out/bench/archive.jsonl');

const run = (...args: readonly string[]): void => {
  execFileSync(process.execPath, args, { stdio: 'inherit' });
};

run(bundle('typing'));
const archive = bundle('archive');
run(archive, 'index', WRITTEN);
run(archive, 'reopen', WRITTEN);
