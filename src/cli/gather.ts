import type { Article } from '../engine/types';
import { findArticles } from './find-articles';
import { type Io, tell } from './io';
import { Progress } from './progress';
import { readArticleFile } from './read-article';
import { UsageError } from './usage-error';

/** A path that gave no article, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

export interface Gathered {
  readonly read: number;
  readonly skipped: readonly Skipped[];
  /** Whether something that was named, or that the system would not open, is missing from the result: exit code 2. */
  readonly incomplete: boolean;
}

/**
 * Reads the articles under files and folders one after the other and hands each on before it reads the next. What gives no article
 * is told on stderr and comes back with its reason; the rest is read all the same.
 */
export async function gather(
  operands: readonly string[],
  io: Io,
  take: (article: Article) => Promise<void> | void,
  skip: (skipped: Skipped) => Promise<void> | void = () => undefined,
): Promise<Gathered> {
  if (operands.length === 0) throw new UsageError('Name a file or a folder of articles, or - for standard input.');
  const found = await findArticles(operands);
  const progress = new Progress(io, found.length);
  const skipped: Skipped[] = [];
  let read = 0;
  let incomplete = false;
  for (const [index, entry] of found.entries()) {
    await progress.step(index);
    const result =
      'reason' in entry ? { ...entry, unreadable: true as const } : await readArticleFile(entry.path, io.stdin);
    const name = entry.path === '-' ? 'Standard input' : entry.path;
    if ('article' in result) {
      if (result.note !== undefined) tell(io, `${name} ${result.note}.`);
      read++;
      await take(result.article);
      continue;
    }
    progress.clear();
    tell(io, `${name} ${result.reason}.`);
    if (entry.named || result.unreadable) incomplete = true;
    skipped.push({ path: entry.path, reason: result.reason });
    await skip({ path: entry.path, reason: result.reason });
  }
  progress.clear();
  return { read, skipped, incomplete: incomplete || read === 0 };
}
