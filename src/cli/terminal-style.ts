import type { TextStyle } from '../engine/summary/format-text';
import type { Io } from './io';

const plain = (text: string): string => text;
const code =
  (start: number, end: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${start}m${text}\u001b[${end}m`;

/** Colours for a terminal; none where the output goes elsewhere or `NO_COLOR` is set (no-color.org). */
export function terminalStyle(io: Io): TextStyle {
  const { NO_COLOR, TERM } = io.env;
  const isColoured = io.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
  return isColoured
    ? { strong: code(1, 22), alarm: code(31, 39), faint: code(2, 22) }
    : { strong: plain, alarm: plain, faint: plain };
}
