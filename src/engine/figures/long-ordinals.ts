import { NUMBER_WORDS, ORDINAL_WORDS } from '../lexicon/number-words';
import { rank } from './ordinals';
import type { Source } from './source';
import type { Special } from './special';
import { readWords } from './words';

/** Reads "one hundred and third", "two thousandth", "one hundredth" from its first number word. */
export function readLongOrdinal(source: Source, at: number): Special | undefined {
  if (!leadsToOrdinal(source, at)) return undefined;
  const whole = readWords(source, at);
  if (!whole || whole.first !== at || !source.joined(whole.end) || whole.vague) return undefined;
  const times = ROUND_ORDINALS.get(source.lower(whole.end));
  const units = whole.value % 1000;
  if (times !== undefined && source.lower(whole.end + 1) !== 'of' && units > 0 && (units < times || times > 100))
    return rank(source, at, whole.end + 1, whole.value - units + units * times);
  const tied = source.is(whole.end, '-') ? ORDINAL_WORDS.get(source.lower(whole.end + 1)) : undefined;
  if (tied !== undefined && tied < 10 && whole.value % 10 === 0 && whole.value % 100 >= 20 && whole.value > 100)
    return rank(source, at, whole.end + 2, whole.value + tied);
  if (whole.value < 100 || whole.value % 100 !== 0) return undefined;
  const and = source.lower(whole.end) === 'and';
  if (!and && source.lower(at - 1) !== 'the') return undefined;
  const last = lastOfOrdinal(source, and ? whole.end + 1 : whole.end);
  return last && !source.is(last.end, '-') ? rank(source, at, last.end, whole.value + last.value) : undefined;
}

/** Whether the number words from a token on run into an ordinal. */
function leadsToOrdinal(source: Source, at: number): boolean {
  let end = at + 1;
  while (
    end < at + LONGEST &&
    (NUMBER_WORDS.has(source.lower(end)) || source.is(end, '-') || source.lower(end) === 'and')
  )
    end++;
  return ORDINAL_WORDS.has(source.lower(end));
}

const LONGEST = 16;

/** "third", "twenty-third" behind hundreds. */
function lastOfOrdinal(source: Source, at: number): { end: number; value: number } | undefined {
  const value = ORDINAL_WORDS.get(source.lower(at));
  if (value !== undefined) return value < 100 ? { end: at + 1, value } : undefined;
  const tens = NUMBER_WORDS.get(source.lower(at));
  const hyphen = source.is(at + 1, '-') ? 1 : 0;
  const units = ORDINAL_WORDS.get(source.lower(at + 1 + hyphen));
  if (tens?.part !== 'ten' || units === undefined || units > 9) return undefined;
  return { end: at + 2 + hyphen, value: tens.value + units };
}

/** Ordinals that number words multiply: "two thousandth". */
const ROUND_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);
