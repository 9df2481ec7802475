import { MONTHS } from '../lexicon/months';
import {
  DECADE_WORDS,
  DENOMINATORS,
  FOLD_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  VAGUE_PLURALS,
  VAGUE_QUANTIFIERS,
} from '../lexicon/number-words';
import { ByWord } from '../text/by-word';
import { readAgeDecade } from './ages';
import { readWordClock } from './clock';
import { dated, readMonthDate } from './dates';
import type { Draft } from './draft';
import { idiomEnd } from './idioms';
import { readLongOrdinal } from './long-ordinals';
import { isTitledWord } from './names';
import { isCountingOne } from './one';
import { readOrdinalWord, readQuarterCode } from './ordinals';
import { readFractionWord, readMultiple } from './parts';
import { readQuantity } from './quantity';
import type { Source } from './source';
import { draftOfSpecial, type Special } from './special';
import { fractionOfUnit, halfUnit, quarterPoint, readUnitLong, unitAndHalf } from './unit-fractions';

/** Units of time that stand for one of them before "-long". */
const LONG_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];

/** Shared, so that the commonest words of time are passed over at once. */
const LENGTH_ONLY: WordClass[] = ['length'];

type WordClass = 'number' | 'length' | 'quarter' | 'month' | 'ordinal' | 'fraction' | 'multiple' | 'decade';

/** Words that a figure may begin with, and what they are first tried as. */
const WORDS = wordClasses();

function wordClasses(): ByWord<readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  const put = (words: Iterable<string>, kind: WordClass): void => {
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), kind]);
  };
  put(MONTHS.keys(), 'month');
  put(
    [
      ...NUMBER_WORDS.keys(),
      ...VAGUE_PLURALS.keys(),
      ...VAGUE_QUANTIFIERS,
      'tens',
      'couple',
      'score',
      'half',
      'quarter',
    ],
    'number',
  );
  put(DENOMINATORS.keys(), 'fraction');
  put(ORDINAL_WORDS.keys(), 'ordinal');
  put([...FOLD_WORDS.keys(), 'once', 'twice', 'thrice', 'double', 'triple'], 'multiple');
  put(DECADE_WORDS.keys(), 'decade');
  put(['q'], 'quarter');
  for (const word of LONG_UNITS) classes.set(word, LENGTH_ONLY);
  return new ByWord((word) => classes.get(word));
}

/** The figure that begins at a word, or the token after the idiom it is part of. */
export function readFromWord(source: Source, at: number, floor: number): Draft | number | undefined {
  const classes = WORDS.at(source.tokens, at);
  if (!classes || (classes === LENGTH_ONLY && !source.is(at + 1, '-'))) return undefined;
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
      return (
        unitAndHalf(source, at, floor) ??
        halfUnit(source, at, floor) ??
        quarterPoint(source, at) ??
        fractionOfUnit(source, at) ??
        special(readFractionWord(source, at))
      );
    case 'multiple':
      return special(readMultiple(source, at));
    case 'length':
      return special(readUnitLong(source, at));
    case 'quarter':
      return special(readQuarterCode(source, at));
    case 'decade':
      return readDecadeWord(source, at);
    case 'number':
      return readNumberWord(source, at, floor);
  }
}

const special = (read: Special | undefined): Draft | undefined => read && draftOfSpecial(read);

function readNumberWord(source: Source, at: number, floor: number): Draft | undefined {
  if (isTitledWord(source, at)) return undefined;
  const clock = readWordClock(source, at);
  if (clock) return draftOfSpecial(clock);
  const bottom = source.is(at + 1, '-') ? at + 2 : at + 1;
  const whole = fractionOfUnit(source, bottom);
  if (whole?.first === at) return whole;
  const fraction = readFractionWord(source, bottom);
  if (fraction && fraction.first === at) return draftOfSpecial(fraction);
  const year = readWordYear(source, at);
  if (year) return draftOfSpecial(year);
  const long = readLongOrdinal(source, at);
  if (long) return draftOfSpecial(long);
  if (source.lower(at) === 'one' && !isCountingOne(source, at)) return undefined;
  const ordinal = source.is(at + 1, '-') ? readOrdinalWord(source, at + 2) : undefined;
  if (ordinal && ordinal.first === at) return draftOfSpecial(ordinal);
  return readQuantity(source, at, floor);
}

/** "nineteen eighty-four", "twenty twelve". */
function readWordYear(source: Source, at: number): Special | undefined {
  const century = NUMBER_WORDS.get(source.lower(at));
  const tens = NUMBER_WORDS.get(source.lower(at + 1));
  if (!century || !tens || !source.joined(at + 1) || century.value < 15 || century.value > 20) return undefined;
  const teen = tens.part === 'teen' && (tens.value > 9 || century.value === 20);
  if (tens.part !== 'ten' && !teen) return undefined;
  const hyphen = source.is(at + 2, '-') && source.glued(at + 2) ? at + 3 : at + 2;
  const unit = tens.part === 'ten' ? NUMBER_WORDS.get(source.lower(hyphen)) : undefined;
  const last = unit?.part === 'unit' && unit.value > 0;
  const year = century.value * 100 + tens.value + (last ? unit.value : 0);
  const end = last ? hyphen + 1 : at + 2;
  return year <= LATEST_YEAR && !source.is(end, '-') ? dated(at, end, { year }) : undefined;
}

const LATEST_YEAR = 2060;

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
