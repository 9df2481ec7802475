import type { Place, PlacedSummary } from '../../server/protocol';

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

/** Where something stands: "line 5" in the one article shown, "flood.txt, line 5" elsewhere. */
export function whereOf(summary: PlacedSummary): (place: Place) => string {
  const only = summary.articles.length === 1 ? summary.articles[0]?.id : undefined;
  return ({ uri, range }) => {
    const line = `line ${range.start.line + 1}`;
    return uri === only ? line : `${fileName(uri)}, ${line}`;
  };
}
