import type { Span } from '../types';
import type { Block } from './block';
import { endsSentence, isFull, isLowerCase, type Line, readLines, wrapWidth } from './lines';
import { isListItem } from './list-marker';

/** Joins the lines of a plain text to paragraphs: at empty lines, and at each newline unless the text was wrapped by hand. */
export function plainBlocks(text: string): Block[] {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  if (width === undefined) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (open !== undefined && before !== undefined && joins(text, before, line, width)) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Whether `line` carries on the paragraph of the line before it. */
function joins(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || isListItem(text, line) || isColumns(text, line) || isColumns(text, before)) return false;
  if (line.indent >= before.indent + 2 && endsSentence(text, before)) return false;
  if (isFull(text, before, line, width)) return true;
  return isLowerCase(text, line.start) && !endsSentence(text, before);
}

/** A row of a table: its cells stand apart by runs of spaces or by tabs. */
function isColumns(text: string, line: Span): boolean {
  const row = text.slice(line.start, line.end);
  return row.includes('\t') || (/\S {3,}\S/.test(row) && /\d/.test(row));
}
