import { isClosedClass, PREPOSITIONS, PRONOUNS } from '../../../src/engine/lexicon/function-words';
import { MONTHS, WEEKDAYS } from '../../../src/engine/lexicon/months';
import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { PARTICLES } from './concept-words';
import { STOP_WORDS } from './lemmas';
import { PASTS, TELLING } from './retag-words';
import type { SentenceTags } from './sentence-tags';

/** A noun phrase without what is tied to it. Tokens `first` to `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Whether it tells a time. */
  readonly time: boolean;
}

export const DETERMINERS = new Set(
  'a an the this that these those its his her their our my your some any all each every'.split(' '),
);
const TIMES = new Set(
  'year years month months week weeks day days quarter morning evening night afternoon today yesterday tomorrow time weekend decade season summer winter spring autumn end beginning start total addition part event result case fact order'.split(
    ' ',
  ),
);

/** Reads noun phrases. */
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

  /** Determiners, then adjectives and nouns up to the last noun. */
  phraseAt(from: number): Phrase | undefined {
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
    return { first: from, end, words, time };
  }

  /** "$1 million that": no determiner behind a number. */
  isRelative(at: number): boolean {
    return this.tokens.lower(at) === 'that' && (this.numbers.has(at - 1) || this.tags.partAt(at - 1) === 'noun');
  }

  /** "this year Tesla shares", "In July Orla": a time ends before a name; so does what opens a sentence, "In Tokyo trade Orla". */
  isPastTime(first: number, at: number): boolean {
    if (!/^[A-Z]/.test(this.tokens.text(at))) return false;
    const word = this.tokens.lower(first);
    if (at === first + 1 && (TIMES.has(word) || MONTHS.has(word))) return true;
    const opens = first - this.first < 3 && PREPOSITIONS.has(this.tokens.lower(this.first)) && first > this.first;
    return opens && /^[a-z]/.test(this.tokens.text(at - 1)) && this.tags.partAt(at - 1) === 'noun';
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

const MOVED = new Set(['higher', 'lower']);

const isTime = (word: string): boolean => {
  const lower = word.toLowerCase();
  return TIMES.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
};

/** Stop words with a capital inside a phrase belong to a name: "Apple One". */
const isKept = (word: string, at: number): boolean => word.toLowerCase() === 'us' || (at > 0 && /^[A-Z]/.test(word));
