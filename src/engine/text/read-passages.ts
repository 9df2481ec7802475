import type { Span } from '../types';
import { endsSentence } from './lines';
import type { Passage, PlacedPassage } from './passage';
import type { Paragraph, Quotation, Sentence } from './prepared';
import { readQuotations } from './quotations';
import { readSentences } from './sentences';
import { currentTable, type PlacedTokens, Tokens } from './tokens';
import type { WordTable } from './word-table';

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
  #known: readonly Passage[] = [];

  /** The same as `readPassages`, whatever was read before. */
  read(text: string, paragraphs: readonly Paragraph[]): PassagesRead {
    const table = currentTable();
    const known = new KnownPassages(this.#known, table);
    const placing = new Placing();
    const parts: PlacedTokens[] = [];
    let firstToken = 0;
    for (const own of groups(text, paragraphs)) {
      const { start, end } = spanOf(own);
      const passage = known.find(text, own) ?? keptPassage(detached(text.slice(start, end)), table, moved(own, start));
      placing.add(passage, start, firstToken);
      parts.push({ tokens: passage.text.tokens, start });
      firstToken += passage.text.tokens.length;
    }
    this.#known = placing.placed.map(({ passage }) => passage);
    return { tokens: Tokens.joined(text, parts), passages: placing.placed };
  }
}

/** The passages of the version before, asked for mostly in the order in which they stood. */
class KnownPassages {
  readonly #known: readonly Passage[];
  readonly #table: WordTable;
  #next = 0;
  #byText: ReadonlyMap<string, number> | undefined;

  constructor(known: readonly Passage[], table: WordTable) {
    this.#known = known;
    this.#table = table;
  }

  /** The passage that is the same as these paragraphs of a text. */
  find(text: string, own: readonly Paragraph[]): Passage | undefined {
    const { start, end } = spanOf(own);
    if (!this.#isAt(this.#next, text, own)) {
      this.#byText ??= new Map(this.#known.map((passage, index) => [passage.text.text, index]));
      const found = this.#byText.get(text.slice(start, end));
      if (found === undefined || !this.#isAt(found, text, own)) return undefined;
      this.#next = found;
    }
    return this.#known[this.#next++];
  }

  #isAt(index: number, text: string, own: readonly Paragraph[]): boolean {
    const passage = this.#known[index]?.text;
    const { start, end } = spanOf(own);
    if (passage === undefined || passage.tokens.table !== this.#table || passage.text.length !== end - start)
      return false;
    return text.startsWith(passage.text, start) && sameParagraphs(passage.paragraphs, own, start);
  }
}

function sameParagraphs(known: readonly Paragraph[], own: readonly Paragraph[], by: number): boolean {
  if (known.length !== own.length) return false;
  return known.every((one, index) => {
    const other = own[index];
    return (
      other !== undefined && one.role === other.role && one.start === other.start - by && one.end === other.end - by
    );
  });
}

/** The same words without a hold on the text that they were cut from. */
const detached = (words: string): string => JSON.parse(JSON.stringify(words)) as string;

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

function keptPassage(text: string, table: WordTable, paragraphs: readonly Paragraph[]): Passage {
  return passageOf(text, Tokens.readWith(text, table), paragraphs, true);
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
