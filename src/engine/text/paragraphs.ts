import type { Paragraph } from './prepared';

/** Splits a text into paragraphs at its line ends; the first one is the headline where it is short and unpunctuated. */
export function readParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/\S[^\r\n]*/g)) {
    const line = match[0].trimEnd();
    const first = found.length === 0 && line.length < 150 && !/[.!?]["'\u201d\u2019]?$/.test(line);
    found.push({ start: match.index, end: match.index + line.length, role: first ? 'headline' : 'body' });
  }
  return found;
}
