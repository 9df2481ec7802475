import type { TextPosition } from '../engine/summary/report-options';

/** Where each line of a text starts, so that offsets can be told as lines and characters. */
export class LineStarts {
  readonly #starts: Int32Array;

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
    }
    this.#starts = Int32Array.from(starts);
  }

  /** Line and character of an offset, both from zero. */
  position(offset: number): TextPosition {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }
}
