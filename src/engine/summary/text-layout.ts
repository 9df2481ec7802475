import { foldSpace } from './sentence-text';
import type { SummaryRow } from './summary';

/** Width that every terminal has. */
export const WIDTH = 80;

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** A wrapped text with its first line after `first` and the others under it. */
export function hanging(first: string, text: string, width = WIDTH): string[] {
  const indent = ' '.repeat(first.length);
  return wrap(text, Math.max(20, width - first.length)).map((line, index) => (index === 0 ? first : indent) + line);
}

/**
 * At most `width` characters of a sentence, whole words, with dots where it is cut: the words of one span and as many on both its
 * sides as there is room for, those after it first, since what is counted follows its number.
 */
export function excerpt(
  sentence: string,
  span: { readonly start: number; readonly end: number },
  width: number,
): string {
  if (sentence.length <= width) return sentence;
  let from = sentence.lastIndexOf(' ', span.start) + 1;
  let to = endOfWord(sentence, span.end);
  for (let grown = true; grown; ) {
    const right = endOfWord(sentence, to + 1);
    grown = to < sentence.length && right - from <= room(sentence, from, right, width);
    if (grown) to = right;
    const left = sentence.lastIndexOf(' ', from - 2) + 1;
    if (from > 0 && to - left <= room(sentence, left, to, width)) {
      from = left;
      grown = true;
    }
  }
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`;
}

function endOfWord(sentence: string, from: number): number {
  const space = sentence.indexOf(' ', from);
  return space < 0 ? sentence.length : space;
}

/** What is left of a width beside the dots that a cut needs. */
function room(sentence: string, from: number, to: number, width: number): number {
  return width - (from > 0 ? 2 : 0) - (to < sentence.length ? 2 : 0);
}

/** Where a row's figure stands in its sentence. */
export function spanInSentence({ at = 0, text }: SummaryRow): { start: number; end: number } {
  return { start: at, end: at + foldSpace(text).length };
}
