import type { Paragraph, Quotation, Sentence } from './prepared';

const OPENING = /["\u201c\u2018'\u00ab]/g;
/** The longest stretch between single quotation marks, which an apostrophe may only seem to open. */
const LONGEST_SINGLE = 1500;

/**
 * Direct speech and quoted words, with their marks. A quotation that its paragraph does not close ends with the paragraph, as
 * speech over several paragraphs is set. `sentence` is the one it begins in.
 */
export function readQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): Quotation[] {
  const found: Quotation[] = [];
  let sentence = 0;
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    const closes = new Closes(words);
    OPENING.lastIndex = 0;
    for (let match = OPENING.exec(words); match !== null; match = OPENING.exec(words)) {
      const end = endOfQuotation(words, match.index, closes);
      if (end === 0) continue;
      const start = paragraph.start + match.index;
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start) sentence++;
      found.push({ start, end: paragraph.start + end, sentence });
      OPENING.lastIndex = end;
    }
  }
  return found;
}

/** Where the closing marks of a paragraph stand: each stretch is searched once, whatever the number of openings that never close. */
class Closes {
  readonly #paragraph: string;
  readonly #found = new Map<string, { from: number; at: number }>();

  constructor(paragraph: string) {
    this.#paragraph = paragraph;
  }

  /** Offset of the first such mark at or after `from`; past everything where there is none. */
  next(mark: string, from: number): number {
    const known = this.#found.get(mark);
    if (known !== undefined && known.from <= from && from <= known.at) return known.at;
    const found = this.#paragraph.indexOf(mark, from);
    const at = found < 0 ? Number.POSITIVE_INFINITY : found;
    this.#found.set(mark, { from, at });
    return at;
  }
}

/** Offset past the closing mark of the quotation that opens at `start` of a paragraph; 0 where no quotation opens. */
function endOfQuotation(paragraph: string, start: number, closes: Closes): number {
  switch (paragraph.charAt(start)) {
    case '"':
      return endOfStraight(paragraph, start);
    case '\u201c':
      return closedAt(paragraph, paragraph.indexOf('\u201d', start + 1));
    case '\u00ab':
      return closedAt(paragraph, paragraph.indexOf('\u00bb', start + 1));
    case '\u2018':
      return endOfSingle(paragraph, start, '\u2019', closes);
    default:
      return endOfSingle(paragraph, start, "'", closes);
  }
}

/**
 * Straight marks are told by the spaces beside them: speech that goes on over paragraphs opens again without having closed, also
 * where a page has run those paragraphs together.
 */
function endOfStraight(paragraph: string, start: number): number {
  let close = paragraph.indexOf('"', start + 1);
  while (close > 0 && /\s/.test(paragraph.charAt(close - 1)) && /\S/.test(paragraph.charAt(close + 1))) {
    close = paragraph.indexOf('"', close + 1);
  }
  return closedAt(paragraph, close);
}

const closedAt = (paragraph: string, close: number): number => (close < 0 ? paragraph.length : close + 1);

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/**
 * British single quotes: one opens where no letter stands before it and something after, and closes where no letter follows.
 * The apostrophe of a plural ("the players' bus") is passed over while a better close comes later.
 */
function endOfSingle(paragraph: string, start: number, mark: string, closes: Closes): number {
  const after = paragraph.charAt(start + 1);
  if (isWordChar(paragraph.charAt(start - 1)) || !/\S/.test(after)) return 0;
  if (/^\d0s/.test(paragraph.slice(start + 1, start + 4))) return 0;
  const limit = start + LONGEST_SINGLE;
  let fallback = 0;
  for (let at = closes.next(mark, start + 2); at < limit; at = closes.next(mark, at + 1)) {
    const before = paragraph.charAt(at - 1);
    const next = paragraph.charAt(at + 1);
    if (isWordChar(next)) {
      if (!isWordChar(before)) return fallback;
      continue;
    }
    if (/\s/.test(before)) return fallback;
    if (before !== 's' || next === '' || /[.,;:!?)]/.test(next)) return at + 1;
    if (fallback === 0) fallback = at + 1;
  }
  return fallback;
}
