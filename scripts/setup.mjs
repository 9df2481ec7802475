/** Makes a clone ready: a Node.js that is new enough, and the packages of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

const lock = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const installed = path.join(modules, '.package-lock.json');
const stamp = path.join(modules, '.news-figures-setup');

/** Installs what is missing. Throws an `Error` whose message says what to do. */
export async function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `News Figures needs Node.js 20.19 or newer; this is ${process.versions.node}. Install one from https://nodejs.org.`,
    );
  }
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (isInstalled(wanted)) return;
  console.log(existsSync(modules) ? 'Packages have changed: installing them ...' : 'Installing packages ...');
  // Not `npm ci`: it refuses a lock file that lacks a package's builds for other systems, which not every registry has.
  await npm(['install', '--no-save'], root, 'The packages');
  writeFileSync(stamp, wanted);
}

/** npm writes its hidden lockfile last, so that an interrupted installation has none. */
function isInstalled(wanted) {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  if (statSync(installed).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, wanted);
  return true;
}
