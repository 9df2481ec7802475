import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ENTRY = path.resolve(__dirname, '../../src/server/node.ts');

let built: string | undefined;

/** The server as one file, made from its sources once for a run of the tests and removed after it. */
export function builtServer(): string {
  if (built !== undefined) return built;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'news-figures-server-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  built = path.join(folder, 'server.js');
  buildSync({
    entryPoints: [ENTRY],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return built;
}
