/**
 * Runs the suites inside the extension host of a real VS Code: a desktop one where it can be had, else the web workbench of VS Code's
 * server. Each suite's last line is `Suite NAME: N passed, N failed`.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { downloadDesktop, hasDisplay } from './vscode/desktop.mjs';

interface HostSuite {
  readonly name: string;
  /** Whether the samples are the open folder. */
  readonly folder: boolean;
  /** In the browser's extension host, as on vscode.dev. */
  readonly web: boolean;
}

const suites: readonly HostSuite[] = [
  { name: 'with a folder', folder: true, web: false },
  { name: 'without a folder', folder: false, web: false },
  { name: 'in the browser', folder: true, web: true },
];

const root = path.dirname(fileURLToPath(new URL('.', import.meta.url)));

/** The desktop VS Code's executable, else ours, which takes the same options. */
async function findExecutable(): Promise<string> {
  const desktop = hasDisplay() ? await downloadDesktop().catch(() => undefined) : undefined;
  return desktop ?? path.join(root, 'test', 'vscode', 'code-web.mjs');
}

async function runSuite(suite: HostSuite, vscodeExecutablePath: string): Promise<boolean> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'news-figures-test-'));
  try {
    const folder = path.join(scratch, 'articles');
    if (suite.folder) await cp(path.join(root, 'samples'), folder, { recursive: true });
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out', 'test', 'extension', suite.web ? 'browser.js' : 'index.js'),
      launchArgs: [
        ...(suite.folder ? [folder] : []),
        `--user-data-dir=${path.join(scratch, 'data')}`,
        `--extensions-dir=${path.join(scratch, 'extensions')}`,
        ...(suite.web ? ['--extensionDevelopmentKind=web'] : []),
      ],
      extensionTestsEnv: { NEWS_FIGURES_SUITE: suite.name },
    });
    return true;
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) console.error(error);
    console.error(`The suite ${suite.name} failed.`);
    return false;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function main(wanted: string | undefined): Promise<void> {
  const executable = await findExecutable();
  console.log(`VS Code: ${executable}`);
  for (const suite of suites) {
    if (wanted !== undefined && suite.name !== wanted) continue;
    if (!(await runSuite(suite, executable))) process.exitCode = 1;
  }
}

void main(process.argv[2]);
