/** A place in a text, by zero-based line and UTF-16 character. */
export interface Point {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.character - b.character;
}

/** The stretch after the cursor, or the first one where none is left; undefined where there is none at all. */
export function next<T extends Stretch>(stretches: readonly T[], cursor: Point): T | undefined {
  const ordered = stretches.toSorted((a, b) => compare(a.start, b.start));
  return ordered.find((stretch) => compare(stretch.start, cursor) > 0) ?? ordered[0];
}

/** The stretch before the cursor, or the last one where none is left; undefined where there is none at all. */
export function previous<T extends Stretch>(stretches: readonly T[], cursor: Point): T | undefined {
  const ordered = stretches.toSorted((a, b) => compare(a.start, b.start));
  return ordered.findLast((stretch) => compare(stretch.start, cursor) < 0) ?? ordered.at(-1);
}
