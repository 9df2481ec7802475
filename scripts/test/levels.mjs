/** The levels of tests, in the order in which they run: what is quick and near the code first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup.mjs';
import { program, script } from './command.mjs';
import { hostSuites } from './host-suites.mjs';
import { mocha } from './mocha.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped?: boolean, report?: string}} Result
 * @typedef {{name: string, title: string, needs?: readonly string[], run: () => Promise<Result>}} Level
 */

/** @type {readonly Level[]} */
export const levels = [
  {
    name: 'lint',
    title: 'Format and lint',
    run: () => program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  },
  { name: 'types', title: 'Types', run: () => program('typescript/bin/tsc', '--noEmit') },
  { name: 'generated', title: 'Generated files are up to date', run: () => script('scripts/generate.mjs', '--check') },
  { name: 'unit', title: 'Engine, archive and command line', run: () => mocha('unit') },
  { name: 'grammar', title: 'Grammar', run: () => mocha('grammar') },
  { name: 'build', title: 'Build', run: () => script('scripts/build.mjs') },
  { name: 'server', title: 'Language server', needs: ['build'], run: () => mocha('server') },
  { name: 'scripts', title: 'npm start', needs: ['build'], run: () => mocha('scripts') },
  { name: 'extension', title: 'Extension host', needs: ['build'], run: hostSuites },
  { name: 'ui', title: 'In the workbench', needs: ['build'], run: () => mocha('ui') },
  { name: 'vsix', title: 'Packaged extension', needs: ['build'], run: () => mocha('vsix') },
  { name: 'accuracy', title: 'Accuracy', run: accuracy },
];

async function accuracy() {
  if (!existsSync(path.join(root, '..', 'shared', 'gold'))) {
    return {
      passed: 0,
      failed: 0,
      skipped: true,
      report: 'There are no annotated articles at ../shared/gold to measure against.',
    };
  }
  return program('tsx/dist/cli.mjs', path.join('test', 'accuracy', 'run.ts'), '--check');
}
