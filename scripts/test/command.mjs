/** Levels that are one program: it passes when the program does. */
import path from 'node:path';
import process from 'node:process';
import { run } from '../processes.mjs';
import { root } from '../setup.mjs';

/** Runs a Node.js program of an installed package. */
export function program(file, ...args) {
  return script(path.join('node_modules', file), ...args);
}

/**
 * Runs a script of the project.
 * @returns {Promise<import('./levels.mjs').Result>} what it printed is the report only where it failed
 */
export async function script(file, ...args) {
  const { code, output } = await run(process.execPath, [path.join(root, file), ...args], { cwd: root });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: output.trim() };
}
