import { isJoiner, isSpace, JOINER } from './characters';

/** A stretch of the source that stays to be read. Between two pieces lies what is blanked. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What is read in place of the source, at most as long: "&" for "&amp;". */
  readonly text?: string;
}

/** A piece starts a new block where markup parts it from the one before, so that no word runs across. */
export interface Parted extends Piece {
  readonly apart?: boolean;
}

/**
 * The source with all but the pieces blanked, of the same length. Gaps become spaces; a gap inside a word or amount ("China</a>'s")
 * becomes joiners, so that the word stays one.
 */
export function blank(source: string, pieces: readonly Parted[]): string {
  const parts: string[] = [];
  let at = 0;
  let last = ' ';
  for (const piece of pieces) {
    const shown = piece.text ?? source.slice(piece.start, piece.end);
    if (shown === '') continue;
    const gap = piece.start - at;
    const glued = piece.apart !== true && !isSpaceAt(last, last.length - 1) && !isSpaceAt(shown, 0);
    if (gap > 0) parts.push((glued ? JOINER : ' ').repeat(gap));
    parts.push(shown);
    at = piece.start + shown.length;
    last = shown;
  }
  parts.push(' '.repeat(source.length - at));
  return parts.join('');
}

const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isSpace(code) && !isJoiner(code);
};
