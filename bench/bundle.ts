import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = resolve(__dirname, '..');

/** Bundles a file of the benchmark as the engine is shipped, and gives the path of the bundle. */
export function bundle(name: string): string {
  const outfile = join(ROOT, `out/bench/${name}.cjs`);
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    define: { __dirname: JSON.stringify(__dirname) },
    logLevel: 'warning',
  });
  return outfile;
}
