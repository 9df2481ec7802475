/** A new user's settings: the first window shows the articles, not VS Code's own novelties. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const first = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Writes them, unless the user has some already.
 * @param {string} user VS Code's `User` folder
 * @param {Record<string, unknown>} [more]
 */
export async function writeFirstSettings(user, more = {}) {
  await mkdir(user, { recursive: true });
  const text = JSON.stringify({ ...first, ...more }, undefined, 2);
  await writeFile(path.join(user, 'settings.json'), text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
