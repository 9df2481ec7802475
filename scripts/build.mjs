/**
 * Bundles everything that runs: `node scripts/build.mjs [--watch]`.
 * Entries that are not written yet are left out and named.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Only the server and the command line hold the engine: the extension host must stay free for the editor. */
const noEngine = /^src\/(?!extension\/|encoding\/|server\/protocol\.ts$)|^node_modules\/(?:compromise|chrono-node)\//;

const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = {
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
};

/** @type {readonly {from: string, to: string, options: import('esbuild').BuildOptions, without?: RegExp}[]} */
const entries = [
  {
    from: 'src/extension/node.ts',
    to: 'dist/extension.js',
    options: { ...node, external: ['vscode'] },
    without: noEngine,
  },
  {
    from: 'src/extension/browser.ts',
    to: 'dist/extension.browser.js',
    options: { ...browser, external: ['vscode'] },
    without: noEngine,
  },
  { from: 'src/server/node.ts', to: 'dist/server.js', options: node },
  { from: 'src/server/browser.ts', to: 'dist/server.browser.js', options: { ...browser, format: 'iife' } },
  { from: 'src/cli/main.ts', to: 'dist/cli.js', options: node },
  {
    from: 'test/extension/index.ts',
    to: 'out/test/extension/index.js',
    options: { ...node, external: ['vscode', 'mocha'] },
  },
  {
    from: 'test/extension/browser.ts',
    to: 'out/test/extension/browser.js',
    options: {
      ...browser,
      external: ['vscode'],
      alias: { 'node:assert': './test/extension/browser-assert.ts' },
      // Mocha's package says it is all ES modules, but its browser build would replace this bundle's exports if it saw `module`.
      define: { ...browser.define, module: 'undefined' },
    },
  },
];

/**
 * Bundles all entries.
 * @param {{watch?: boolean, quiet?: boolean}} [options]
 * @returns whether all entries exist and were bundled; with `watch`, resolves after the first build and goes on
 */
export async function build({ watch = false, quiet = false } = {}) {
  const esbuild = await import('esbuild');
  let complete = true;
  await Promise.all(
    entries.map(async (entry) => {
      if (!existsSync(path.join(root, entry.from))) {
        console.warn(`${entry.to}: left out, there is no ${entry.from}`);
        complete = false;
        return;
      }
      const options = settings(entry, quiet);
      if (watch) await (await esbuild.context(options)).watch();
      else await esbuild.build(options);
    }),
  );
  return complete;
}

/** @returns {import('esbuild').BuildOptions} */
function settings(entry, quiet) {
  return {
    ...entry.options,
    absWorkingDir: root,
    entryPoints: [entry.from],
    outfile: entry.to,
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    ...(entry.to === 'dist/cli.js' ? { banner: { js: '#!/usr/bin/env node' } } : {}),
    plugins: [reporter(entry, quiet)],
  };
}

/** Tells each bundle's size, and refuses one that holds what it must not. */
function reporter(entry, quiet) {
  return {
    name: 'report',
    setup(bundling) {
      bundling.onEnd(({ metafile, errors }) => {
        if (metafile === undefined || errors.length > 0) return undefined;
        const foreign = Object.keys(metafile.inputs).filter((input) => entry.without?.test(input));
        if (foreign.length > 0) {
          return { errors: [{ text: `${entry.to} must not hold ${foreign.slice(0, 3).join(', ')}` }] };
        }
        if (!quiet) console.log(`${entry.to}  ${Math.ceil(statSync(path.join(root, entry.to)).size / 1024)} kB`);
        return undefined;
      });
    },
  };
}

async function main() {
  try {
    await build({ watch: process.argv.includes('--watch') });
  } catch {
    console.error('The build failed: see the errors above.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main();
