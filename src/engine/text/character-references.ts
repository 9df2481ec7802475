import { CHARACTER_REFERENCES } from '../lexicon/character-references';
import { blank, type Parted } from './blank';
import type { Prepared } from './prepared';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g;

/** The character that a reference stands for, `undefined` where it stands for none of the known ones. */
function decode(match: RegExpExecArray): string | undefined {
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return CHARACTER_REFERENCES.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const char = code < 0x20 ? ' ' : String.fromCodePoint(code);
  return char.length <= whole.length ? char : undefined;
}

/** Cuts a stretch of the source into pieces in which character references are decoded, and adds them to `pieces`. */
export function addDecoded(source: string, start: number, end: number, pieces: Parted[], apart: boolean): void {
  let from = start;
  let parted = apart;
  const add = (piece: Parted): void => {
    pieces.push(parted ? { ...piece, apart: true } : piece);
    parted = false;
  };
  const words = source.slice(start, end);
  if (words.includes('&')) {
    for (const match of words.matchAll(REFERENCE)) {
      const text = decode(match);
      if (text === undefined) continue;
      const at = start + match.index;
      if (at > from) add({ start: from, end: at });
      from = at + match[0].length;
      add({ start: at, end: from, text });
    }
  }
  if (end > from) add({ start: from, end });
}

/** A text with its character references decoded and padded to the same length: scraped plain text often keeps some. */
export function decodeInPlace(text: string): string {
  if (!text.includes('&')) return text;
  const pieces: Parted[] = [];
  addDecoded(text, 0, text.length, pieces, false);
  return pieces.some((piece) => piece.text !== undefined) ? blank(text, pieces) : text;
}

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const LONGEST_REFERENCE = 10;

/** The end in the source of a span that ends at `end` in the text, past the whole of a character reference there: "12&#37;". */
export function endInSource({ source, text }: Pick<Prepared, 'source' | 'text'>, end: number): number {
  if (source.charCodeAt(end - 1) !== AMPERSAND || source.charAt(end) === text.charAt(end)) return end;
  for (let at = end; at < end + LONGEST_REFERENCE; at++) if (source.charCodeAt(at) === SEMICOLON) return at + 1;
  return end;
}

/** A text with its character references decoded, of whatever length: for titles, which have no offsets. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (whole, ...groups) => decodeGroups(whole, groups)) : text;
}

function decodeGroups(whole: string, groups: readonly unknown[]): string {
  const match = [whole, ...groups.slice(0, 3)] as unknown as RegExpExecArray;
  return decode(match) ?? whole;
}
