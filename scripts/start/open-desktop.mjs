/** Opens a folder in a desktop VS Code with the extension. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { downloadDesktop, hasDisplay } from '../../test/vscode/desktop.mjs';
import { cache, onPath } from '../../test/vscode/install.mjs';
import { writeFirstSettings } from '../../test/vscode/settings.mjs';
import { onStop, run, start, stop } from '../processes.mjs';
import { root } from '../setup.mjs';

/** VS Code's socket lies in its data folder, and a socket's path must not be longer than about 100 characters. */
const longestData = 70;

/**
 * Opens the VS Code on the PATH.
 * @param {{folder: string, first: string, exit: boolean}} options
 * @returns {Promise<string | undefined>} why it cannot be; nothing when it was opened and closed
 */
export async function openInstalled({ folder, first, exit }) {
  if (!hasDisplay()) return 'There is no display for a VS Code window.';
  // In a terminal of VS Code on a remote machine `code` only hands files to the window far away.
  if (process.env.VSCODE_IPC_HOOK_CLI !== undefined)
    return 'The code command here belongs to a window on another machine.';
  const code = await onPath(['code', 'code-insiders']);
  if (code === undefined) return 'There is no VS Code on the PATH.';
  console.log(`Opening ${folder} in ${code} ...`);
  const data = dataFolder();
  const shell = process.platform === 'win32';
  const stdio = ['ignore', 'inherit', 'inherit'];
  const { code: failed } = await run(code, await desktopArguments(data, folder, first), { shell, stdio });
  if (failed !== 0) return `${code} did not start.`;
  // The command returns when it has started the window, a process of its own that writes its number here.
  const pid = Number(await readFile(path.join(data, 'code.lock'), 'utf8').catch(() => ''));
  if (!isRunning(pid)) return undefined;
  const close = () => endProcess(pid);
  onStop(close);
  if (exit) return close();
  console.log('VS Code is open. Close it, or press Ctrl-C here, to end.');
  while (isRunning(pid)) await pause(500);
  return undefined;
}

/**
 * Opens a downloaded VS Code.
 * @param {{folder: string, first: string, exit: boolean}} options
 * @returns {Promise<string | undefined>} why it cannot be; nothing when it was opened and closed
 */
export async function openDownloaded({ folder, first, exit }) {
  if (!hasDisplay()) return 'There is no display for a VS Code window.';
  const executable = await downloadDesktop().catch(() => undefined);
  if (executable === undefined) return "VS Code's makers' server cannot be reached to download one.";
  console.log(`Opening ${folder} in ${executable} ...`);
  const child = start(executable, await desktopArguments(dataFolder(), folder, first), { stdio: 'ignore' });
  if (exit) {
    await pause(2000);
    await stop(child);
    return undefined;
  }
  console.log('VS Code is open. Close it, or press Ctrl-C here, to end.');
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  return undefined;
}

/** A VS Code of its own, beside the user's: with this extension, without theirs, and it can be ended from here. */
async function desktopArguments(data, folder, first) {
  await writeFirstSettings(path.join(data, 'User'));
  return [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-updates',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--new-window',
    folder,
    first,
  ];
}

function dataFolder() {
  const data = path.join(cache, 'desktop');
  if (data.length <= longestData) return data;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return path.join(os.tmpdir(), `news-figures-${name}`);
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function endProcess(pid) {
  if (isRunning(pid)) process.kill(pid, 'SIGTERM');
  for (let waited = 0; isRunning(pid) && waited < 3000; waited += 100) await pause(100);
  if (isRunning(pid)) process.kill(pid, 'SIGKILL');
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
