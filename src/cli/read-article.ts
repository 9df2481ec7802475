import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Article } from '../engine/types';
import { formatOfFile } from './article-paths';
import { decode } from './decode';

/** No news article is larger; what is would take minutes and gigabytes for nothing. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** An article, with a note where something had to be assumed; or why there is none. */
export type ReadResult =
  | { readonly path: string; readonly article: Article; readonly note?: string }
  | {
      readonly path: string;
      /** Follows the path in a sentence: "is empty". */
      readonly reason: string;
      /** The system would not give the file, whatever is in it. */
      readonly unreadable?: true;
    };

/** Reads an article from a file, or from standard input for `-`. Never throws. */
export async function readArticleFile(path: string, stdin: Readable): Promise<ReadResult> {
  try {
    const bytes = path === '-' ? await readStream(stdin) : await readFile(path);
    return bytes instanceof Uint8Array ? toArticle(path, bytes) : { path, reason: bytes.reason };
  } catch (error) {
    return { path, reason: `cannot be read: ${systemReason(error)}`, unreadable: true };
  }
}

async function readFile(path: string): Promise<Uint8Array | { reason: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > LARGEST_BYTES ? { reason: tooLarge(size) } : await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable): Promise<Uint8Array | { reason: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    if (size > LARGEST_BYTES) return { reason: tooLarge(size) };
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return `is too large (${megabytes(size)} MB or more); articles of up to ${megabytes(LARGEST_BYTES)} MB are read, so split it`;
}

function toArticle(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decode(bytes);
  if ('notText' in decoded) return { path, reason: decoded.notText };
  const { text, note } = decoded;
  if (!/[^\s\ufeff]/.test(text)) return { path, reason: 'is empty' };
  const article = { id: path, text, format: formatOfFile(path, text) };
  return { path, article, ...(note === undefined ? {} : { note }) };
}

const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'you may not open it'],
  ['EPERM', 'you may not open it'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'part of its path is not a folder'],
  ['ELOOP', 'its links run in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

/** Why the system refused, in words. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_REASONS.get(code ?? '') ?? message;
}
