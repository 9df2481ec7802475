import { NUMBER_WORDS } from '../lexicon/number-words';
import { type Numeral, rounded } from './numeral';
import type { Source } from './source';

const MAX_DIGITS = 8;

/** Reads on behind a whole number in words: "two point five million", "nine point 3", "two hundred point zero three". */
export function readWordDecimals(
  source: Source,
  at: number,
  whole: { readonly end: number; readonly value: number; readonly scaled: boolean },
): Numeral | undefined {
  if (source.lower(whole.end) !== 'point' || !source.joined(whole.end) || whole.scaled) return undefined;
  const decimals = decimalsAt(source, whole.end + 1);
  if (!decimals || !Number.isInteger(whole.value)) return undefined;
  const scale = NUMBER_WORDS.get(source.lower(decimals.end));
  const scaled = scale?.part === 'scale' && source.joined(decimals.end);
  const value = rounded(Number(`${whole.value}.${decimals.digits}`) * (scaled ? scale.value : 1));
  return {
    first: at,
    end: scaled ? decimals.end + 1 : decimals.end,
    value,
    high: value,
    style: 'words',
    plainDigits: 0,
    decimals: true,
    ...(scaled ? { scaled: true } : {}),
  };
}

/** "3", "zero three", "seventy-one". */
function decimalsAt(source: Source, from: number): { end: number; digits: string } | undefined {
  if (source.isDigits(from)) return source.joined(from) ? { end: from + 1, digits: source.raw(from) } : undefined;
  const tens = NUMBER_WORDS.get(source.lower(from));
  if (tens?.part === 'ten' && source.joined(from)) {
    const units = NUMBER_WORDS.get(source.lower(from + 2));
    const both = source.is(from + 1, '-') && units?.part === 'unit';
    return both
      ? { end: from + 3, digits: String(tens.value + units.value) }
      : { end: from + 1, digits: String(tens.value) };
  }
  let digits = '';
  let at = from;
  while (digits.length < MAX_DIGITS && source.joined(at)) {
    const word = NUMBER_WORDS.get(source.lower(at));
    if (word?.part !== 'unit') break;
    digits += word.value;
    at++;
  }
  return digits === '' ? undefined : { end: at, digits };
}
