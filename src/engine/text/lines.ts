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

/**
 * The column at which the text was wrapped by hard newlines, or `undefined` where each line is a paragraph of its own. Decided by
 * evidence: no line is wider, and most lines that another follows are so full that its first word would not have fitted.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start + line.indent;
    if (length > WIDEST) return undefined;
    if (lines[index + 1]?.afterBlank === false) lengths.push(length);
  }
  const pairs = lengths.length;
  const width = lengths.sort((a, b) => a - b)[Math.floor(pairs * 0.8)] ?? 0;
  if (width < NARROWEST || pairs < 2 || pairs < lines.length * 0.3) return undefined;
  let full = 0;
  let open = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || line.afterBlank) continue;
    if (isFull(text, before, line, width)) full++;
    if (!endsSentence(text, before)) open++;
  }
  return full * 2 >= pairs && open * 2 >= pairs ? width : undefined;
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
