import { NUMBER_WORDS, type NumberWord } from '../lexicon/number-words';
import { readExtraFraction } from './extra-fraction';
import { type Numeral, rounded } from './numeral';
import type { Source } from './source';
import { readVague } from './vague';
import { readWordDecimals } from './word-decimals';
import { isArticle, isSmall } from './word-parts';

const MAX_WORDS = 40;

/** Reads a number written in words from its first number word on, "a" before it included: "a hundred and five thousand". */
export function readWords(source: Source, at: number): Numeral | undefined {
  const special = readVague(source, at) ?? readHalfScale(source, at);
  if (special) return special;
  const read = new WordSum(source, at);
  if (read.end === at) return undefined;
  const decimals = readWordDecimals(source, at, read);
  if (decimals) return decimals;
  const first = read.startsOpen && isArticle(source, at - 1) ? at - 1 : at;
  if (read.startsOpen && first === at && !mayStandAlone(source, at)) return undefined;
  return {
    first,
    end: read.end,
    value: read.value,
    high: read.value,
    style: 'words',
    plainDigits: 0,
    ...(read.scaled ? { scaled: true } : {}),
    ...(read.lastScale > 1 ? { lastScale: read.lastScale } : {}),
  };
}

/** "hundred", "million" and "dozen" need a number or article before them; headlines leave it out: "Half dozen held". */
const mayStandAlone = (source: Source, at: number): boolean => {
  const before = source.lower(at - 1);
  return BEFORE_OPEN.has(before) || source.isDash(at + 1);
};

const BEFORE_OPEN = new Set(['the', 'per', 'every', 'first', 'last', 'next', 'another', 'estimated']);

/** Adds up number words as long as they go on making one number. */
class WordSum {
  readonly end: number;
  readonly value: number;
  readonly scaled: boolean;
  /** The scale it ends with; 1 where it ends with none. */
  readonly lastScale: number;
  /** Starts with "hundred", "million" or "dozen", whose one is an article. */
  readonly startsOpen: boolean;

  constructor(source: Source, at: number) {
    let total = 0;
    let group = 0;
    let last: NumberWord | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    let end = at;
    for (let i = at, n = 0; n < MAX_WORDS; n++) {
      const next = nextWord(source, i, last);
      if (!next || !follows(last, next.word, group, lowest)) break;
      const { word } = next;
      if (word.part === 'hundred') group = (group || 1) * 100;
      else if (word.part === 'dozen') group = (group || 1) * 12;
      else if (word.part === 'scale') {
        if (group === 0 && total > 0) total *= word.value;
        else total += (group || 1) * word.value;
        lowest = Math.min(lowest, word.value);
        group = 0;
      } else group += word.value;
      last = word;
      end = next.at + 1;
      i = end;
      const extra = readExtraFraction(source, end);
      if (extra) {
        const scaleAfter = NUMBER_WORDS.get(source.lower(extra.end));
        const open = word.part === 'unit' || word.part === 'teen' || word.part === 'ten';
        if (open && scaleAfter && !isSmall(scaleAfter)) {
          total += (group + extra.value) * scaleAfter.value;
          group = 0;
          end = extra.end + 1;
        } else {
          total += open ? extra.value : extra.value * (word.part === 'scale' ? word.value : 100);
          end = extra.end;
        }
        break;
      }
    }
    this.end = end;
    this.value = rounded(total + group);
    this.lastScale = (group === 0 && last?.part === 'scale') || isShared(last, end - at) ? (last?.value ?? 1) : 1;
    this.scaled = lowest < Number.POSITIVE_INFINITY;
    const first = NUMBER_WORDS.get(source.lower(at))?.part;
    this.startsOpen = first === 'hundred' || first === 'scale' || first === 'dozen';
  }
}

/** "two to three dozen", "five or six hundred": a scale behind one word alone, which the number before shares. */
const isShared = (last: NumberWord | undefined, length: number): boolean =>
  length === 2 && (last?.part === 'dozen' || last?.part === 'hundred');

/** The next number word, over a hyphen or the "and" of "hundred and five". */
function nextWord(
  source: Source,
  at: number,
  last: NumberWord | undefined,
): { at: number; word: NumberWord } | undefined {
  if (last === undefined) {
    const word = NUMBER_WORDS.get(source.lower(at));
    return word ? { at, word } : undefined;
  }
  if (!source.joined(at)) return undefined;
  let from = at;
  if (source.is(at, '-') && (source.glued(at) || last.part === 'ten')) from++;
  else if (last.part === 'scale' && isGroupComma(source, at)) from++;
  else if (source.lower(at) === 'and' && (last.part === 'hundred' || last.part === 'scale')) from++;
  const word = NUMBER_WORDS.get(source.lower(from));
  if (!word || (from > at && source.lower(at) === 'and' && !isSmall(word))) return undefined;
  return { at: from, word };
}

/** "five thousand, two hundred and six": a comma before hundreds, as in digits. */
const isGroupComma = (source: Source, at: number): boolean => {
  const hundreds = source.is(at + 2, '-') ? at + 4 : at + 2;
  return (
    source.is(at, ',') &&
    source.glued(at) &&
    source.joined(at + 1) &&
    NUMBER_WORDS.get(source.lower(at + 1))?.part === 'unit' &&
    NUMBER_WORDS.get(source.lower(hundreds))?.part === 'hundred'
  );
};

function follows(last: NumberWord | undefined, next: NumberWord, group: number, lowest: number): boolean {
  if (last === undefined) return true;
  if (last.value === 0) return false;
  switch (next.part) {
    case 'unit':
      return next.value > 0 && (last.part === 'ten' || last.part === 'hundred' || last.part === 'scale');
    case 'teen':
    case 'ten':
      return last.part === 'hundred' || last.part === 'scale';
    case 'hundred':
      return (last.part === 'unit' || last.part === 'teen' || last.part === 'ten') && group < 100;
    case 'dozen':
      return isSmall(last);
    case 'scale':
      return last.part === 'scale' ? next.value > last.value : next.value < lowest || group === 0;
  }
}

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "a quarter million". */
function readHalfScale(source: Source, at: number): Numeral | undefined {
  const word = source.lower(at);
  if (word !== 'half' && word !== 'quarter') return undefined;
  let i = at + 1;
  if (word === 'quarter') {
    if (!isArticle(source, at - 1)) return undefined;
    if (source.lower(i) === 'of' && source.lower(i + 1) === 'a') i += 2;
    else if (source.is(i, '-')) i++;
  } else if (source.is(i, '-') || source.lower(i) === 'a') i++;
  const scale = NUMBER_WORDS.get(source.lower(i));
  if (!scale || isSmall(scale) || !source.joined(i)) return undefined;
  const first = isArticle(source, at - 1) ? at - 1 : at;
  const value = scale.value * (word === 'half' ? 0.5 : 0.25);
  return {
    first,
    end: i + 1,
    value,
    high: value,
    style: 'words',
    plainDigits: 0,
    ...(scale.value >= 1000 ? { scaled: true } : {}),
  };
}
