import { DEMONYMS } from '../lexicon/demonyms';
import { eventWord, verbLemma } from '../lexicon/event-words';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAdverbForm,
  isClosedClass,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words';
import { isPluralForm, isPluralModifier, singular } from '../lexicon/nouns';
import { irregularLemma } from '../lexicon/verb-forms';
import { withoutGenitive } from '../text/genitive';
import { type Tokens, TokenType } from '../text/tokens';
import type { Span } from '../types';

/** A noun phrase, read word by word; `next` is the token after it. */
export interface NounPhrase extends Span {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Modifiers and head, singular, in lower case but for names: "Chinese fugitive". */
  readonly counted: string;
  readonly next: number;
}

const MAX_WORDS = 7;

/** Quantity words that come before a counted noun and are no part of it. */
const SKIPPED = new Set(
  'the these those its their his her our other others more further additional extra such same new-found whole'.split(
    ' ',
  ),
);

/** Adjectives and participles that stand for persons or predicates, not for a noun: "12 dead". */
export const isPredicate = (word: string): boolean => {
  const event = eventWord(word);
  if (!event?.past) return false;
  return event.as === 'adjective' || word.endsWith('ed') || word === 'hurt' || word === 'shot';
};

/** "two most important groups", "12 critically ill patients". */
const isDegree = (word: string): boolean => word === 'most' || word === 'very' || isAdverbForm(word);

const isParticiple = (word: string): boolean =>
  isPredicate(word) || (word.endsWith('ed') && verbLemma(word) !== undefined);

/** Tokens of a capitalised code or country that looks like a small word: "US", "U.S.", the "A" of "A320"; 0 where there is none. */
function codeAt(tokens: Tokens, at: number): number {
  const first = tokens.code(at);
  if (first !== 0x55 && first !== 0x41) return 0;
  const text = tokens.text(at);
  if (text === 'US' || text === 'UK') return 1;
  if (text === 'U' && tokens.text(at + 1) === '.' && /^[SK]$/.test(tokens.text(at + 2)))
    return tokens.text(at + 3) === '.' ? 4 : 3;
  return text === 'A' && tokens.type(at + 1) === TokenType.digits && !tokens.spaceBefore(at + 1) ? 2 : 0;
}

/**
 * Reads the noun phrase that starts at a token: adjectives and nouns up to the head. After a number above one the head is the
 * first plural noun; after "one" it is the last word before a small word, a verb or a mark. `undefined` where no noun stands there.
 */
export function nounPhraseAt(tokens: Tokens, from: number, last: number, many: boolean): NounPhrase | undefined {
  let at = from;
  while (at < last && (SKIPPED.has(tokens.lower(at)) || (isDegree(tokens.lower(at)) && !hyphenAt(tokens, at + 1))))
    at++;
  const first = at;
  let head = -1;
  for (; at < last && at - first < MAX_WORDS * 2; at++) {
    const word = tokens.lower(at);
    const type = tokens.type(at);
    if (type === TokenType.punctuation) {
      if (hyphenAt(tokens, at) && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1) && at > first) continue;
      break;
    }
    if (type === TokenType.digits) {
      if (hyphenAt(tokens, at - 1) || hyphenAt(tokens, at + 1)) continue;
      break;
    }
    const code = codeAt(tokens, at);
    if (code > 0) {
      at += code - 1;
      continue;
    }
    if (isClosedClass(word) || isAdverb(word)) {
      if (hyphenAt(tokens, at + 1) && !tokens.spaceBefore(at + 1)) continue;
      if (hyphenAt(tokens, at - 1) && !tokens.spaceBefore(at)) continue;
      break;
    }
    const compound = hyphenAt(tokens, at + 1) && !tokens.spaceBefore(at + 1);
    if (compound) continue;
    if (at > first && head >= 0 && startsPredicate(tokens, at) && !(many && isCountedPlural(tokens, at, last))) break;
    if (at === first && isParticiple(word) && !nounFollows(tokens, at + 1, last)) return undefined;
    if (at === first && many && irregularLemma(word) !== undefined && !pluralFollows(tokens, at + 1, last))
      return undefined;
    head = at;
    if (
      many &&
      isPluralForm(word) &&
      !(modifiesNext(word) && pluralFollows(tokens, at + 1, last)) &&
      !isNamePart(tokens, at)
    ) {
      at++;
      break;
    }
  }
  if (head < 0 || isColumn(tokens, head)) return undefined;
  return made(tokens, first, head, many ? pairEnd(tokens, head, last) : head);
}

/** The letter before a number in a table: the "P" of "Carrow P39 W24". */
const isColumn = (tokens: Tokens, at: number): boolean =>
  tokens.end(at) - tokens.start(at) < 3 &&
  tokens.type(at + 1) === TokenType.digits &&
  tokens.start(at + 1) === tokens.end(at);

/** "sales managers", "crew members": a plural form or a noun with one form may stand before the noun that is counted. */
const modifiesNext = (word: string): boolean =>
  isPluralModifier(word) || (word !== 'people' && singular(word) === word);

/** "United Nations inspectors": a plural inside a name before the plural that is counted. */
const isNamePart = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  isCapital(tokens, at - 1) &&
  !isCapital(tokens, at + 1) &&
  isPluralForm(tokens.lower(at + 1));

const isCapital = (tokens: Tokens, at: number): boolean => /^\p{Lu}/u.test(tokens.text(at));

/** "countries and regions": two bare plurals joined are counted as one thing. */
function pairEnd(tokens: Tokens, head: number, last: number): number {
  const second = tokens.lower(head + 2);
  const joined =
    tokens.lower(head + 1) === 'and' && head + 2 < last && isPluralForm(second) && isPluralForm(tokens.lower(head));
  if (!joined || isClosedClass(second) || eventWord(second)?.as === 'verb') return head;
  const after = tokens.lower(head + 3);
  return head + 3 >= last ||
    tokens.type(head + 3) === TokenType.punctuation ||
    PREPOSITIONS.has(after) ||
    AUXILIARIES.has(after) ||
    DETERMINERS.has(after) ||
    isAdverb(after) ||
    CONJUNCTIONS.has(after)
    ? head + 2
    : head;
}

const DEMONYM_WORDS: ReadonlySet<string> = new Set(DEMONYMS.map(({ word }) => word));

/** A country's adjective or an owner says whose, not what: "Chinese fugitives" counts fugitives. */
const isOwner = (text: string): boolean =>
  DEMONYM_WORDS.has(text) || text === 'US' || text === 'UK' || /^\p{Lu}.*['\u2019]s$/u.test(text);

function made(tokens: Tokens, first: number, head: number, end: number): NounPhrase {
  const modifiers: string[] = [];
  let counted = '';
  for (let at = first; at <= end; at++) {
    if (at < head && codeAt(tokens, at) > 1) {
      at += codeAt(tokens, at) - 1;
      continue;
    }
    if (at < head && isOwner(tokens.text(at))) {
      modifiers.push(tokens.lower(at));
      continue;
    }
    const last = at === head || at === end;
    const text = tokens.text(at).replace(/['\u2019]s$/, '');
    const word = last ? singularText(text) : keepCase(text);
    counted += (tokens.spaceBefore(at) && counted !== '' ? ' ' : '') + word;
    if (at < head && tokens.type(at) !== TokenType.punctuation) modifiers.push(text.toLowerCase());
  }
  return {
    start: tokens.start(first),
    end: tokens.end(end),
    head: withoutGenitive(singular(tokens.lower(head))),
    modifiers,
    counted,
    next: end + 1,
  };
}

const keepCase = (text: string): string => (text.length > 3 && text === text.toUpperCase() ? text.toLowerCase() : text);
/** Members of parties, whose capital tells them from persons of a mind. */
const PARTY_PEOPLE = new Set(['Democrats', 'Republicans', 'Conservatives', 'Liberals', 'Greens']);

/** The singular as it is written: lower case in a headline or at the start of a sentence, a name's capitals kept. */
function singularText(text: string): string {
  const lower = text.toLowerCase();
  if (/^\p{Lu}{2,}s$/u.test(text)) return text.slice(0, -1);
  if (PARTY_PEOPLE.has(text)) return text.slice(0, -1);
  return text.length < 6 && text === text.toUpperCase() && text !== lower ? text : singular(lower);
}

/** Whether a token is a hyphen, by its code: reading its text for each token would be the larger part of the work. */
function hyphenAt(tokens: Tokens, at: number): boolean {
  const code = tokens.code(at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether a verb begins here, so that the noun phrase before it is over. */
function startsPredicate(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  if (AUXILIARIES.has(word)) return true;
  const event = eventWord(word);
  if (event?.as === 'verb') return event.past || word.endsWith('s') || word.endsWith('ing');
  if (event?.as === 'adjective') return true;
  return word.endsWith('ed') && verbLemma(word) !== undefined;
}

/** Whether a verb's form is the plural that a number above one asks for: "three gun charges", where no plural stands before it. */
const isCountedPlural = (tokens: Tokens, at: number, last: number): boolean =>
  tokens.lower(at).endsWith('s') &&
  isPluralForm(tokens.lower(at)) &&
  !nounFollows(tokens, at + 1, last) &&
  !DETERMINERS.has(tokens.lower(at + 1));

/** Whether an open-class word follows at once, so that the word before it modifies: "three injured men". */
function nounFollows(tokens: Tokens, at: number, last: number): boolean {
  if (at >= last || tokens.type(at) !== TokenType.word) return false;
  const word = tokens.lower(at);
  if (isClosedClass(word) || isAdverb(word) || PRONOUNS.has(word)) return false;
  return !startsPredicate(tokens, at) && (isPluralForm(word) || !word.endsWith('s'));
}

/** Whether a plural stands within two words of the same phrase: "women members", "sports channel deals", but "men ran" is over. */
function pluralFollows(tokens: Tokens, from: number, last: number): boolean {
  for (let at = from; at < Math.min(from + 2, last); at++) {
    if (!nounFollows(tokens, at, last) || irregularLemma(tokens.lower(at)) !== undefined) return false;
    if (isPluralForm(tokens.lower(at))) return true;
  }
  return false;
}

/** The head noun of the phrase that ends right before a token, reading leftwards: "the [annual profit] of". */
export function nounPhraseBefore(tokens: Tokens, before: number, first: number): NounPhrase | undefined {
  let at = before - 1;
  const head = at;
  while (at >= first && before - at <= MAX_WORDS) {
    const word = tokens.lower(at);
    const hyphen = hyphenAt(tokens, at) && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
    if (!hyphen && (tokens.type(at) !== TokenType.word || isClosedClass(word) || isAdverb(word))) break;
    if (at !== head && startsPredicate(tokens, at)) break;
    at--;
  }
  if (at === head || head < first) return undefined;
  return made(tokens, at + 1, head, head);
}
