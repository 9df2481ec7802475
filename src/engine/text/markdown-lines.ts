import { trimEnd } from './characters';
import type { ParagraphRole } from './prepared';

/** A line of Markdown by what opens it. Offsets are into the source. */
export interface MarkdownLine {
  readonly kind:
    | 'blank'
    | 'text'
    | 'heading'
    | 'item'
    | 'row'
    | 'rule'
    | 'underline'
    | 'delimiter'
    | 'code'
    | 'definition';
  /** What of the line is read: without quote marks, bullets, hashes and the newline. */
  readonly start: number;
  readonly end: number;
  /** Of a heading, 1 to 6; of an underline, 1 or 2. */
  readonly level?: number;
  readonly role?: ParagraphRole;
}

const FENCE = /^(`{3,}|~{3,})/;
const RULE = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const DELIMITER_ROW = /^[|:\- \t]+$/;
const DEFINITION = /^\[[^\]\n]{1,200}\]:[ \t]*\S/;
/** Quote marks deeper than this are text. */
const DEEPEST_QUOTE = 40;

/** Cuts Markdown into its lines, each told by what opens it. One pass; code blocks are skipped as wholes. */
export function* markdownLines(source: string, from: number): Generator<MarkdownLine> {
  let fence = '';
  let afterBlank = true;
  let inList = false;
  for (let at = from; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const end = trimEnd(source, at, next);
    const start = pastQuoteMarks(source, at, end);
    const indent = indentOf(source, at, start);
    const head = source.slice(start, Math.min(end, start + 250));
    at = next;
    const mark = FENCE.exec(head)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && end === start + mark.length) fence = '';
      yield { kind: 'code', start, end: start };
    } else if (start >= end) {
      afterBlank = true;
      yield { kind: 'blank', start, end };
      continue;
    } else if (mark !== '') {
      fence = mark;
      yield { kind: 'code', start, end: start };
    } else if (indent >= 4 && afterBlank && !inList) {
      yield { kind: 'code', start, end: start };
      continue;
    } else {
      const line = lineOf(source, start, end, head);
      if (line.kind === 'item') inList = true;
      else if (indent === 0 && afterBlank) inList = false;
      yield line;
    }
    afterBlank = false;
  }
}

function lineOf(source: string, start: number, end: number, head: string): MarkdownLine {
  const whole = end - start <= 250;
  switch (head.charCodeAt(0)) {
    case 0x23: {
      const level = /^#{1,6}(?=[ \t]|$)/.exec(head)?.[0].length ?? 0;
      return level === 0 ? { kind: 'text', start, end } : heading(source, start + level, end, level);
    }
    case 0x3d:
      if (whole && /^=+$/.test(head)) return { kind: 'underline', start, end: start, level: 1 };
      break;
    case 0x5b:
      if (DEFINITION.test(head) && !head.startsWith('[^')) return { kind: 'definition', start, end: start };
      break;
    default:
  }
  if (whole && /^-+$/.test(head)) return { kind: 'underline', start, end: start, level: 2 };
  if (whole && RULE.test(head)) return { kind: 'rule', start, end: start };
  if (head.includes('|')) {
    if (whole && head.includes('-') && DELIMITER_ROW.test(head)) return { kind: 'delimiter', start, end: start };
    if (head.startsWith('|')) return { kind: 'row', start, end };
  }
  const bullet = BULLET.exec(head);
  if (bullet !== null) return { kind: 'item', start: start + bullet[0].length, end, role: 'list' };
  return { kind: 'text', start, end };
}

/** The words of an ATX heading, without the hashes that may close it. */
function heading(source: string, from: number, to: number, level: number): MarkdownLine {
  let end = to;
  while (end > from && source.charAt(end - 1) === '#') end--;
  if (end < to && end > from && !/\s/.test(source.charAt(end - 1))) end = to;
  let start = from;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  return { kind: 'heading', start, end: trimEnd(source, start, end), level };
}

/** Offset past the white space and the `>` marks that open a line. */
function pastQuoteMarks(source: string, from: number, end: number): number {
  let at = from;
  let depth = 0;
  for (; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e && depth < DEEPEST_QUOTE) depth++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0xfeff) break;
  }
  return at;
}

function indentOf(source: string, from: number, start: number): number {
  let indent = 0;
  for (let at = from; at < start; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) return 0;
    indent += code === 0x09 ? 4 : code === 0x20 ? 1 : 0;
  }
  return indent;
}
