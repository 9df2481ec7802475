import nlp from 'compromise';
import { eventWord } from '../../../src/engine/lexicon/event-words';
import { AUXILIARIES, DETERMINERS } from '../../../src/engine/lexicon/function-words';
import { MOVEMENTS } from '../../../src/engine/lexicon/movement-words';
import { isPluralForm } from '../../../src/engine/lexicon/nouns';
import type { Prepared, Sentence } from '../../../src/engine/text/prepared';
import { type Tokens, TokenType } from '../../../src/engine/text/tokens';
import { isLiving, retag } from './retag';
import { UNCHANGED } from './retag-words';

/** What a token is to a noun phrase; `joint` a hyphen inside a word. */
export type Part = 'noun' | 'adjective' | 'participle' | 'verb' | 'adverb' | 'and' | 'joint' | 'other';

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Parts of speech of a sentence, told by compromise, by the engine's tokens. */
export class SentenceTags {
  readonly #parts = new Map<number, Part>();
  readonly #plurals = new Set<number>();
  readonly #auxiliaries = new Set<number>();

  constructor({ tokens, text }: Prepared, sentence: Sentence) {
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      if (tokens.text(at) === '-' && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1))
        this.#parts.set(at, 'joint');
    }
    const clean = text.slice(sentence.start, sentence.end).replace(/[\r\n]/g, ' ');
    const read = nlp(clean).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
    for (const term of read.flatMap(({ terms }) => terms)) {
      const first = tokens.at(sentence.start + term.offset.start);
      const part = isTellingVerb(tokens, first) || CONTRACTED.has(tokens.lower(first)) ? 'verb' : partOf(term);
      for (
        let at = first;
        at < sentence.lastToken && tokens.start(at) < sentence.start + term.offset.start + term.offset.length;
        at++
      ) {
        if (tokens.type(at) !== TokenType.word || this.#parts.has(at)) continue;
        this.#parts.set(at, part);
        if (AUXILIARIES.has(tokens.lower(at)) || CONTRACTED.has(tokens.lower(at))) this.#auxiliaries.add(at);
        if (term.tags.includes('Plural') || isPluralForm(tokens.lower(at))) this.#plurals.add(at);
      }
    }
    for (let pass = 0; pass < PASSES; pass++) this.#retag(tokens, sentence);
    if (![...this.#parts.values()].some((part) => part === 'verb' || part === 'participle'))
      this.#findVerb(tokens, sentence);
  }

  /** "The plant cut emissions": where a sentence seems to have no verb, what may be one between two nouns is it. */
  #findVerb(tokens: Tokens, sentence: Sentence): void {
    for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) {
      if (this.partAt(at) !== 'noun' || this.partAt(at - 1) !== 'noun') continue;
      if (!MOVEMENTS.has(tokens.lower(at)) && !UNCHANGED.has(tokens.lower(at))) continue;
      this.#parts.set(at, 'verb');
      return;
    }
  }

  partAt(at: number): Part {
    return this.#parts.get(at) ?? 'other';
  }

  /** Goes over the tags, with the words beside each. */
  #retag(tokens: Tokens, sentence: Sentence): void {
    const partAt = (at: number): Part => this.partAt(at);
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const before = this.#parts.get(at);
      if (before === undefined) continue;
      const part = retag(tokens, at, partAt, sentence.firstToken);
      if (part === 'verb' && (before === 'noun' || isLiving(tokens, at))) this.#plurals.delete(at);
      this.#parts.set(at, part);
    }
  }

  isNominal(at: number): boolean {
    const part = this.partAt(at);
    return part === 'noun' || part === 'adjective';
  }

  isAuxiliary(at: number): boolean {
    return this.#auxiliaries.has(at);
  }

  isPlural(at: number): boolean {
    return this.#plurals.has(at);
  }
}

/** Twice, since what stands behind a word may be corrected after it. */
const PASSES = 2;

/** Auxiliaries whose apostrophe was lost. */
const CONTRACTED = new Set(
  'didnt doesnt dont isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt thats theres whats heres theyre theyll theyve youre youll youve weve im ive hes shes'.split(
    ' ',
  ),
);

/** Verbs that compromise may take for nouns: "the index rose 64 points", "the owner said". */
function isTellingVerb(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  if (DETERMINERS.has(tokens.lower(at - 1))) return false;
  const event = eventWord(word);
  if (event?.as === 'verb' && event.past && /(?:ed|[a-z]{3}d|ose|ew|ell|aw|ank|ook|ame|ave|ent|ught|ost)$/.test(word))
    return true;
  if (!MOVEMENTS.has(word)) return false;
  for (let next = at + 1; next < at + 4; next++)
    if (tokens.type(next) === TokenType.digits || tokens.lower(next) === '$') return true;
  return false;
}

function partOf({ text, tags }: Term): Part {
  const has = (tag: string): boolean => tags.includes(tag);
  if (/^(?:and|or)$/i.test(text.trim())) return 'and';
  if (has('Adverb')) return 'adverb';
  if (has('Pronoun') || has('Preposition') || has('Conjunction') || has('Determiner')) return 'other';
  if (has('Noun') || has('Acronym')) return 'noun';
  if (has('Adjective')) return 'adjective';
  if (has('Verb')) return has('Gerund') || has('PastTense') || has('Participle') ? 'participle' : 'verb';
  return 'other';
}
