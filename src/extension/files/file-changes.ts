export interface FileChanges {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * What to tell of after the workspace was searched anew.
 * @param known addresses told of before
 * @param found addresses found now
 * @param touched addresses whose content changed since
 */
export function fileChanges(
  known: ReadonlySet<string>,
  found: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): FileChanges {
  return {
    changed: [...found].filter((uri) => !known.has(uri) || touched.has(uri)),
    removed: [...known].filter((uri) => !found.has(uri)),
  };
}

/** One glob out of several, as `findFiles` takes it; null where nothing is excluded. */
export function excludeGlob(globs: readonly string[]): string | null {
  const given = globs.map((glob) => glob.trim()).filter((glob) => glob !== '');
  if (given.length === 0) return null;
  return given.length === 1 ? (given[0] ?? null) : `{${given.join(',')}}`;
}
