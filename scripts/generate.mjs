/**
 * Runs every generator in `scripts/generate/`: `node scripts/generate.mjs [--check]`.
 * A generator exports `outputs(): Promise<{path: string, content: string}[]>`, its paths counted from the repository's root. With `--check`
 * nothing is written, and a committed file that differs from what is generated is an error.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { root } from './setup.mjs';

const folder = path.join(root, 'scripts', 'generate');
const check = process.argv.includes('--check');
register();

let stale = 0;
const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mts')).sort();
for (const name of names) {
  const { outputs } = await import(pathToFileURL(path.join(folder, name)).href);
  for (const { path: file, content } of await outputs()) {
    const target = path.join(root, file);
    const standing = await readFile(target, 'utf8').catch(() => undefined);
    if (standing === content) {
      console.log(`${file}: up to date`);
    } else if (check) {
      stale += 1;
      console.error(`${file}: differs from what scripts/generate/${name} makes; run npm run generate and commit it`);
    } else {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
      console.log(`${file}: written`);
    }
  }
}
if (stale > 0) process.exitCode = 1;
