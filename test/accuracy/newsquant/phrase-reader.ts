import { isClosedClass, PREPOSITIONS, PRONOUNS } from '../../../src/engine/lexicon/function-words';
import { MONTHS, WEEKDAYS } from '../../../src/engine/lexicon/months';
import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { PARTICLES } from './concept-words';
import { STOP_WORDS } from './lemmas';
import { PASTS, TELLING } from './retag-words';
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
const DETERMINERS = new Set(
  'a an the this that these those its his her their our my your some any all each every'.split(' '),
);
const TIMES = new Set(
  'year years month months week weeks day days quarter morning evening night afternoon today yesterday tomorrow time weekend decade season summer winter spring autumn end beginning start total addition part event result case fact order'.split(
    ' ',
  ),
);

/** Reads noun phrases, alone and tied by prepositions. */
export class PhraseReader {
  constructor(
    readonly tokens: Tokens,
    readonly first: number,
    readonly last: number,
    readonly tags: SentenceTags,
    readonly numbers: ReadonlySet<number>,
    /** Figures inside a noun phrase ("the 10-year note", "an 8 kW system"): the token that each begins with, and the one that ends it. */
    readonly tied: ReadonlyMap<number, number>,
    /** Tokens of those that belong to its words: written in letters and tied by a hyphen. */
    readonly named: ReadonlySet<number>,
  ) {}

  chainAt(at: number): Chain | undefined {
    const head = this.phraseAt(at);
    if (!head) return undefined;
    const words = [...head.words];
    let { end, tail } = head;
    let between = false;
    for (let hops = 0; hops < 4; hops++) {
      const reduced = this.reducedEnd(end);
      if (reduced !== undefined) {
        words.push(this.tokens.text(end));
        end = reduced;
      }
      const tied =
        reduced !== undefined || TYING.has(this.tokens.lower(end)) || (this.tokens.lower(end) === 'and' && between);
      if (tied && this.isAdjunct(end)) break;
      const next = tied ? this.phraseAt(end + 1) : this.conjunctAt(end, at);
      if (!next || next.time) {
        if (!POSTNOMINAL.has(this.tokens.lower(end)) || !TYING.has(this.tokens.lower(end + 1))) break;
        end++;
        continue;
      }
      between = this.tokens.lower(end) === 'between';
      if (this.tokens.lower(end) === 'near') words.push('near');
      words.push(...next.words);
      tail = next.words;
      end = next.end;
    }
    const ticker = this.tickerEnd(end);
    if (ticker !== undefined) {
      words.push(this.textOf(end, ticker));
      const behind = this.phraseAt(ticker);
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
    const next = this.phraseAt(at + 1);
    return next !== undefined && !this.isVerbAt(next.end);
  }

  /** "sales and profits": a second noun of the subject or the object, not the subject of a clause of its own. */
  conjunctAt(at: number, first: number): (Chain & { readonly time: boolean }) | undefined {
    if (this.tokens.lower(at) !== 'and' || DETERMINERS.has(this.tokens.lower(at + 1))) return undefined;
    const next = this.phraseAt(at + 1);
    if (!next || !this.isVerbAt(next.end)) return next;
    for (let i = first; i >= this.first && !CLAUSE_OPENERS.has(this.tokens.lower(i)); i--)
      if (this.isVerbAt(i)) return undefined;
    return next;
  }

  isVerbAt(at: number): boolean {
    const part = this.tags.partAt(at);
    return part === 'verb' || part === 'participle' || this.tags.isAuxiliary(at);
  }

  /** "charge stored in": past a participle that tells more of the noun, where a preposition and later a verb follow. */
  reducedEnd(at: number): number | undefined {
    if (this.tags.partAt(at) !== 'participle' || !this.tokens.lower(at).endsWith('ed')) return undefined;
    const link = this.tokens.lower(at + 1);
    if (!TYING.has(link) && link !== 'to' && link !== 'by') return undefined;
    const next = this.phraseAt(at + 2);
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

  isName(at: number): boolean {
    return this.tags.partAt(at) === 'noun' && /^[A-Z]/.test(this.tokens.text(at));
  }

  /** Determiners, then adjectives and nouns up to the last noun. */
  phraseAt(from: number): (Chain & { readonly time: boolean }) | undefined {
    let at = from;
    while (at < this.last && DETERMINERS.has(this.tokens.lower(at)) && !this.isRelative(at)) at++;
    const first = at;
    let end = first;
    for (; at < this.last; at++) {
      const over = this.tied.get(at);
      if (over !== undefined) {
        at = over - 1;
        continue;
      }
      if (this.numbers.has(at)) break;
      const open = this.isOpen(at, at > first, end === at);
      if (!open || (at > first && this.isPastTime(first, at))) break;
      if (open === 'head') end = at + 1;
    }
    if (end === first) return undefined;
    if (this.endsInVerb(first, end)) end--;
    const words = this.wordsOf(first, end);
    if (words.length === 0) return undefined;
    const time = isTime(words.at(-1) ?? '') && words.length < 4;
    return { first: from, end, words, tail: words, time };
  }

  /** "$1 million that": no determiner behind a number. */
  isRelative(at: number): boolean {
    return this.tokens.lower(at) === 'that' && (this.numbers.has(at - 1) || this.tags.partAt(at - 1) === 'noun');
  }

  /** "this year Tesla shares": a time ends before a name. */
  isPastTime(first: number, at: number): boolean {
    return at === first + 1 && /^[A-Z]/.test(this.tokens.text(at)) && TIMES.has(this.tokens.lower(first));
  }

  /** "the start-up employs around": a last word in "s" before an adverb or a gerund is the verb. */
  endsInVerb(first: number, end: number): boolean {
    const word = this.tokens.text(end - 1);
    const next = this.tokens.lower(end);
    if (end - first < 2 || !/^[a-z]{3,}[^s]s$/.test(word)) return false;
    return next === 'out' || next === 'around' || next === 'about' || /^[a-z]{3,}ing$/.test(next);
  }

  /** "the us economy": the country in small letters. */
  isCountry(at: number): boolean {
    return this.tokens.lower(at) === 'us' && (at === this.first || this.tokens.lower(at - 1) === 'the');
  }

  isOpen(at: number, inside: boolean, afterNoun: boolean): 'head' | 'inside' | undefined {
    const word = this.tokens.lower(at);
    const tied = inside && !this.tokens.spaceBefore(at);
    if (this.tokens.type(at) !== TokenType.word) {
      if (this.tokens.type(at) === TokenType.digits) return tied || inside ? 'head' : undefined;
      const joint = /^[-&.'’/]$/.test(word) && !this.tokens.spaceBefore(at + 1) && (tied || word === '.');
      return joint && inside ? 'inside' : word === '&' && inside ? 'inside' : undefined;
    }
    const compound = tied || (this.tokens.text(at + 1) === '-' && !this.tokens.spaceBefore(at + 1));
    if (compound) return 'head';
    if (this.tokens.text(at) === 'US' || this.isCountry(at)) return 'head';
    if (isClosedClass(word) || PRONOUNS.has(word) || PREPOSITIONS.has(word)) return undefined;
    if (MOVED.has(word) && this.tags.partAt(at + 1) !== 'noun') return undefined;
    const part = this.tags.partAt(at);
    const set = part === 'noun' && this.tags.isAuxiliary(at - 1) && this.tokens.lower(at + 1) === 'to';
    if (set) return undefined;
    if (part === 'noun' || this.isNounAfterAll(at, inside)) return 'head';
    if (part === 'adjective') return 'inside';
    const owned = /['’]s?$/.test(this.tokens.text(at - 1));
    return part === 'participle' &&
      !(inside && afterNoun && !owned) &&
      this.tags.isNominal(at + 1) &&
      !this.isVerbal(at)
      ? 'inside'
      : undefined;
  }

  /** Nouns that compromise takes for verbs: "Vectura shares rose", "a $5 contract with". */
  isNounAfterAll(at: number, inside: boolean): boolean {
    if (this.tags.partAt(at) !== 'verb' || this.tags.isAuxiliary(at)) return false;
    const word = this.tokens.lower(at - 1);
    if (PASTS.has(this.tokens.lower(at)) || TELLING.has(this.tokens.lower(at))) return false;
    if ((DETERMINERS.has(word) && !this.isRelative(at - 1)) || (this.numbers.has(at - 1) && !MONTHS.has(word)))
      return true;
    const next = this.tags.partAt(at + 1);
    return (
      inside &&
      (this.tags.isAuxiliary(at + 1) ||
        (next === 'verb' && !PARTICLES.has(this.tokens.lower(at + 1))) ||
        next === 'participle' ||
        (this.tags.isPlural(at) && next === 'adjective'))
    );
  }

  /** A participle behind a noun, or behind "is" and "has", is the verb. */
  isVerbal(at: number): boolean {
    if (/['’]s?$/.test(this.tokens.text(at - 1))) return false;
    const before = this.tokens.text(at - 1) === '.' && !this.tokens.spaceBefore(at - 1) ? at - 2 : at - 1;
    return this.tags.partAt(before) === 'noun' || this.tags.isAuxiliary(before);
  }

  wordsOf(first: number, end: number): string[] {
    const words: string[] = [];
    for (let at = first; at < end; at++) {
      if (this.numbers.has(at) && !this.named.has(at)) continue;
      const text = this.tokens.text(at);
      if (at > first && !this.tokens.spaceBefore(at) && words.length > 0) words.push(`${words.pop() ?? ''}${text}`);
      else words.push(text);
    }
    return words
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter(
        (word, i) =>
          /[\p{L}\d]/u.test(word) &&
          (isKept(word, i) || !STOP_WORDS.has(/^[B-HJ-Z]$/.test(word) ? word : word.toLowerCase())),
      );
  }
}

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

const MOVED = new Set(['higher', 'lower']);

const isTime = (word: string): boolean => {
  const lower = word.toLowerCase();
  return TIMES.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
};

/** Stop words with a capital inside a phrase belong to a name: "Apple One". */
const isKept = (word: string, at: number): boolean => word.toLowerCase() === 'us' || (at > 0 && /^[A-Z]/.test(word));
