import { ABBREVIATIONS, AFTER_CLOCK } from '../lexicon/abbreviations';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import type { Paragraph, Sentence } from './prepared';
import { type Tokens, TokenType } from './tokens';

const STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const STRAIGHT_QUOTE = 0x22;

const isMark = (code: number): boolean =>
  code === STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;

/** Quotation marks and brackets that close a sentence after its stop; the straight double quote is told by parity. */
const CLOSERS = new Set([...`'\u201d\u2019\u00bb)]`].map((char) => char.charCodeAt(0)));
/** Marks that carry a sentence on after a stop: "Fla. -- Officials", "Inc., said". */
const CONTINUERS = new Set([...',;:)]-\u2013\u2014/%&=+'].map((char) => char.charCodeAt(0)));
const OPENERS = new Set([...`"'\u201c\u2018\u00ab([`].map((char) => char.charCodeAt(0)));

/** Splits each paragraph into sentences, which together hold every token of the paragraphs. Linear in the length of the text. */
export function readSentences(tokens: Tokens, paragraphs: readonly Paragraph[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    while (first < tokens.length && tokens.start(first) < paragraph.start) first++;
    let end = first;
    let quoted = false;
    for (; end < tokens.length && tokens.start(end) < paragraph.end; end++) {
      const code = tokens.code(end);
      if (code === STRAIGHT_QUOTE) quoted = opensQuote(tokens, end, quoted);
      else if (isMark(code)) {
        const last = endOfSentence(tokens, end, paragraph.end, quoted, first);
        if (last === 0) {
          end = pastMarks(tokens, end) - 1;
          continue;
        }
        found.push(sentence(tokens, index, first, last));
        for (let at = end + 1; at < last; at++) if (tokens.code(at) === STRAIGHT_QUOTE) quoted = false;
        first = last;
        end = last - 1;
      }
    }
    if (first < end) found.push(sentence(tokens, index, first, end));
    first = end;
  }
  return found;
}

function sentence(tokens: Tokens, paragraph: number, firstToken: number, lastToken: number): Sentence {
  return { start: tokens.start(firstToken), end: tokens.end(lastToken - 1), paragraph, firstToken, lastToken };
}

/**
 * Index just past the sentence whose mark stands at `mark`, with closing quotes and brackets; 0 where the sentence goes on.
 * `limit` is the paragraph's end as an offset, `quoted` whether a straight double quote is open.
 */
function endOfSentence(tokens: Tokens, mark: number, limit: number, quoted: boolean, first: number): number {
  const behind = pastMarks(tokens, mark);
  const run = behind - mark;
  const last = pastClosers(tokens, behind, quoted);
  if (tokens.start(last) >= limit) return last;
  if (!tokens.spaceBefore(last)) return isGlued(tokens, mark, last) ? last : 0;
  if (CONTINUERS.has(tokens.code(last))) return 0;
  let next = last;
  while (OPENERS.has(tokens.code(next)) && tokens.start(next) < limit) next++;
  if (isLowerCase(tokens, next)) return 0;
  const final = tokens.code(last - 1);
  if (run > 1 || tokens.code(mark) !== STOP || CLOSERS.has(final) || final === STRAIGHT_QUOTE) return last;
  return stopEnds(tokens, mark, next, first) ? last : 0;
}

/** Index just past the run of marks that starts at `mark`: "...", "?!". A run ends a sentence as a whole or not at all. */
function pastMarks(tokens: Tokens, mark: number): number {
  let at = mark + 1;
  while (isMark(tokens.code(at)) && !tokens.spaceBefore(at)) at++;
  return at;
}

/** Whether a straight double quote at `at` opens one: by the spaces beside it, else by what came before. */
function opensQuote(tokens: Tokens, at: number, quoted: boolean): boolean {
  const before = at === 0 || tokens.spaceBefore(at);
  const after = tokens.spaceBefore(at + 1);
  return before === after ? !quoted : before;
}

/** A straight double quote behind the stop closes the sentence where a space follows it or a quotation is open. */
function pastClosers(tokens: Tokens, from: number, quoted: boolean): number {
  let at = from;
  let open = quoted;
  while (at < tokens.length && !tokens.spaceBefore(at)) {
    const code = tokens.code(at);
    if (code === STRAIGHT_QUOTE) {
      if (!open && !tokens.spaceBefore(at + 1)) break;
      open = false;
    } else if (!CLOSERS.has(code)) break;
    at++;
  }
  return at;
}

/** A sentence whose space was lost in scraping ("dead.The", `time."I get`), but not "wsoctv.com", "U.S.A" or "3.5". */
function isGlued(tokens: Tokens, mark: number, next: number): boolean {
  if (tokens.type(mark - 1) !== TokenType.word || tokens.text(mark - 1).length < 3) return false;
  if (!isLowerCase(tokens, mark - 1) && !ABBREVIATED_FREE.test(tokens.text(mark - 1))) return false;
  const word = OPENERS.has(tokens.code(next)) ? next + 1 : next;
  if (tokens.type(word) !== TokenType.word || tokens.spaceBefore(word)) return false;
  const text = tokens.text(word);
  return /^\p{Lu}\p{Ll}/u.test(text) || ((text === 'A' || text === 'I') && tokens.spaceBefore(word + 1));
}

const ABBREVIATED_FREE = /^\p{Lu}\p{Ll}{3,}$/u;

function isLowerCase(tokens: Tokens, index: number): boolean {
  if (tokens.type(index) !== TokenType.word) return false;
  const code = tokens.code(index);
  if (code < 0x80) return code >= 0x61;
  return /^\p{Ll}/u.test(tokens.text(index));
}

/** Whether the full stop at `mark` ends its sentence, `next` being the first word after it. */
function stopEnds(tokens: Tokens, mark: number, next: number, first: number): boolean {
  const before = mark - 1;
  const type = tokens.type(before);
  if (before < first || tokens.spaceBefore(mark)) return true;
  if (type === TokenType.digits) return !(before === first && tokens.type(next) === TokenType.word);
  if (type !== TokenType.word) return true;
  const length = tokens.end(before) - tokens.start(before);
  if (length === 1) return initialEnds(tokens, before, next, first);
  if (length > 6) return true;
  const abbreviation = ABBREVIATIONS.get(tokens.lower(before));
  if (abbreviation === undefined || (abbreviation.capital && isLowerCase(tokens, before))) return true;
  const digit = tokens.type(next) === TokenType.digits;
  if (abbreviation.kind === 'digit') return !digit;
  if (abbreviation.kind === 'never') return false;
  return !digit && opensSentence(tokens, next);
}

/** A word, contractions included, that opens sentences: "That's". */
function opensSentence(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  const apostrophe = word.indexOf("'");
  return SENTENCE_OPENERS.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
}

/** "At about 1:35 p.m. Ann Roe heard": a clock time so near a preposition at the head is no sentence yet. */
const CLOCK_REACH = 9;
const CLOCK_LEADS = new Set([
  'at',
  'around',
  'about',
  'by',
  'just',
  'shortly',
  'before',
  'after',
  'on',
  'from',
  'until',
]);

/** After a single letter: "J. Smith", "U.S. officials", "9 a.m. Monday" go on; "the U.S. The" and "at 9 a.m. Police" do not. */
function initialEnds(tokens: Tokens, letter: number, next: number, first: number): boolean {
  const starter = opensSentence(tokens, next);
  if (isLowerCase(tokens, letter)) {
    if (tokens.lower(letter) !== 'm') return tokens.type(letter - 1) === TokenType.digits || starter;
    if (letter - first < CLOCK_REACH && CLOCK_LEADS.has(tokens.lower(first))) return false;
    return tokens.type(next) === TokenType.word && !AFTER_CLOCK.has(tokens.lower(next));
  }
  if (letter === first) return false;
  return starter && tokens.type(next) === TokenType.word;
}
