import { CODES, CURRENCY_NAMES, type CurrencyName, PREFIXES, SMALL_CODES, SMALL_PREFIXES } from '../lexicon/currencies';
import { PRONE_TO_NAMES, PRONE_TO_WORDS } from '../lexicon/currency-traps';
import { SCALES } from '../lexicon/scales';
import type { Numeral } from './numeral';
import { Phrases } from './phrases';
import type { Source } from './source';

/** A currency found next to a number; `code` may be `$?` or `pound?`, which the article must tell. */
export interface CurrencyMatch {
  readonly first: number;
  readonly end: number;
  readonly code: string;
  readonly factor: number;
}

const SIGNS = new Phrases<string>(PREFIXES.map((prefix) => [prefix.tokens.join(' '), prefix.code]));
const NAMES = new Phrases<CurrencyName>(CURRENCY_NAMES);

/** An ISO code as written, in small letters too where those are no word. */
const codeOf = (written: string): string | undefined =>
  CODES.has(written) ? written : SMALL_CODES.has(written) ? written.toUpperCase() : undefined;

/** The currency written before the number that begins at a token: "US$", "HK $", "EUR", "Rs.". */
export function readCurrencyBefore(source: Source, at: number): CurrencyMatch | undefined {
  if (at === 0 || !source.joined(at)) return undefined;
  const sign = SIGNS.before(source, at);
  if (sign && isPrefix(source, sign.first, at)) return { first: sign.first, end: at, code: sign.value, factor: 1 };
  const plain = sign && SIGNS.from(source, at - 1);
  if (plain?.end === at && isPrefix(source, at - 1, at))
    return { first: at - 1, end: at, code: plain.value, factor: 1 };
  const letter = source.glued(at) ? LETTERS.get(source.raw(at - 1)) : undefined;
  if (letter !== undefined && isLargeAmount(source, at)) return { first: at - 1, end: at, code: letter, factor: 1 };
  const code = source.raw(at - 1);
  const told = code.length === 3 && source.isWord(at - 1) ? codeOf(code) : undefined;
  if (told) return { first: at - 1, end: at, code: told, factor: 1 };
  return undefined;
}

/** Currencies by one letter, which much else begins with too. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['Y', 'JPY'],
]);

/** "R250 million", "R1,200", "R3.5bn": roads and airships of that letter have no groups, decimals or scale. */
const isLargeAmount = (source: Source, at: number): boolean =>
  SCALES.get(source.lower(at + 1))?.form === 'word' ||
  (source.glued(at + 1) && SCALES.has(source.lower(at + 1))) ||
  ((source.is(at + 1, ',') || source.is(at + 1, '.')) &&
    source.isDigits(at + 2) &&
    source.glued(at + 2) &&
    source.glued(at + 1));

/** Letters of a prefix must be capitals and touch the sign or the digits: "A $5 note" is no Australian money. */
function isPrefix(source: Source, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!source.isWord(i)) continue;
    if (!source.isCapitalised(i) && !SMALL_PREFIXES.has(source.raw(i))) return false;
    const spaced = i + 1 <= end && !source.glued(i + 1);
    if (spaced && source.raw(i).length === 1) return false;
    if (
      source.lower(i) === 'ps' &&
      (spaced || !source.is(i + 2, ',') || !source.isDigits(i + 3) || !source.glued(i + 3))
    )
      return false;
    if (i > first && i === end - 1 && source.raw(i).length === 1 && !source.glued(end)) return false;
  }
  return true;
}

/** Where a number begins behind a currency sign, for the right side of a range; the token itself where it is no sign. */
export function behindCurrency(source: Source, at: number): number {
  const sign = SIGNS.from(source, at);
  if (sign && isPrefix(source, at, sign.end)) return sign.end;
  return CODES.has(source.raw(at)) ? at + 1 : at;
}

/** The currency named behind a number and its scale: "yuan", "Canadian dollars", "EUR", "cents", "164p". */
export function readCurrencyAfter(
  source: Source,
  end: number,
  numeral: Numeral,
  amount: number,
): CurrencyMatch | undefined {
  const hyphen = source.isDash(end) && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  const link = source.lower(end);
  const of = numeral.vague && (link === 'of' || link === 'in') ? 1 : 0;
  const first = end + hyphen + of;
  if (!source.joined(first)) return undefined;
  const name = opensNumber(source, first) || isRapper(source, end) ? undefined : NAMES.from(source, first);
  if (name && !isWordInstead(source, name.first, name.end, amount, isQuoted(source, numeral))) {
    return { first, end: name.end, code: name.value.code, factor: name.value.factor };
  }
  const code = numeral.style === 'digits' ? codeOf(source.raw(first)) : undefined;
  if (code) return { first, end: first + 1, code, factor: 1 };
  return of ? undefined : readCoin(source, end, numeral);
}

/** The currency, by its noun, behind "8.28 to the dollar", "43.3 per US dollar"; the number is how many of another currency one is. */
export function exchangedFor(source: Source, end: number): string | undefined {
  const link = source.lower(end);
  if (!(link === 'to' || link === 'per' || link === 'against') || !source.joined(end)) return undefined;
  const first = source.lower(end + 1) === 'the' ? end + 2 : end + 1;
  if (first === end + 1 && link !== 'per') return undefined;
  const name = NAMES.from(source, first);
  return name && !source.lower(name.end - 1).endsWith('s') && name.value.factor === 1
    ? source.lower(name.end - 1)
    : undefined;
}

/** 50 Cent, the rapper. */
const isRapper = (source: Source, end: number): boolean => source.raw(end) === 'Cent' && source.raw(end - 1) === '50';

/** The sign of the next amount: "£1m-£2m". */
const opensNumber = (source: Source, at: number): boolean =>
  !source.isWord(at) && source.isDigits(at + 1) && source.glued(at + 1);

/** "1.8250 marks": so exact a number is a rate of exchange. */
const isQuoted = (source: Source, { decimals, end }: Numeral): boolean =>
  decimals === true && source.raw(end - 1).length > 1;

function isWordInstead(source: Source, first: number, end: number, amount: number, quoted: boolean): boolean {
  const word = source.lower(end - 1);
  if (end - first > 1 || amount >= 1000 || (quoted && word !== 'won')) return false;
  return PRONE_TO_WORDS.has(word) || (PRONE_TO_NAMES.has(word) && source.isCapitalised(first));
}

const SCREEN_HEIGHTS = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);

/** "164p", "5c": glued, and no screen height. */
function readCoin(source: Source, end: number, numeral: Numeral): CurrencyMatch | undefined {
  if (!source.glued(end) || numeral.style === 'words' || SCREEN_HEIGHTS.has(numeral.value)) return undefined;
  const letter = source.raw(end);
  if (letter === 'p') return { first: end, end: end + 1, code: 'GBP', factor: 0.01 };
  return letter === 'c' && !source.glued(end + 1) ? { first: end, end: end + 1, code: '$?', factor: 0.01 } : undefined;
}
