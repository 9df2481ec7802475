import { COMPASS, STREET_KINDS } from '../lexicon/streets';
import { isCapital } from '../text/characters';
import type { Prepared } from '../text/prepared';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';

/** A street that an article names; the span has the number of its block or house, if that is told. */
export interface Street extends Span {
  readonly text: string;
  /** "evergreen forest"; "54" of a numbered street. */
  readonly name: string;
  /** "Street", "Avenue". */
  readonly kind: string;
  /** "NW". */
  readonly compass?: string;
  /** "the 5200 block of". */
  readonly block?: number;
  /** "5020 Cleveland Road". */
  readonly house?: number;
}

const MOST = 20;
const MOST_WORDS = 3;
const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th)$/;
const BLOCK = /^\d{3,5}$/;

/** The streets that a text names with their kind: "East 54th St", "the 3400 block of Linden Grove Way". */
export function readStreets({ tokens, source }: Prepared): Street[] {
  const streets: Street[] = [];
  for (let at = 1; at < tokens.length && streets.length < MOST; at++) {
    if (!isCapital(tokens.code(at)) || !tokens.spaceBefore(at)) continue;
    const kind = STREET_KINDS.get(tokens.lower(at));
    const street = kind === undefined ? undefined : streetEndingAt(tokens, source, at, kind);
    if (street) streets.push(street);
  }
  return streets;
}

function streetEndingAt(tokens: Tokens, source: string, at: number, kind: string): Street | undefined {
  let first = at;
  const ordinal = NUMBERED.exec(numberBefore(tokens, at))?.[1];
  if (ordinal !== undefined) first = at - (NUMBERED.test(tokens.lower(at - 1)) ? 1 : 2);
  else while (at - first < MOST_WORDS && isNameWord(tokens, first - 1)) first--;
  if (first === at) return undefined;
  const name = ordinal ?? wordsBetween(tokens, first, at);
  let start = first;
  if (tokens.text(start - 1) === '.') start--;
  const compass = COMPASS.get(tokens.lower(start - 1));
  start = compass === undefined ? first : start - 1;
  const number = BLOCK.test(tokens.text(start - 1)) ? start - 1 : blockBefore(tokens, start);
  const value = number === undefined ? undefined : Number(tokens.text(number));
  const from = number ?? start;
  return {
    start: tokens.start(from),
    end: tokens.end(at),
    text: source.slice(tokens.start(from), tokens.end(at)),
    name,
    kind,
    ...(compass === undefined ? {} : { compass }),
    ...(value === undefined ? {} : number === start - 1 ? { house: value } : { block: value }),
  };
}

/** "54th", whether it is one token or two. */
function numberBefore(tokens: Tokens, at: number): string {
  const last = tokens.lower(at - 1);
  return tokens.spaceBefore(at - 1) ? last : `${tokens.lower(at - 2)}${last}`;
}

const isNameWord = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens.code(at)) && tokens.lower(at).length > 2 && !COMPASS.has(tokens.lower(at));

function wordsBetween(tokens: Tokens, first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(tokens.lower(at));
  return words.join(' ');
}

/** The token of the number of "5200 block of" before a token. */
function blockBefore(tokens: Tokens, at: number): number | undefined {
  if (tokens.lower(at - 1) !== 'of' || tokens.lower(at - 2) !== 'block') return undefined;
  const number = tokens.text(at - 3) === '-' ? at - 4 : at - 3;
  return BLOCK.test(tokens.text(number)) ? number : undefined;
}
