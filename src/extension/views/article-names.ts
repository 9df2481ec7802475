import type { PlacedSummary } from '../../server/protocol';

/** The last part of an address, readable: "2015-12-09-fugitives.txt". */
export function fileName(uri: string): string {
  const name = uri.split(/[?#]/)[0]?.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** How to name each article of a summary: by its file, as two articles may share a headline. */
export function articleNames(summary: PlacedSummary): (uri: string) => string | undefined {
  if (summary.articles.length < 2) return () => undefined;
  return fileName;
}
