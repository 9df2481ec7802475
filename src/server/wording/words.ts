const SPACE = /(?:\s|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);)+/gi;

/**
 * Words of an article on one line: white space folded, that of HTML's entities too, and the marks dropped that stand for blanked
 * markup inside a word.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(SPACE, ' ')
    .trim();
}

/** Words on one line, cut between two of them and marked so where they are longer than a limit. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > 0 ? cut : limit)}…`;
}
