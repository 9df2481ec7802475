import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Archive } from '../archive/archive';
import { parseArticles, serialiseArticles } from '../archive/persist';
import { type Io, tell } from './io';
import { systemReason } from './read-article';
import { VERSION } from './version';

const CHUNK_BYTES = 1 << 20;

/** Lets an archive take up the articles of a cache file that have not changed. Without such a file they are read anew. */
export function rememberFrom(path: string, archive: Archive, io: Io): void {
  try {
    archive.remember(parseArticles(linesOfFile(path), VERSION));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    tell(io, `The cache ${path} cannot be read: ${systemReason(error)}. All articles were read anew.`);
  }
}

/** Writes an archive to a cache file; the old one stands until the new one is whole. */
export function writeCache(path: string, archive: Archive, io: Io): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(unfinished, 'w');
    try {
      for (const line of serialiseArticles(archive.stored(), VERSION)) writeSync(file, `${line}\n`);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    tell(io, `The cache ${path} cannot be written: ${systemReason(error)}. The result is not affected.`);
  }
}

function* linesOfFile(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let pieces: string[] = [];
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const [first = '', ...others] = decoder.write(buffer.subarray(0, size)).split('\n');
      pieces.push(first);
      for (const line of others) {
        yield pieces.join('');
        pieces = [line];
      }
    }
    yield pieces.join('') + decoder.end();
  } finally {
    closeSync(file);
  }
}
