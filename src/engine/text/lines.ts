import type { Span } from '../types';
import { skipSpace, trimEnd } from './characters';

/** A line without the white space around it; empty lines are left out but counted. */
export interface Line extends Span {
  /** Whether an empty line, or the text's beginning, comes before it. */
  readonly afterBlank: boolean;
  /** White space before its first visible character, in code units. */
  readonly indent: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f]/g;

/** The visible lines of a text, whatever its newline convention. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  const add = (from: number, to: number): void => {
    const start = skipSpace(text, from, to);
    if (start === to) {
      blank = true;
      return;
    }
    lines.push({ start, end: trimEnd(text, start, to), afterBlank: blank, indent: start - from });
    blank = false;
  };
  let from = 0;
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** The widest column at which text is still taken to be wrapped by hand or by a teletype. */
const WIDEST = 100;
const NARROWEST = 40;
/** Lines of newswire are filled to within so many characters of the width. */
const SLACK = 12;

/** Breaks inside a sentence, before a small letter, that prove a text to be wrapped by hand. */
const PROOF = 2;

/**
 * The column at which the text was wrapped by hard newlines, or `undefined` where each line is a paragraph of its own. Decided by
 * evidence: no line is wider, and lines break inside sentences, or most are so full that the next word would not have fitted.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start + line.indent;
    if (length > WIDEST) return undefined;
    if (lines[index + 1]?.afterBlank === false) lengths.push(length);
  }
  const pairs = lengths.length;
  const width = lengths.sort((a, b) => a - b)[Math.floor(pairs * 0.9)] ?? 0;
  if (width < NARROWEST || pairs < 2) return undefined;
  const { full, open, broken } = breaks(text, lines, width);
  const most = full * 2 >= pairs && open * 2 >= pairs && pairs >= lines.length * 0.3;
  return most || broken >= PROOF ? width : undefined;
}

/** How many lines that another follows are full, do not end a sentence, or break one before a small letter. */
function breaks(text: string, lines: readonly Line[], width: number): { full: number; open: number; broken: number } {
  let full = 0;
  let open = 0;
  let broken = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || line.afterBlank) continue;
    const isOpen = !endsSentence(text, before);
    if (isFull(text, before, line, width)) full++;
    if (isOpen) open++;
    if (isOpen && isLowerCase(text, line.start)) broken++;
  }
  return { full, open, broken };
}

/** Whether `line` is filled up: the first word of the next one would not have fitted, give or take the slack of newswire. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && text.charCodeAt(word) > 0x20) word++;
  return line.end - line.start + line.indent + 1 + (word - next.start) > width - SLACK;
}

const SENTENCE_END = /[.!?\u2026:]["'\u201d\u2019)\]]{0,3}$/;

/** Whether a line closes with the mark of a sentence's end. */
export function endsSentence(text: string, line: Span): boolean {
  return SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

/** Whether a small letter stands at an offset. */
export function isLowerCase(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}
