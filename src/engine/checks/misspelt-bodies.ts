import { isSlip } from '../compare/names';
import type { ReadArticle } from '../facts';
import { isCapital } from '../text/characters';
import { type Tokens, TokenType } from '../text/tokens';
import type { Span } from '../types';
import type { MisspeltSurname } from './titled-names';

/** A name of a body of several words, where it first stands. */
interface Body {
  readonly words: readonly string[];
  readonly full: Span;
  times: number;
}

/** More bodies than this make a register. */
const MOST = 60;
const MOST_WORDS = 8;
/** Shorter words are a letter apart by chance. */
const SHORTEST = 5;
/** Shortest word that another one may be cut short to, in names of at least so many words. */
const SHORTEST_CUT = 4;
const WORDS_OF_CUT = 3;

/** Names of bodies in which one word is misspelt or cut short once: "Alder High Patrol" for "Alder Highway Patrol". */
export function misspeltBodies(article: ReadArticle): MisspeltSurname[] {
  const { tokens } = article.prepared;
  const bodies = bodiesOf(article);
  if (bodies.size === 0) return [];
  const byEnd = new Map<string, Body[]>();
  for (const body of bodies.values()) {
    for (const end of new Set([body.words[0] ?? '', body.words.at(-1) ?? ''])) {
      const known = byEnd.get(end);
      if (known) known.push(body);
      else byEnd.set(end, [body]);
    }
  }
  const found = new Map<string, MisspeltSurname[]>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens.code(at))) continue;
    const word = tokens.lower(at);
    for (const body of byEnd.get(word) ?? []) {
      for (const first of [at, at - body.words.length + 1]) {
        const told = misspeltAt(tokens, first, body);
        if (told === undefined || isOwnName(bodies.get(told), body)) continue;
        const surname = { start: tokens.start(first), end: tokens.end(first + body.words.length - 1) };
        found.set(told, [...(found.get(told) ?? []), { surname, full: body.full }]);
      }
    }
  }
  return [...found.values()].flatMap((tellings) => {
    const [only] = tellings;
    return only && tellings.every(({ surname }) => surname.start === only.surname.start) ? [only] : [];
  });
}

/** Whether what looks like a slip is told as often as what it looks like, or more than once. */
const isOwnName = (told: Body | undefined, body: Body): boolean =>
  told !== undefined && (told.times > 1 || body.times <= told.times);

/** The bodies that an article names, by their words, where each first stands. */
function bodiesOf({ mentions, prepared: { tokens } }: ReadArticle): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const { type, start, end } of mentions) {
    if ((type !== 'agency' && type !== 'organisation') || bodies.size >= MOST) continue;
    const [first, past] = [tokens.at(start), tokens.at(end)];
    if (past - first < 2 || past - first > MOST_WORDS) continue;
    const words = wordsAt(tokens, first, past);
    const known = words && bodies.get(words.join(' '));
    if (known) known.times++;
    else if (words) bodies.set(words.join(' '), { words, full: { start, end }, times: 1 });
  }
  return bodies;
}

function wordsAt(tokens: Tokens, first: number, past: number): string[] | undefined {
  const words: string[] = [];
  for (let at = first; at < past; at++) {
    if (tokens.type(at) !== TokenType.word) return undefined;
    words.push(tokens.lower(at));
  }
  return words;
}

/** The words from a token on, where they are a body's name but for one that is misspelt or cut short. */
function misspeltAt(tokens: Tokens, first: number, { words }: Body): string | undefined {
  const told = first < 0 ? undefined : wordsAt(tokens, first, first + words.length);
  if (!told) return undefined;
  let apart = 0;
  for (const [index, word] of words.entries()) {
    const other = told[index] ?? '';
    if (word === other) continue;
    if (!isCapital(tokens.code(first + index)) || !(isMisspelt(word, other) || isCutShort(words, word, other)))
      return undefined;
    apart++;
  }
  return apart === 1 ? told.join(' ') : undefined;
}

const isMisspelt = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= SHORTEST && stemOf(word) !== stemOf(other) && isSlip(word, other);

const isCutShort = (words: readonly string[], word: string, other: string): boolean =>
  words.length >= WORDS_OF_CUT &&
  other.length >= SHORTEST_CUT &&
  word.startsWith(other) &&
  stemOf(word) !== stemOf(other) &&
  word !== `${other}s`;

/** Without the endings of plurals and owners. */
const stemOf = (word: string): string => word.replace(/(?:['\u2019]s|e?s)$/, '');
