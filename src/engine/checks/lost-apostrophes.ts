import type { ReadArticle } from '../facts';
import { isClosedClass } from '../lexicon/function-words';
import { isCapital } from '../text/characters';
import { TokenType } from '../text/tokens';
import type { Span } from '../types';
import type { MisspeltSurname } from './titled-names';

/** Shorter words are plurals of letters and the like. */
const SHORTEST = 5;
/** More names than this make a register. */
const MOST = 200;

/** Small words, and days that every house writes its own way: "New Years Day". */
const isNoName = (next: string): boolean => isClosedClass(next) || next === 'day' || next === 'eve';

/** Names of places and bodies that an article writes with an apostrophe and without: "Calder's Lounge", "Calders Lounge". */
export function lostApostrophes({ prepared: { tokens } }: ReadArticle): MisspeltSurname[] {
  const owned = new Map<string, Span>();
  const plain = new Map<string, Span>();
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!isCapital(tokens.code(at)) || tokens.type(at + 1) !== TokenType.word) continue;
    const word = tokens.lower(at);
    if (!word.endsWith('s') || word.length < SHORTEST || isNoName(tokens.lower(at + 1))) continue;
    const isOwner = word.endsWith("'s");
    const key = `${isOwner ? `${word.slice(0, -2)}s` : word} ${tokens.lower(at + 1)}`;
    const names = isOwner ? owned : plain;
    if (!names.has(key) && names.size < MOST) names.set(key, { start: tokens.start(at), end: tokens.end(at + 1) });
  }
  return [...plain].flatMap(([key, surname]) => {
    const full = owned.get(key);
    return full ? [{ surname, full }] : [];
  });
}
