import type { Span } from '../types';

const BULLETS = new Set(
  [...'\u2022\u2023\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25e6\u25b6\u25ba\u2713\u2714*+-'].map((c) => c.charCodeAt(0)),
);
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s+\S/;

/** Whether a line opens with a bullet and a space, or with "1." or "(a)". */
export function isListItem(text: string, line: Span): boolean {
  const code = text.charCodeAt(line.start);
  if (BULLETS.has(code)) return line.end > line.start + 2 && /\s/.test(text.charAt(line.start + 1));
  if (code !== 0x28 && !(code >= 0x30 && code <= 0x39) && !(code >= 0x61 && code <= 0x7a)) return false;
  return NUMBERED.test(text.slice(line.start, Math.min(line.end, line.start + 8)));
}
