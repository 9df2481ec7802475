/** Levels that Mocha runs: counted from its JSON report. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { run } from '../processes.mjs';
import { root } from '../setup.mjs';

/**
 * Runs the tests of a folder of `test/`, as its `.mocharc.json` says.
 * @param {string} folder
 * @returns {Promise<import('./levels.mjs').Result>}
 */
export async function mocha(folder) {
  const config = path.join(root, 'test', folder, '.mocharc.json');
  if (!existsSync(config)) return { passed: 0, failed: 1, report: `There is no test/${folder}/.mocharc.json.` };
  const results = path.join(root, 'out', 'test-results', `${folder}.json`);
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const { output } = await run(
    process.execPath,
    [
      path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
      ...['--config', config, '--reporter', 'json', '--reporter-option', `output=${results}`],
    ],
    { cwd: root },
  );
  const text = await readFile(results, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, report: output.trim() || 'Mocha ended without a result.' };
  const { stats, failures } = JSON.parse(text);
  return {
    passed: stats.passes,
    failed: stats.passes + stats.failures === 0 ? 1 : stats.failures,
    report: failures
      .map(({ fullTitle, err }) => `${fullTitle}\n${(err.stack ?? err.message ?? '').replace(/^/gm, '  ')}`)
      .join('\n'),
  };
}
