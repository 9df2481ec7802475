import { CODES } from '../lexicon/currencies';
import { NUMBER_WORDS } from '../lexicon/number-words';
import { HYPHEN_PREFIXES, NUMBERED_NAMES } from '../lexicon/numbered-names';
import { yearAt } from './dates';
import { readCurrencyBefore } from './money';
import type { Source } from './source';

/** Words this long before a full stop and digits end a sentence whose space was lost. */
const SHORT_WORD = 5;

/** Whether digits are glued into a name or code: "G20", "COVID-19", "S23", "ID.3", "F-16", "3G". */
export function isInsideName(source: Source, at: number): boolean {
  if (!source.glued(at)) return isAirliner(source, at);
  const before = at - 1;
  if (source.isWord(before))
    return (
      readCurrencyBefore(source, at) === undefined &&
      !CODES.has(source.raw(before)) &&
      !(source.lower(before) === 'fy' && isFiscalYear(source, at))
    );
  if (source.is(before, '_') || source.is(before, '@') || source.is(before, '\\')) return true;
  if (source.is(before, '/') && source.glued(before) && source.isWord(before - 1)) return true;
  if (source.is(before, '.') && source.glued(before) && source.isWord(before - 1)) {
    if (readCurrencyBefore(source, at)) return false;
    const short = source.tokens.end(before - 1) - source.tokens.start(before - 1) < SHORT_WORD;
    return short && (source.isUpper(before - 1) || !source.isCapitalised(before - 1));
  }
  if (
    source.isDash(before) &&
    source.isUpper(before - 1) &&
    source.isWord(before - 1) &&
    CODED.has(source.lower(before - 1))
  )
    return true;
  if (!source.isDash(before) || !source.glued(before) || !source.isWord(before - 1)) return false;
  const letter = source.raw(before - 1).length === 1 && source.isCapitalised(before - 1);
  return (
    (letter || !HYPHEN_PREFIXES.has(source.lower(before - 1))) &&
    (source.isCapitalised(before - 1) || source.raw(before - 1).length === 1)
  );
}

/** "Boeing 737-800". */
const isAirliner = (source: Source, at: number): boolean =>
  source.is(at + 1, '-') &&
  source.glued(at + 1) &&
  source.isDigits(at + 2) &&
  source.glued(at + 2) &&
  AIRLINERS.has(Number(source.raw(at)));

/** The year of "FY2005" and "FY05". */
const isFiscalYear = (source: Source, at: number): boolean =>
  yearAt(source, at) !== undefined || source.raw(at).length === 2;

/** Names that lose their hyphen's left side in tokenised text: "COVID -19". */
const CODED = new Set(['covid', 'sars', 'cov']);

const RAPPER = new Set(['Cent', "Cent's", 'Cent’s']);

/** Whether letters that are no unit are glued to the number: "3G", "747s", "9AB"; or it names the rapper 50 Cent. */
export function hasGluedLetters(source: Source, end: number): boolean {
  if ((RAPPER.has(source.raw(end)) || source.raw(end) === 'Mile') && source.joined(end)) return true;
  if (source.raw(end) === 'News' && source.joined(end) && !source.is(end - 2, '.')) return true;
  if (source.lower(end) === "o'clock" && source.isCapitalised(end + 1)) return true;
  return source.glued(end) && source.isWord(end) && source.lower(end) !== 'ish';
}

/** "the Six Nations", "BBC Four": a number word in capitals inside a sentence, tied to a capitalised word. */
export function isTitledWord(source: Source, at: number): boolean {
  if (!source.isCapitalised(at) || source.isUpper(at) || !source.isWord(at - 1) || !source.joined(at)) return false;
  const before = source.lower(at - 1);
  if (
    (source.isUpper(at - 1) && source.raw(at - 1).length > 1) ||
    (NUMBERED_NAMES.has(before) && source.isCapitalised(at - 1))
  )
    return true;
  const tied = source.isWord(at + 1) && source.isCapitalised(at + 1) && source.joined(at + 1);
  const named =
    source.isCapitalised(at - 1) && source.isWord(at - 2) && !source.isCapitalised(at - 2) && source.joined(at - 1);
  if (isChannel(source, at)) return true;
  const scaled = source.isCapitalised(at + 1) && NUMBER_WORDS.has(source.lower(at + 1));
  if ((named && !tied) || (scaled && source.isCapitalised(at - 1) && source.lower(at - 2) === 'the')) return true;
  if (!tied && before.endsWith("'s") && source.isCapitalised(at - 1)) return true;
  return tied && (!source.isCapitalised(at - 1) || before.endsWith("'s") || before === 'the');
}

/** "on Five television": alone among small letters a capital is a name's. */
const isChannel = (source: Source, at: number): boolean =>
  !source.isCapitalised(at - 1) &&
  source.lower(at - 1) === 'on' &&
  source.joined(at + 1) &&
  !source.isCapitalised(at + 1) &&
  !source.is(at + 1, '-') &&
  !NUMBER_WORDS.has(source.lower(at + 1));

/** "787 Dreamliner", "777s": airliners of which the maker's name is left out. */
export const AIRLINERS = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787]);
