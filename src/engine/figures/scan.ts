import { MONTHS } from '../lexicon/months';
import {
  DECADE_WORDS,
  DENOMINATORS,
  FOLD_WORDS,
  FRACTION_SIGNS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  VAGUE_PLURALS,
  VAGUE_QUANTIFIERS,
} from '../lexicon/number-words';
import { readAgeDecade } from './ages';
import { amountOf, readAmount, readNumeral } from './amount';
import { readClock, readRaceTime, readWordClock } from './clock';
import { dated, readDayDate, readMonthDate, readNumericDate, readYears } from './dates';
import type { Draft } from './draft';
import { draftOfAmount, draftOfRange } from './drafts';
import { idiomEnd } from './idioms';
import { isInsideName, isTitledWord } from './names';
import { isCountingOne } from './one';
import { readOrdinalDigits, readOrdinalWord } from './ordinals';
import { readCode, readColonRatio, readOdds, readPair } from './pairs';
import { readFractionWord, readMultiple, readShare, readTimes } from './parts';
import { readRange } from './ranges';
import type { Source } from './source';
import { draftOfSpecial, type Special } from './special';

type Reader = (source: Source, at: number) => Special | undefined;
type WordClass = 'number' | 'month' | 'ordinal' | 'fraction' | 'multiple' | 'decade' | 'fiscal';

/** Words that a figure may begin with, and what they are first tried as. */
const WORDS: ReadonlyMap<string, readonly WordClass[]> = wordClasses();

function wordClasses(): Map<string, WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  const put = (words: Iterable<string>, kind: WordClass): void => {
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), kind]);
  };
  put(MONTHS.keys(), 'month');
  put(
    [...NUMBER_WORDS.keys(), ...VAGUE_PLURALS.keys(), ...VAGUE_QUANTIFIERS, 'tens', 'couple', 'half', 'quarter'],
    'number',
  );
  put(DENOMINATORS.keys(), 'fraction');
  put(ORDINAL_WORDS.keys(), 'ordinal');
  put([...FOLD_WORDS.keys(), 'once', 'twice', 'thrice', 'double', 'triple'], 'multiple');
  put(DECADE_WORDS.keys(), 'decade');
  return classes;
}

const DIGIT_READERS: readonly Reader[] = [
  readNumericDate,
  readOrdinalDigits,
  readRaceTime,
  readClock,
  readDayDate,
  readYears,
  readColonRatio,
  readOdds,
  readCode,
  readPair,
];

/** Finds every figure of a text, in its order and without overlaps. */
export function scanFigures(source: Source): Draft[] {
  const found: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < source.length; ) {
    const read = readAt(source, at, floor);
    if (read === undefined) {
      at++;
      continue;
    }
    if (typeof read === 'number') {
      at = Math.max(read, at + 1);
      continue;
    }
    found.push(read);
    floor = read.end;
    at = Math.max(read.end, at + 1);
  }
  return found;
}

/** A figure whose number begins at a token, or the token to go on from where there is none. */
function readAt(source: Source, at: number, floor: number): Draft | number | undefined {
  const draft = source.isDigits(at)
    ? readFromDigits(source, at, floor)
    : source.isWord(at)
      ? readFromWord(source, at, floor)
      : readFromSign(source, at, floor);
  return typeof draft === 'object' && draft.first < floor ? at + 1 : draft;
}

function readFromDigits(source: Source, at: number, floor: number): Draft | number | undefined {
  if (isInsideName(source, at)) return endOfChain(source, at);
  const idiom = idiomEnd(source, at);
  if (idiom !== undefined) return idiom;
  const money = source.is(at - 1, '$') || source.is(at - 1, '£') || source.is(at - 1, '€');
  if (!money) {
    const decade = readDecadeOfLife(source, at);
    if (decade) return decade;
    for (const reader of DIGIT_READERS) {
      const special = reader(source, at);
      if (special) return draftOfSpecial(special);
    }
  }
  return readQuantity(source, at, floor) ?? endOfChain(source, at);
}

function readDecadeOfLife(source: Source, at: number): Draft | undefined {
  const plural = source.lower(at + 1) === 's' && source.glued(at + 1);
  return plural ? readAgeDecade(source, at, at + 2, Number(source.raw(at))) : undefined;
}

function readFromSign(source: Source, at: number, floor: number): Draft | undefined {
  const point = source.is(at, '.') && source.glued(at + 1) && source.isDigits(at + 1);
  if (!point && !FRACTION_SIGNS.has(source.raw(at))) return undefined;
  return readQuantity(source, at, floor);
}

function readFromWord(source: Source, at: number, floor: number): Draft | number | undefined {
  const classes = WORDS.get(source.lower(at));
  if (!classes) return undefined;
  const idiom = idiomEnd(source, at);
  if (idiom !== undefined) return idiom;
  for (const kind of classes) {
    const read = readAs(source, at, kind, floor);
    if (read) return read;
  }
  return undefined;
}

function readAs(source: Source, at: number, kind: WordClass, floor: number): Draft | undefined {
  switch (kind) {
    case 'month':
      return special(readMonthDate(source, at));
    case 'ordinal':
      return special(readOrdinalWord(source, at));
    case 'fraction':
      return halfUnit(source, at, floor) ?? special(readFractionWord(source, at));
    case 'multiple':
      return special(readMultiple(source, at));
    case 'decade':
      return readDecadeWord(source, at);
    case 'fiscal':
      return undefined;
    case 'number':
      return readNumberWord(source, at, floor);
  }
}

const special = (read: Special | undefined): Draft | undefined => read && draftOfSpecial(read);

function readNumberWord(source: Source, at: number, floor: number): Draft | undefined {
  if (isTitledWord(source, at)) return undefined;
  const clock = readWordClock(source, at);
  if (clock) return draftOfSpecial(clock);
  const fraction = source.is(at + 1, '-') ? readFractionWord(source, at + 2) : readFractionWord(source, at + 1);
  if (fraction && fraction.first === at) return draftOfSpecial(fraction);
  if (source.lower(at) === 'one' && !isCountingOne(source, at)) return undefined;
  const ordinal = source.is(at + 1, '-') ? readOrdinalWord(source, at + 2) : undefined;
  if (ordinal && ordinal.first === at) return draftOfSpecial(ordinal);
  return readQuantity(source, at, floor);
}

/** "half an hour", "half a percentage point", "half-hour". */
function halfUnit(source: Source, at: number, floor: number): Draft | undefined {
  if (source.lower(at) !== 'half') return undefined;
  const word = source.lower(at + 1);
  const article = word === 'a' || word === 'an' || source.is(at + 1, '-') ? at + 2 : at + 1;
  const amount = amountOf(source, {
    first: at,
    end: article,
    value: 0.5,
    high: 0.5,
    style: 'words',
    plainDigits: 0,
    scaled: true,
  });
  if (at < floor || amount.end === article || !(amount.unit ?? amount.percent)) return undefined;
  return draftOfAmount(source, amount);
}

function readDecadeWord(source: Source, at: number): Draft | undefined {
  const value = DECADE_WORDS.get(source.lower(at)) ?? 0;
  const age = readAgeDecade(source, at, at + 1, value);
  if (age) return age;
  let before = at - 1;
  while (before > at - 4 && (source.isDash(before) || before === at - 1) && !isThe(source, before)) before--;
  return isThe(source, before)
    ? draftOfSpecial({ ...dated(at, at + 1, { year: 1900 + value, decade: true }), high: 1909 + value })
    : undefined;
}

const THE = new Set(['the', 'early', 'late', 'mid']);
const isThe = (source: Source, at: number): boolean => THE.has(source.lower(at));

/** Reads an amount, what it makes with the number behind it, and what it is. */
function readQuantity(source: Source, at: number, floor: number): Draft | undefined {
  const amount = readAmount(source, at);
  if (!amount || amount.first < floor) return undefined;
  const range = readRange(source, amount, { between: isBetween(source, amount.first) });
  if (range) return draftOfRange(source, range);
  const part = readTimes(source, amount) ?? readShare(source, amount);
  return part ? draftOfSpecial(part) : draftOfAmount(source, amount);
}

/** "between 5 and 7", "between the ages of 16 and 18". */
function isBetween(source: Source, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && BETWEEN_FILLERS.has(source.lower(at))) at--;
  return source.lower(at) === 'between';
}

const BETWEEN_FILLERS = new Set(['the', 'age', 'ages', 'of', 'about', 'around', 'an', 'estimated', 'approximately']);

/** Past all digits and what ties them, so that no later part of a code is read by itself. */
function endOfChain(source: Source, at: number): number {
  let end = readNumeral(source, at)?.end ?? at + 1;
  while (
    source.glued(end) &&
    (source.isDigits(end) ||
      (isTie(source, end) && source.glued(end + 1) && (source.isDigits(end + 1) || source.isWord(end + 1))) ||
      source.isWord(end))
  )
    end++;
  return end;
}

const isTie = (source: Source, at: number): boolean =>
  source.isDash(at) || source.is(at, '.') || source.is(at, '/') || source.is(at, ':');
