import { existsSync } from 'node:fs';
import path from 'node:path';
import { findArticles } from './find-articles';
import { UsageError } from './usage-error';

/** Files and folders as they are; a pattern becomes the articles that match it, without the one to leave out. */
export async function expandGlobs(patterns: readonly string[], leaveOut: string): Promise<string[]> {
  const paths: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?[{]/.test(pattern) || existsSync(pattern)) {
      paths.push(pattern);
      continue;
    }
    const matches = globMatcher(pattern);
    const found = await findArticles([folderOf(pattern)]);
    const matching = found.filter((entry) => !('reason' in entry) && matches(path.normalize(entry.path)));
    if (matching.length === 0) throw new UsageError(`No article matches "${pattern}".`);
    paths.push(...matching.map((entry) => entry.path));
  }
  return paths.filter((each) => path.resolve(each) !== path.resolve(leaveOut));
}

/** The folder that a pattern's fixed beginning names. */
function folderOf(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?[{]/));
  return fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.';
}

/** Tells which paths a pattern matches: `*` and `?` within a name, `**` across folders, `[ab]`, `{a,b}`. */
export function globMatcher(pattern: string): (candidate: string) => boolean {
  const expressions = alternatives(path.normalize(pattern)).map((each) => new RegExp(`^${expressionOf(each)}$`, 'u'));
  return (candidate) => expressions.some((expression) => expression.test(candidate));
}

/** Writes out the first `{a,b}` of a pattern, then those in what comes of it. */
function alternatives(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (braces === null) return [pattern];
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return (braces[1] ?? '').split(',').flatMap((choice) => alternatives(before + choice + after));
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^*?[]+|\[/g;

function expressionOf(pattern: string): string {
  return pattern.replace(TOKEN, (token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.startsWith('[') && token.length > 2)
      return `[${token.slice(1, -1).replace(/^!/, '^').replace(/\\/g, '\\\\')}]`;
    return token.replace(/[\\^$.|+(){}[\]]/g, '\\$&');
  });
}
