import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/types';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Offsets to positions and back for one text, without keeping the text. Lines end at CR, LF or CRLF; characters are UTF-16. */
export class LineIndex {
  readonly #starts: Uint32Array;
  /** Where the characters of each line end, its line break left out. */
  readonly #ends: Uint32Array;

  constructor(text: string) {
    const starts = [0];
    const ends: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      ends.push(at);
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
      starts.push(at + 1);
    }
    ends.push(text.length);
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets outside the text are taken as its ends; one inside a line break as the end of its line. */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const end = this.#ends[low] ?? start;
    return { line: low, character: Math.max(0, Math.min(offset, end) - start) };
  }

  /** Positions outside the text are taken as its ends, characters past a line's end as that end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const last = this.#starts.length - 1;
    if (line > last) return this.#ends[last] ?? 0;
    const start = this.#starts[line] ?? 0;
    return Math.min(start + Math.max(0, character), this.#ends[line] ?? start);
  }

  range({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
