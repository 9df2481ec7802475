/** The suites inside VS Code's extension host: counted from the line that each ends with. */
import path from 'node:path';
import process from 'node:process';
import { run } from '../processes.mjs';
import { root } from '../setup.mjs';

/** @returns {Promise<import('./levels.mjs').Result>} */
export async function hostSuites() {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', path.join('test', 'runTest.ts')], {
    cwd: root,
  });
  let passed = 0;
  let failed = 0;
  for (const [, passes = '0', failures = '0'] of output.matchAll(/^Suite .*: (\d+) passed, (\d+) failed$/gm)) {
    passed += Number(passes);
    failed += Number(failures);
  }
  if (code !== 0 && failed === 0) failed = 1;
  return { passed, failed, ...(failed > 0 ? { report: output.trim() } : {}) };
}
