import type { Source } from './source';
import type { Special } from './special';

/** The most numbers that are read as one code or pair. */
export const MAX_PARTS = 6;

/** The runs of digits tied to a token of digits by hyphens, itself first. */
export function hyphenated(source: Source, at: number): string[] {
  const parts = [source.raw(at)];
  let end = at + 1;
  while (parts.length < MAX_PARTS && isTie(source, end) && source.isDigits(end + 1) && source.glued(end + 1)) {
    parts.push(source.raw(end + 1));
    end += 2;
  }
  return parts;
}

/** Whether a token is a dash that touches what stands before it. */
export const isTie = (source: Source, at: number): boolean =>
  source.isDash(at) && source.glued(at) && source.tokens.code(at) !== 0x2014;

/** A code has no value. */
export const codeOf = (first: number, end: number): Special => ({ first, end, kind: 'identifier', low: 0, high: 0 });
