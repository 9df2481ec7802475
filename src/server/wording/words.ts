/** Words of an article on one line: white space folded, the marks dropped that stand for blanked markup inside a word. */
export function oneLine(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words on one line, cut between two of them and marked so where they are longer than a limit. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > 0 ? cut : limit)}…`;
}
