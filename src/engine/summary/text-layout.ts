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

/** At most `width` characters of a sentence around one span of it, whole words, with dots where it is cut. */
export function excerpt(sentence: string, within: string, width: number): string {
  if (sentence.length <= width) return sentence;
  const at = Math.max(0, sentence.indexOf(within));
  const room = Math.max(0, width - within.length - 4);
  let start = Math.max(0, at - Math.floor(room / 2));
  const end = Math.min(sentence.length, Math.max(at + within.length, start + width - 4));
  start = Math.max(0, Math.min(start, end - width + 4));
  const from = start === 0 ? 0 : Math.min(at, sentence.indexOf(' ', start) + 1);
  const to = end === sentence.length ? end : Math.max(at + within.length, sentence.lastIndexOf(' ', end));
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? ' …' : ''}`;
}
