import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { STOP_WORDS } from './lemmas';
import { DETERMINERS, type Phrase, type PhraseReader } from './phrase-reader';
import type { SentenceTags } from './sentence-tags';

/** A noun phrase with the prepositional phrases tied to it: "sales of new cars in Britain". Tokens `first` to `end`. */
export interface Chain {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The words of the last phrase: "Britain". */
  readonly tail: readonly string[];
}

export const TYING = new Set([
  'of',
  'in',
  'for',
  'with',
  'at',
  'near',
  'on',
  'across',
  'between',
  'from',
  'per',
  'including',
]);

/** Adverbs between a noun and the phrase tied to it: "people online in Leeds". */
const POSTNOMINAL = new Set([
  'online',
  'worldwide',
  'nationwide',
  'abroad',
  'overseas',
  'globally',
  'alone',
  'available',
]);

const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);

const CLAUSE_OPENERS = new Set([',', ';', ':', 'that', 'which', 'who', 'while', 'as', 'but', 'because', 'if', 'when']);

/** Reads noun phrases with what prepositions tie to them. */
export class ChainReader {
  constructor(
    readonly tokens: Tokens,
    readonly first: number,
    readonly tags: SentenceTags,
    readonly phrases: PhraseReader,
  ) {}

  chainAt(at: number): Chain | undefined {
    const head = this.phrases.phraseAt(at);
    if (!head) return undefined;
    const words = [...head.words];
    let { end } = head;
    let tail = head.words;
    let between = false;
    let from = false;
    for (let hops = 0; hops < 4; hops++) {
      const reduced = this.reducedEnd(end);
      if (reduced !== undefined) {
        words.push(this.tokens.text(end));
        end = reduced;
      }
      const tied =
        reduced !== undefined ||
        TYING.has(this.tokens.lower(end)) ||
        (from && this.tokens.lower(end) === 'to') ||
        (this.tokens.lower(end) === 'and' && between);
      if (tied && this.isAdjunct(end)) break;
      const next = tied ? this.phrases.phraseAt(end + 1) : this.conjunctAt(end, at);
      if (!next || next.time) {
        if (!POSTNOMINAL.has(this.tokens.lower(end)) || !TYING.has(this.tokens.lower(end + 1))) break;
        end++;
        continue;
      }
      between = this.tokens.lower(end) === 'between';
      from = this.tokens.lower(end) === 'from';
      if (this.tokens.lower(end) === 'near') words.push('near');
      words.push(...next.words);
      tail = next.words;
      end = next.end;
    }
    const ticker = this.tickerEnd(end);
    if (ticker !== undefined) {
      words.push(this.textOf(end, ticker));
      const behind = this.phrases.phraseAt(ticker);
      if (behind) words.push(...behind.words);
      end = behind?.end ?? ticker;
    }
    const aged = this.agedEnd(end);
    for (let at = end; at < aged; at++) if (!STOP_WORDS.has(this.tokens.lower(at))) words.push(this.tokens.text(at));
    end = aged;
    return head.time && words.length === head.words.length ? undefined : { first: head.first, end, words, tail };
  }

  /** "on its books", "for her career": told of the clause rather than of the noun. */
  isAdjunct(at: number): boolean {
    const link = this.tokens.lower(at);
    if (link === 'on' && this.tokens.lower(at + 1) === 'average') return true;
    if (link === 'of' || link === 'near' || !OWNERS.has(this.tokens.lower(at + 1))) return false;
    const next = this.phrases.phraseAt(at + 1);
    return next !== undefined && !this.isVerbAt(next.end);
  }

  /** "sales and profits": a second noun of the subject or the object, not the subject of a clause of its own. */
  conjunctAt(at: number, first: number): Phrase | undefined {
    if (this.tokens.lower(at) !== 'and' || DETERMINERS.has(this.tokens.lower(at + 1))) return undefined;
    const next = this.phrases.phraseAt(at + 1);
    if (!next || !this.isVerbAt(next.end)) return next;
    for (let i = first; i >= this.first && !CLAUSE_OPENERS.has(this.tokens.lower(i)); i--)
      if (this.isVerbAt(i)) return undefined;
    return next;
  }

  /** "charge stored in": past a participle that tells more of the noun, where a preposition and later a verb follow. */
  reducedEnd(at: number): number | undefined {
    if (this.tags.partAt(at) !== 'participle' || !this.tokens.lower(at).endsWith('ed')) return undefined;
    const link = this.tokens.lower(at + 1);
    if (!TYING.has(link) && link !== 'to' && link !== 'by') return undefined;
    const next = this.phrases.phraseAt(at + 2);
    return next && (this.tags.isAuxiliary(next.end) || this.tags.partAt(next.end) === 'verb') ? at + 1 : undefined;
  }

  /** The end of "(F)", "(.SXAP)" behind a company's name. */
  tickerEnd(at: number): number | undefined {
    if (this.tokens.text(at) !== '(') return undefined;
    const from = this.tokens.text(at + 1) === '.' ? at + 2 : at + 1;
    return /^[A-Z]{1,5}$/.test(this.tokens.text(from)) && this.tokens.text(from + 1) === ')' ? from + 2 : undefined;
  }

  textOf(first: number, end: number): string {
    let text = '';
    for (let at = first; at < end; at++) text += this.tokens.text(at);
    return text;
  }

  /** The end of "aged 25 to 54" behind persons, or the token itself. */
  agedEnd(at: number): number {
    if (this.tokens.lower(at) !== 'aged' || this.tokens.type(at + 1) !== TokenType.digits) return at;
    const to = this.tokens.lower(at + 2);
    const ranged = (to === 'to' || to === 'and' || to === '-') && this.tokens.type(at + 3) === TokenType.digits;
    return ranged ? at + 4 : at + 2;
  }

  isVerbAt(at: number): boolean {
    const part = this.tags.partAt(at);
    return part === 'verb' || part === 'participle' || this.tags.isAuxiliary(at);
  }
}
