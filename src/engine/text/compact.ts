import { isJoiner, isSpace } from './characters';

/** A stretch of text as a reader sees it: what was blanked closed up, with the offset that each character came from. */
export interface Compact {
  readonly words: string;
  /** Offset into the text of a character of `words`; for its length, the offset past the last one. */
  offsetOf(index: number): number;
}

/** Closes up blanked markup between two offsets, to at most `most` characters. */
export function compact(text: string, start: number, end: number, most = Number.POSITIVE_INFINITY): Compact {
  const offsets: number[] = [];
  let words = '';
  let from = start;
  for (let at = start; at < end && words.length < most; at++) {
    const code = text.charCodeAt(at);
    if (isJoiner(code)) continue;
    const space = isSpace(code);
    if (space && (words === '' || words.endsWith(' '))) continue;
    words += space ? ' ' : text.charAt(at);
    offsets.push(at);
    from = at + 1;
  }
  return { words, offsetOf: (index) => (index < offsets.length ? (offsets[index] ?? end) : from) };
}

/** The words alone. */
export const compactWords = (text: string): string => compact(text, 0, text.length).words.trim();
