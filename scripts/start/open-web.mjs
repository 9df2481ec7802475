/** Opens a folder in VS Code's web workbench with the extension. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from '../../test/vscode/install.mjs';
import { installExtension, startWebServer } from '../../test/vscode/web-server.mjs';
import { packageExtension } from '../package.mjs';
import { root } from '../setup.mjs';

/**
 * Serves the web workbench with the extension installed, and tells its address.
 * @param {{folder: string, first: string, port: number, exit: boolean}} options
 */
export async function openWeb({ folder, first, port, exit }) {
  const data = path.join(cache, 'web');
  await installPackaged(data);
  const server = await startWebServer({ data, port });
  const payload = [['openFile', server.remote(encodeURI(first.replaceAll(path.sep, '/')))]];
  console.log(`VS Code is ready. Open this address in a browser:\n\n  ${server.address({ folder, payload })}\n`);
  if (exit) return server.stop();
  console.log('Press Ctrl-C to end.');
  const code = await server.exited;
  throw new Error(
    `VS Code's server ended by itself (${code}). Run npm start again; if it ends again, it said:\n${server.log().trim()}`,
  );
}

/** Installing takes a while, so it is done only when what would be installed has changed. */
async function installPackaged(data) {
  const built = createHash('sha256');
  for (const name of ['package.json', 'dist/extension.js', 'dist/server.js']) {
    built.update(await readFile(path.join(root, name)));
  }
  const version = built.digest('hex');
  const stamp = path.join(data, 'installed');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return;
  const { file } = await packageExtension();
  await installExtension(file, data);
  await mkdir(data, { recursive: true });
  await writeFile(stamp, version);
}
