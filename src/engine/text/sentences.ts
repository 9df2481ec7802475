import type { Paragraph, Sentence } from './prepared';
import type { Tokens } from './tokens';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen sen rep gov st jr sr inc corp co ltd no jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['"', "'", '\u201d', '\u2019', ')', ']']);

/** Splits each paragraph into sentences at full stops, question and exclamation marks that end one. */
export function readSentences(tokens: Tokens, paragraphs: readonly Paragraph[]): Sentence[] {
  const found: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const end = tokens.at(paragraph.end);
    let first = tokens.at(paragraph.start);
    for (let at = first; at < end; at++) {
      if (!endsSentence(tokens, at)) continue;
      let last = at + 1;
      while (last < end && CLOSERS.has(tokens.text(last)) && !tokens.spaceBefore(last)) last++;
      if (last < end && !tokens.spaceBefore(last)) continue;
      found.push(sentence(tokens, index, first, last));
      first = last;
      at = last - 1;
    }
    if (first < end) found.push(sentence(tokens, index, first, end));
  });
  return found;
}

function sentence(tokens: Tokens, paragraph: number, firstToken: number, lastToken: number): Sentence {
  return { start: tokens.start(firstToken), end: tokens.end(lastToken - 1), paragraph, firstToken, lastToken };
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const mark = tokens.text(at);
  if (mark === '!' || mark === '?') return true;
  if (mark !== '.') return false;
  const before = tokens.text(at - 1);
  return !ABBREVIATIONS.has(before.toLowerCase()) && !(before.length === 1 && /\p{Lu}/u.test(before));
}
