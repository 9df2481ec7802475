/** Packages the extension: `node scripts/package.mjs`. */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { run } from './processes.mjs';
import { root, setup } from './setup.mjs';

/** A newsroom's network and laptop are slow; what is not needed to run has no place in the package. */
const maximum = 2 * 1024 * 1024;

/**
 * Packages what was built last.
 * @returns {Promise<{file: string, size: number}>} the package's path and bytes. Rejects where it is over the limit.
 */
export async function packageExtension() {
  const file = path.join(root, 'out', 'news-figures.vsix');
  await mkdir(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { code, output } = await run(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file],
    { cwd: root },
  );
  if (code !== 0) throw new Error(`The extension could not be packaged.\n${output.trim()}`);
  const { size } = await stat(file);
  if (size > maximum) {
    throw new Error(`The package is ${size} bytes, over ${maximum}: see what .vscodeignore lets in.\n${output.trim()}`);
  }
  return { file, size };
}

async function main() {
  try {
    await setup();
    await build({ quiet: true });
    const { file, size } = await packageExtension();
    console.log(`${path.relative(root, file)}  ${Math.ceil(size / 1024)} kB`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main();
