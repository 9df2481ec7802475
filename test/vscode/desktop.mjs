/** A desktop VS Code from Microsoft's update server, where that can be reached. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { cache } from './install.mjs';

/** Answers with the versions there are; a machine without a network, or behind a wall, is told within the bound. */
const updates = 'https://update.code.visualstudio.com/api/releases/stable';
const answerWithin = 5000;

/** Whether a window can be shown at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Downloads VS Code, or takes the one downloaded before.
 * @returns {Promise<string | undefined>} its executable; nothing where there is none and none can be fetched
 */
export async function downloadDesktop() {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const kept = existsSync(cache) && (await readdir(cache)).some((name) => name.startsWith('vscode-'));
  if (!kept && !(await isReachable())) return undefined;
  if (!kept) console.log('Downloading VS Code (once) ...');
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, reporter: new SilentReporter() });
}

async function isReachable() {
  try {
    const answer = await fetch(updates, { signal: AbortSignal.timeout(answerWithin) });
    return answer.ok && Array.isArray(await answer.json());
  } catch {
    return false;
  }
}
