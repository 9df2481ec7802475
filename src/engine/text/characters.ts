/**
 * Stands where inline markup was taken out of the middle of a word or amount ("China</a>'s", "<b>12</b>%"): it neither parts
 * tokens nor counts as white space. U+2060 WORD JOINER.
 */
export const JOINER = '\u2060';

/** U+2060, and U+00AD SOFT HYPHEN, which pages put inside words and readers never see. */
export const isJoiner = (code: number): boolean => code === 0x2060 || code === 0xad;

/** White space in the widest sense: also the no-break spaces, the zero-width space, the BOM and the joiner. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0x2060 ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f
  );
}

/** Offset of the first visible character at or after `from`, or `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset just past the last visible character before `to`, or `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A capital letter of the Latin alphabet, with an accent or without. */
export const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** The typewriter's apostrophe and the printer's. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
