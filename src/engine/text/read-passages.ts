import type { Span } from '../types';
import { endsSentence } from './lines';
import type { Passage, PlacedPassage } from './passage';
import type { Paragraph, Quotation, Sentence } from './prepared';
import { readQuotations } from './quotations';
import { readSentences } from './sentences';
import { currentTable, type PlacedTokens, Tokens } from './tokens';

/** The tokens of an article and its passages. */
export interface PassagesRead {
  readonly tokens: Tokens;
  readonly passages: readonly PlacedPassage[];
}

/** Cuts a text into its passages. Linear in its length. */
export function readPassages(text: string, paragraphs: readonly Paragraph[]): PassagesRead {
  const tokens = new Tokens(text);
  const placing = new Placing();
  let past = 0;
  for (const own of groups(text, paragraphs)) {
    const { start, end } = spanOf(own);
    let first = past;
    while (first < tokens.length && tokens.start(first) < start) first++;
    past = first;
    while (past < tokens.length && tokens.start(past) < end) past++;
    const words = text.slice(start, end);
    placing.add(passageOf(words, tokens.part(first, past, words, start), moved(own, start), false), start, first);
  }
  return { tokens, passages: placing.placed };
}

/** Remembers the passages of the text read last, so that those that have not changed need not be read again. */
export class PassageCache {
  #known = new Map<string, Passage>();

  /** The same as `readPassages`, whatever was read before. */
  read(text: string, paragraphs: readonly Paragraph[]): PassagesRead {
    const table = currentTable();
    const known = this.#known;
    const next = new Map<string, Passage>();
    const placing = new Placing();
    const parts: PlacedTokens[] = [];
    let firstToken = 0;
    for (const own of groups(text, paragraphs)) {
      const { start, end } = spanOf(own);
      const shape = own.map((one) => `${one.role} ${one.start - start} ${one.end - start}`).join();
      const key = `${shape}\n${text.slice(start, end)}`;
      const found = next.get(key) ?? known.get(key);
      const isKnown = found !== undefined && found.text.tokens.table === table;
      const passage = isKnown ? found : keptPassage(key.slice(shape.length + 1), moved(own, start));
      next.set(key, passage);
      placing.add(passage, start, firstToken);
      parts.push({ tokens: passage.text.tokens, start });
      firstToken += passage.text.tokens.length;
    }
    this.#known = next;
    return { tokens: Tokens.joined(text, parts), passages: placing.placed };
  }
}

/** Passages in their order, each placed behind those before it. */
class Placing {
  readonly placed: PlacedPassage[] = [];
  #paragraphs = 0;
  #sentences = 0;

  add(passage: Passage, start: number, firstToken: number): void {
    const [firstParagraph, firstSentence] = [this.#paragraphs, this.#sentences];
    this.placed.push({ passage, start, firstToken, firstParagraph, firstSentence });
    this.#paragraphs += passage.text.paragraphs.length;
    this.#sentences += passage.text.sentences.length;
  }
}

/** Paragraphs that make a passage: one, or several that run on into each other. */
function* groups(text: string, paragraphs: readonly Paragraph[]): Generator<readonly Paragraph[]> {
  let open: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = open.at(-1);
    if (before !== undefined && !runsOn(text, before, paragraph)) {
      yield open;
      open = [];
    }
    open.push(paragraph);
  }
  if (open.length > 0) yield open;
}

/** How far apart the lines of a passage may be, in white space. */
const FURTHEST = 8;
/** Lines no longer than this that do not end a sentence are a list, whose items are told by each other even where empty lines part them. */
const LONGEST_ITEM = 120;

function runsOn(text: string, before: Paragraph, after: Paragraph): boolean {
  if (after.start - before.end > FURTHEST || endsSentence(text, before)) return false;
  if (before.end - before.start <= LONGEST_ITEM && after.end - after.start <= LONGEST_ITEM) return true;
  const gap = text.slice(before.end, after.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

function spanOf(own: readonly Paragraph[]): Span {
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

const moved = (own: readonly Paragraph[], by: number): Paragraph[] =>
  own.map(({ start, end, role }) => ({ start: start - by, end: end - by, role }));

function keptPassage(text: string, paragraphs: readonly Paragraph[]): Passage {
  return passageOf(text, new Tokens(text), paragraphs, true);
}

function passageOf(text: string, tokens: Tokens, paragraphs: readonly Paragraph[], kept: boolean): Passage {
  const sentences = readSentences(tokens, paragraphs);
  const quotations = readQuotations(text, paragraphs, sentences);
  return { text: { text, tokens, paragraphs, sentences, quotations }, derived: [], kept };
}

/** The sentences of all passages, placed in the article. */
export function placedSentences(passages: readonly PlacedPassage[]): Sentence[] {
  const placed: Sentence[] = [];
  for (const { passage, start, firstToken, firstParagraph } of passages) {
    for (const sentence of passage.text.sentences) {
      placed.push({
        start: sentence.start + start,
        end: sentence.end + start,
        paragraph: sentence.paragraph + firstParagraph,
        firstToken: sentence.firstToken + firstToken,
        lastToken: sentence.lastToken + firstToken,
      });
    }
  }
  return placed;
}

/** The quotations of all passages, placed in the article. */
export function placedQuotations(passages: readonly PlacedPassage[]): Quotation[] {
  const placed: Quotation[] = [];
  for (const { passage, start, firstSentence } of passages) {
    for (const quotation of passage.text.quotations) {
      placed.push({
        start: quotation.start + start,
        end: quotation.end + start,
        sentence: quotation.sentence + firstSentence,
      });
    }
  }
  return placed;
}
