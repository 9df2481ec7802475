import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isArticlePath } from './article-paths';
import { systemReason } from './read-article';

/** A file to read, or what cannot be entered. `named` tells what the caller named from what was found in a folder. */
export type Found =
  | { readonly path: string; readonly named: boolean }
  | { readonly path: string; readonly named: boolean; readonly reason: string };

const SKIPPED_FOLDERS = new Set(['node_modules']);

/** The articles under files and folders, in order, each once. Hidden files and folders and `node_modules` are left out. */
export async function findArticles(operands: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  const add = (entry: Found): void => {
    const key = entry.path === '-' ? '-' : path.resolve(entry.path);
    if (!seen.has(key)) found.push(entry);
    seen.add(key);
  };
  for (const operand of operands) {
    const inside = operand === '-' ? undefined : await inFolder(operand);
    if (inside === undefined) add({ path: operand, named: true });
    else for (const entry of inside) add(entry);
  }
  return found;
}

/** What a folder holds; `undefined` where the path is no folder. */
async function inFolder(operand: string): Promise<Found[] | undefined> {
  try {
    if (!(await stat(operand)).isDirectory()) return undefined;
  } catch {
    return undefined;
  }
  const found: Found[] = [];
  await walk(operand, found);
  if (found.length > 0) return found;
  return [{ path: operand, named: true, reason: 'holds no articles; they are .txt, .md and .html files' }];
}

async function walk(folder: string, found: Found[]): Promise<void> {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inside: string[] = [];
    try {
      const entries = await readdir(next, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        if (entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) continue;
        const entryPath = path.join(next, entry.name);
        if (entry.isDirectory()) inside.push(entryPath);
        else if (isArticlePath(entry.name)) found.push({ path: entryPath, named: false });
      }
    } catch (error) {
      found.push({ path: next, named: false, reason: `cannot be read: ${systemReason(error)}` });
    }
    pending.push(...inside.reverse());
  }
}
