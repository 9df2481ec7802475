import type { Span } from '../types';
import type { Parted } from './blank';
import { addDecoded } from './character-references';

/** How far a link's address, its label, or a tag may reach, in characters. */
const LONGEST_LINK = 800;

/** What is blanked: from, past. */
type Gap = [from: number, past: number];

/** A run of `*`, `_` or `~` that may open or close emphasis. */
interface Delimiter {
  readonly at: number;
  readonly length: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Adds what of a block of Markdown is read, its lines being given without their markers: its words and the words of its links,
 * without emphasis marks, addresses, images, code, tags and escapes. Linear: each construct looks ahead a bounded way.
 */
export function addInline(source: string, lines: readonly Span[], pieces: Parted[]): void {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const gaps: Gap[] = lines.slice(1).map((line, index) => [(lines[index]?.end ?? line.start) + 1, line.start]);
  const delimiters: Delimiter[] = [];
  for (let at = start; at < end; ) {
    at = isSpecial(source.charCodeAt(at)) ? Math.max(readSpecial(source, at, end, gaps, delimiters), at + 1) : at + 1;
  }
  addEmphasisGaps(delimiters, gaps);
  gaps.sort((a, b) => a[0] - b[0]);
  const before = pieces.length;
  let from = start;
  for (const [gap, past] of gaps) {
    if (gap > from) addDecoded(source, from, gap, pieces, pieces.length === before);
    from = Math.max(from, past);
  }
  if (end > from) addDecoded(source, from, end, pieces, pieces.length === before);
}

/** The characters that constructs open with, by their codes. */
const SPECIAL = new Uint8Array(128);
for (const char of '\\`![]<*_~|') SPECIAL[char.charCodeAt(0)] = 1;
const isSpecial = (code: number): boolean => SPECIAL[code] === 1;

/** Reads the construct at `at`, notes what of it is blanked, and gives the offset where reading goes on. */
function readSpecial(source: string, at: number, end: number, gaps: Gap[], delimiters: Delimiter[]): number {
  const char = source.charAt(at);
  switch (char) {
    case '\\':
      if (/[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) gaps.push([at, at + 1]);
      return at + 2;
    case '`':
      return readCode(source, at, end, gaps);
    case '!':
      return source.charAt(at + 1) === '[' ? readImage(source, at, end, gaps) : at + 1;
    case ']':
      return readLinkEnd(source, at, end, gaps);
    case '[':
      gaps.push([at, at + 1]);
      return source.charAt(at + 1) === '^' ? readFootnote(source, at, end, gaps) : at + 1;
    case '<':
      return readTag(source, at, end, gaps);
    case '|':
      return at + 1;
    default:
      return readDelimiter(source, at, end, char, delimiters);
  }
}

function runLength(source: string, at: number, end: number, char: string): number {
  let past = at;
  while (past < end && source.charAt(past) === char) past++;
  return past - at;
}

function readCode(source: string, at: number, end: number, gaps: Gap[]): number {
  const length = runLength(source, at, end, '`');
  const ticks = '`'.repeat(Math.min(length, 20));
  const limit = Math.min(end, at + LONGEST_LINK);
  const window = source.slice(at + length, limit);
  const close = window.indexOf(ticks);
  if (close < 0) return at + length;
  const past = at + length + close + length;
  gaps.push([at, past]);
  return past;
}

function readImage(source: string, at: number, end: number, gaps: Gap[]): number {
  const close = closing(source, at + 1, end, '[', ']');
  if (close < 0) return at + 1;
  const past = pastTarget(source, close + 1, end);
  gaps.push([at, past]);
  return past;
}

/** The bracket that ends a link's words takes the address behind it along. */
function readLinkEnd(source: string, at: number, end: number, gaps: Gap[]): number {
  const past = pastTarget(source, at + 1, end);
  gaps.push([at, past]);
  return past;
}

function readFootnote(source: string, at: number, end: number, gaps: Gap[]): number {
  const close = closing(source, at, Math.min(end, at + 60), '[', ']');
  if (close < 0) return at + 2;
  const past = source.charAt(close + 1) === ':' ? close + 2 : close + 1;
  gaps.push([at, past]);
  return past;
}

/** Offset past "(address)" or "[reference]" where one stands at `at`, else `at`. */
function pastTarget(source: string, at: number, end: number): number {
  const open = source.charAt(at);
  if (open !== '(' && open !== '[') return at;
  const close = closing(source, at, end, open, open === '(' ? ')' : ']');
  return close < 0 ? at : close + 1;
}

/** Offset of the mark that closes the one at `at`, nested ones skipped; -1 where none does within reach. */
function closing(source: string, at: number, end: number, open: string, close: string): number {
  const limit = Math.min(end, at + LONGEST_LINK);
  let depth = 0;
  for (let here = at; here < limit; here++) {
    const char = source.charAt(here);
    if (char === open) depth++;
    else if (char === close && --depth === 0) return here;
  }
  return -1;
}

/** A tag, a comment or "<https://...>". */
function readTag(source: string, at: number, end: number, gaps: Gap[]): number {
  if (!/[A-Za-z/!?]/.test(source.charAt(at + 1))) return at + 1;
  const comment = source.startsWith('<!--', at);
  const window = source.slice(at, Math.min(end, at + LONGEST_LINK));
  const close = comment ? window.indexOf('-->') : window.indexOf('>');
  if (close < 0) return at + 1;
  const past = at + close + (comment ? 3 : 1);
  gaps.push([at, past]);
  return past;
}

const isSpaceChar = (char: string): boolean => char === '' || /\s/.test(char);
const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);

/** By the flanking rules of CommonMark 0.31, 6.2. */
function readDelimiter(source: string, at: number, end: number, char: string, found: Delimiter[]): number {
  const length = runLength(source, at, end, char);
  const past = at + length;
  const before = source.charAt(at - 1);
  const after = past < end ? source.charAt(past) : '';
  const left = !isSpaceChar(after) && (!isPunctuation(after) || isSpaceChar(before) || isPunctuation(before));
  const right = !isSpaceChar(before) && (!isPunctuation(before) || isSpaceChar(after) || isPunctuation(after));
  const word = char === '_';
  const opens = left && (!word || !right || isPunctuation(before));
  const closes = right && (!word || !left || isPunctuation(after));
  const usable = char === '~' ? length === 2 : length <= 3;
  if (usable && (opens || closes)) found.push({ at, length, char, opens, closes });
  return past;
}

/** Pairs each closing run with the nearest open one of its kind, and blanks both. */
function addEmphasisGaps(delimiters: readonly Delimiter[], gaps: Gap[]): void {
  const open = new Map<string, Delimiter[]>();
  for (const delimiter of delimiters) {
    const stack = open.get(delimiter.char) ?? [];
    const opener = delimiter.closes ? stack.pop() : undefined;
    if (opener !== undefined) {
      gaps.push([opener.at, opener.at + opener.length], [delimiter.at, delimiter.at + delimiter.length]);
    } else if (delimiter.opens) {
      stack.push(delimiter);
      open.set(delimiter.char, stack);
    }
  }
}
