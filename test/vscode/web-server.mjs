/** VS Code's server, which serves the web workbench and runs the extension host. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { run, start, stop } from '../../scripts/processes.mjs';
import { installVSCode } from './install.mjs';
import { writeFirstSettings } from './settings.mjs';

/** Some seconds on an idle machine; the bound is for one that is not. */
const startWithin = 90_000;

/**
 * Starts VS Code's server on this machine alone, behind a token that its address carries.
 * @param {object} options
 * @param {string} options.data folder for its data and extensions
 * @param {number} [options.port] 0, the default, takes a free one
 * @param {boolean} [options.development] load an extension from its folder and run tests, as the workbench's address asks
 * @param {boolean} [options.restricted] ask whether the folder is trusted, which starts in Restricted Mode
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {Record<string, unknown>} [options.settings] the user's settings, where `data` has none yet
 * @returns {Promise<{address(query?: {folder?: string, payload?: readonly (readonly [string, string])[]}): string, remote(path: string): string,
 * log(): string, stop(): Promise<void>, exited: Promise<number>}>} `address` names the workbench's page, `remote` a file for its payload
 */
export async function startWebServer({
  data,
  port = 0,
  development = false,
  restricted = false,
  env = process.env,
  settings = {},
}) {
  const { node, server } = await installVSCode();
  await writeFirstSettings(path.join(data, 'data', 'User'), settings);
  const token = randomBytes(12).toString('hex');
  const child = start(
    node,
    [
      path.join(server, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')],
      '--accept-server-license-terms',
      '--disable-telemetry',
      // We have the user's environment already; else a login shell is asked for it, which would outlive a quick end.
      '--force-disable-user-env',
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...(development ? ['--enable-smoke-test-driver'] : []),
    ],
    { cwd: server, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const bound = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failure('did not start in time', log)), startWithin);
    const watch = (chunk) => {
      log += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening !== null) {
        clearTimeout(timer);
        resolve(Number(listening[1]));
      }
    };
    child.stdout.setEncoding('utf8').on('data', watch);
    child.stderr.setEncoding('utf8').on('data', watch);
    child.once('error', reject);
    void exited.then(() => {
      clearTimeout(timer);
      reject(failure('stopped', log));
    });
  }).catch(async (error) => {
    await stop(child);
    throw error;
  });
  const origin = `127.0.0.1:${bound}`;
  return {
    address({ folder, payload } = {}) {
      const query = new URLSearchParams({ tkn: token });
      if (folder === undefined) query.set('ew', 'true');
      else query.set('folder', folder);
      if (payload !== undefined) query.set('payload', JSON.stringify(payload));
      return `http://${origin}/?${query}`;
    },
    remote: (file) => `vscode-remote://${origin}${file}`,
    log: () => withoutNoise(log),
    stop: () => stop(child),
    exited,
  };
}

/** Installs a packaged extension for a server that is started with the same `data`. */
export async function installExtension(vsix, data) {
  const { node, server } = await installVSCode();
  const { code, output } = await run(
    node,
    [
      path.join(server, 'out', 'server-main.js'),
      ...['--install-extension', vsix, '--force', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')],
    ],
    { cwd: server },
  );
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Error(`VS Code did not take the extension ${path.basename(vsix)}.\n${output.trim()}`);
  }
}

/** Without what this VS Code always says of itself: that its native modules, which nothing here needs, are not built. */
function withoutNoise(log) {
  return log
    .replace(/^(?:\[IPC Library: [^\]]*\] )?Error: Could not locate the bindings file[\s\S]*?\n\}\n/gm, '')
    .trim();
}

function failure(what, log) {
  return new Error(`VS Code's server ${what}. It said:\n${withoutNoise(log)}`);
}
