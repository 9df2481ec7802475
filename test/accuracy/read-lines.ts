import { readFileSync } from 'node:fs';

/** The objects of a file that holds one a line, taken to be of the type asked for. */
export const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
