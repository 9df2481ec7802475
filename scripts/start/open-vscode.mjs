/** Opens a folder in VS Code with the extension: the desktop one where this machine can have it, else the web workbench. */
import path from 'node:path';
import { openDownloaded, openInstalled } from './open-desktop.mjs';
import { openWeb } from './open-web.mjs';
import { findArticles } from './print-folder.mjs';

/** In the order of preference. Each gives back why it cannot be, or nothing when it was opened and closed. */
const ways = { desktop: openInstalled, download: openDownloaded, web: openWeb };

/**
 * Opens VS Code and resolves when it is closed, or, with `exit`, when it is ready.
 * @param {{folder: string, kind?: 'desktop' | 'download' | 'web', port: number, exit: boolean}} options
 */
export async function openVSCode({ folder, kind, port, exit }) {
  const first = path.join(folder, (await findArticles(folder))[0] ?? '');
  const told = new Set();
  for (const [name, open] of Object.entries(ways)) {
    if (kind !== undefined && kind !== name) continue;
    const obstacle = await open({ folder, first, port, exit });
    if (obstacle === undefined) return;
    if (kind !== undefined) throw new Error(obstacle);
    if (!told.has(obstacle)) console.log(obstacle);
    told.add(obstacle);
  }
}
