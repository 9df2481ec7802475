/**
 * `npm test`: every level of tests, one after the other, and at the end one line, `N passed, N failed`.
 * `node scripts/test.mjs LEVEL...` runs only those.
 */
import process from 'node:process';
import { stopAll, stopOnSignals } from './processes.mjs';
import { setup } from './setup.mjs';
import { levels } from './test/levels.mjs';

/** Lines. */
const longestReport = 200;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !levels.some((level) => level.name === name));
if (unknown.length > 0) {
  const names = levels.map(({ name }) => name).join(', ');
  console.error(`There is no level of tests named ${unknown.join(', ')}. There are: ${names}.`);
  process.exit(2);
}

stopOnSignals();
let passed = 0;
let failed = 0;
try {
  await setup();
  for (const level of wanted()) {
    const started = Date.now();
    const result = await level.run().catch((error) => ({ passed: 0, failed: 1, report: error.stack ?? String(error) }));
    passed += result.passed;
    failed += result.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const verdict = result.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${verdict.padEnd(6)} ${level.title} (${counts(result)}, ${seconds} s)`);
    if (result.report) console.log(indented(result.report));
  }
} catch (error) {
  console.error(error.message);
  failed += 1;
}
await stopAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Under its level's line; a report of many pages would hide the other levels'. */
function indented(report) {
  const lines = report.split('\n');
  const shown = lines.slice(0, longestReport).map((line) => `       ${line}`);
  const rest = lines.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`       ... and ${rest} more lines; run this level alone by its own script`] : []),
  ].join('\n');
}

/** The levels asked for, with those that they need first. */
function wanted() {
  if (asked.length === 0) return levels;
  const needs = levels.filter(({ name }) => asked.includes(name)).flatMap(({ needs = [] }) => needs);
  return levels.filter(({ name }) => asked.includes(name) || needs.includes(name));
}

function counts({ passed, failed, skipped }) {
  if (skipped) return 'skipped';
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}
