import { MONTHS } from '../lexicon/months';
import { AGE_SUBJECTS } from '../lexicon/number-contexts';
import { OLDEST } from './ages';
import type { Source } from './source';

/** Several persons, of whom ages are told. */
export const PERSONS = new Set(
  'people children those adults kids women men anyone youths youngsters workers drivers boys girls teenagers pupils patients everyone persons residents voters viewers juveniles suspects victims students brothers sisters siblings defendants teens'.split(
    ' ',
  ),
);

/** "Two men, 23 and 31, were held", "Ann Bell and Ben Cole, 31 and 29, respectively": ages of several, in the order of their names. */
export function isPairedAge(source: Source, first: number, end: number): boolean {
  let at = first;
  for (let left = MOST_PAIRED; left > 0 && isListTie(source, at - 1) && isAgeDigits(source, at - 2); left--) at -= 2;
  let last = end;
  for (let left = MOST_PAIRED; left > 0 && isListTie(source, last) && isAgeDigits(source, last + 1); left--) last += 2;
  if (last - at < 3 || source.lower(last - 2) !== 'and' || !source.is(at - 1, ',') || !source.glued(at - 1))
    return false;
  if (!(source.is(last, ',') || source.is(last, '.') || source.is(last, ';')) || !source.isDigits(first)) return false;
  return (source.isCapitalised(at - 2) && !MONTHS.has(source.lower(at - 2))) || PERSONS.has(source.lower(at - 2));
}

const MOST_PAIRED = 4;

const isListTie = (source: Source, at: number): boolean => source.is(at, ',') || source.lower(at) === 'and';

const isAgeDigits = (source: Source, at: number): boolean =>
  source.isDigits(at) && Number(source.raw(at)) > 0 && Number(source.raw(at)) <= OLDEST;

/** "Ann Bell and Ben Cole, both 16, are", "his friend, also 14,", "the juveniles were all 16." */
export function isSharedAge(source: Source, first: number, end: number): boolean {
  const shared = source.lower(first - 1);
  if (!SHARED.has(shared) || !source.isDigits(first)) return false;
  if (!(source.is(end, ',') || source.is(end, '.') || source.is(end, ';') || source.is(end, ')'))) return false;
  const before = source.lower(first - 2);
  if (before !== 'were' && before !== 'are') {
    const named =
      (shared !== 'now' && shared !== 'then') || source.isCapitalised(first - 3) || KIN.has(source.lower(first - 3));
    return named && source.is(first - 2, ',') && source.is(end, ',');
  }
  return (
    shared !== 'also' &&
    source.isWord(first - 3) &&
    (PERSONS.has(source.lower(first - 3)) || AGE_SUBJECTS.has(source.lower(first - 3)))
  );
}

const SHARED = new Set(['both', 'all', 'also', 'now', 'then', 'aged']);

/** "The baby, 10 months, was well." */
export function isAgeInApposition(source: Source, first: number, end: number, unit: string): boolean {
  const infant = unit === 'month' || unit === 'week' || unit === 'day';
  return infant && source.is(first - 1, ',') && source.is(end, ',') && KIN.has(source.lower(first - 2));
}

/** Between commas or in brackets behind a name. */
export function isApposition(source: Source, first: number, end: number): boolean {
  if (!source.isDigits(first)) return isAppositionInWords(source, first, end);
  if (end !== first + 1) return false;
  const comma = source.is(first - 1, ',') && (source.glued(first - 1) || isTornAge(source, first, end));
  const bracket = source.is(first - 1, '(') && source.is(end, ')');
  if (!comma && !bracket) return false;
  const name = first - 2;
  const closes =
    source.isDash(end) ||
    source.is(end, ',') ||
    source.is(end, ';') ||
    source.is(end, '.') ||
    source.lower(end) === 'and' ||
    source.lower(end) === 'who' ||
    (source.lower(end) === 'of' && source.isCapitalised(end + 1));
  if (comma && (!closes || (source.is(end, '.') && source.glued(end + 1)))) return false;
  if (!source.isWord(name))
    return comma && (source.is(name, ')') || (source.is(name, '.') && SUFFIXES.has(source.lower(name - 1))));
  if (bracket) return source.isCapitalised(name) && source.isCapitalised(name - 1) && !source.isUpper(name);
  if (source.is(end, ',') && source.isDigits(end + 1)) return false;
  return source.isCapitalised(name) || KIN.has(source.lower(name)) || isParent(source, name);
}

/** "a mother-of-three, 34,". */
const isParent = (source: Source, name: number): boolean =>
  source.is(name - 1, '-') && source.lower(name - 2) === 'of' && source.is(name - 3, '-');

/** "Al, 11, and Bea, nine": a small number in words behind a name, between commas or at the end of a list of ages. */
function isAppositionInWords(source: Source, first: number, end: number): boolean {
  const name = first - 2;
  if (!source.is(first - 1, ',') || !source.glued(first - 1) || end !== first + 1 || source.isCapitalised(first))
    return false;
  if (!source.isWord(name) || !source.isCapitalised(name) || MONTHS.has(source.lower(name))) return false;
  if (source.is(end, ','))
    return !source.isWord(name - 1) || source.isCapitalised(name - 1) || source.lower(name - 1) === 'and';
  if (!source.is(end, '.')) return false;
  for (let at = name - 1; at > name - AGE_REACH && at > 0; at--)
    if (source.is(at - 1, ',') && isAgeDigits(source, at)) return true;
  return false;
}

const AGE_REACH = 8;

/** Tokenised "Graf , 27 , has won", but for the runs and strokes of players. */
const isTornAge = (source: Source, first: number, end: number): boolean =>
  !source.glued(first) &&
  source.is(end, ',') &&
  !source.glued(end) &&
  source.raw(first).length === 2 &&
  !source.tellsScores;

/** "Norris Jr., 23,". */
const SUFFIXES = new Set(['jr', 'sr']);

/** One person, of whom an age is told. */
export const KIN = new Set(
  'victim suspect driver passenger gunman shooter officer defendant toddler child singer actor player captain striker son infant newborn twins daughter wife husband brother sister mother father man woman boy girl baby partner teenager student'.split(
    ' ',
  ),
);
