import { MONTHS } from '../lexicon/months';
import { AGE_SUBJECTS, AGE_TAILS, AGE_VERBS } from '../lexicon/number-contexts';
import type { Amount } from './amount';
import type { Draft } from './draft';
import type { Source } from './source';

const OLD = new Set(['old', 'olds', "old's", "olds'"]);
const AGED = new Set(['aged', 'age', 'ages', 'ageing']);
const OWNERS = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);
const OLDEST = 122;

/** The end of "-old", "olds", "of age" behind a unit of time; `undefined` where the time is no age by its words. */
export function ageEnd(source: Source, end: number): number | undefined {
  const hyphen = source.isDash(end) && source.glued(end) ? 1 : 0;
  if (!source.joined(end + hyphen)) return undefined;
  if (OLD.has(source.lower(end + hyphen))) return end + hyphen + 1;
  return source.lower(end) === 'of' && source.lower(end + 1) === 'age' ? end + 2 : undefined;
}

/** Whether "aged", "age of" or "aged between" stands before a number, or before the list of numbers it ends. */
export function isAged(source: Source, first: number): boolean {
  return agedChain(source, first) !== undefined;
}

function agedChain(source: Source, first: number): 'direct' | 'listed' | undefined {
  let listed = false;
  for (let at = first - 1, left = 8; left > 0 && at >= 0 && source.joined(at + 1); at--, left--) {
    const word = source.lower(at);
    if (AGED.has(word)) {
      const next = source.lower(at + 1);
      const counts = word !== 'age' || at === first - 1 || next === 'of' || next === 'at';
      return counts ? (listed ? 'listed' : 'direct') : undefined;
    }
    const item = source.is(at, ',') || (source.isDigits(at) && word.length < 3);
    listed ||= item;
    if (!item && !AGE_LINKS.has(word)) return undefined;
  }
  return undefined;
}

/** "children under 18", "people over 65". */
const LIMITS = new Set(['under', 'over', 'below', 'above']);
const OLDEST_LIMIT = 100;
const PERSONS = new Set(
  'people children those adults kids women men anyone youths youngsters workers drivers boys girls teenagers pupils patients everyone persons residents voters viewers juveniles suspects victims students brothers sisters siblings defendants teens victims'.split(
    ' ',
  ),
);

const AGE_LINKS = new Set(
  'of between just only about around from over under at to least up or and than more less'.split(' '),
);

/** Whether a bare number is somebody's age: "Maria Silva, 25, said", "he was 25.", "(64)". */
export function isBareAge(source: Source, amount: Amount): boolean {
  const { numeral, first, end } = amount;
  if (numeral.decimals) return isAverageAge(source, amount);
  if (numeral.grouped || amount.scale || !Number.isInteger(amount.low)) return false;
  if (amount.low < 1 || amount.low > OLDEST) return false;
  if (isOfPensionAge(source, first)) return true;
  const chain = agedChain(source, first);
  const open = !source.isWord(end) || AGE_TAILS.has(source.lower(end)) || source.isCapitalised(end);
  const last = source.lower(first - 1) === 'and' && LIFE_VERBS.has(source.lower(end));
  if (chain === 'direct' || (chain === 'listed' && (open || last))) return true;
  if (isLimitAge(source, first)) return amount.low <= OLDEST_LIMIT;
  if (isPairedAge(source, first, end) || isAgeGroup(source, end) || isSharedAge(source, first, end)) return true;
  if (LIMITS.has(source.lower(first - 1)) && PERSONS.has(source.lower(first - 2)) && amount.low <= OLDEST_LIMIT)
    return true;
  if (isAgeOfPerson(source, amount) || isSecondAge(source, amount)) return true;
  return isApposition(source, first, end) || isStatedAge(source, first, end, numeral.style === 'words');
}

/** "at under-21 level", "the over-50 vote". */
const isLimitAge = (source: Source, first: number): boolean =>
  source.is(first - 1, '-') &&
  source.glued(first) &&
  (source.lower(first - 2) === 'under' || source.lower(first - 2) === 'over') &&
  !source.isCapitalised(first - 2) &&
  source.isDigits(first);

type AgeSpan = Pick<Amount, 'first' | 'end' | 'low'>;

/** "the median age was 38.5". */
const isAverageAge = (source: Source, { first }: AgeSpan): boolean =>
  (source.lower(first - 1) === 'is' || source.lower(first - 1) === 'was' || source.lower(first - 1) === 'of') &&
  source.lower(first - 2) === 'age' &&
  AVERAGES.has(source.lower(first - 3));

/** Whether "age group" or the like follows: "the 18-24 age group". */
export const isAgeGroup = (source: Source, end: number): boolean =>
  source.lower(end) === 'age' && AGE_GROUPS.has(source.lower(end + 1)) && source.joined(end + 1);

const AGE_GROUPS = new Set(['group', 'groups', 'range', 'bracket', 'brackets', 'band', 'bands']);

/** "Two men, 23 and 31, were held", "Ann Bell and Ben Cole, 31 and 29, respectively": ages of several, in the order of their names. */
function isPairedAge(source: Source, first: number, end: number): boolean {
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
function isSharedAge(source: Source, first: number, end: number): boolean {
  const shared = source.lower(first - 1);
  if (!(shared === 'both' || shared === 'all' || shared === 'also') || !source.isDigits(first)) return false;
  if (!(source.is(end, ',') || source.is(end, '.') || source.is(end, ';') || source.is(end, ')'))) return false;
  const before = source.lower(first - 2);
  if (before !== 'were' && before !== 'are') return source.is(first - 2, ',') && source.is(end, ',');
  return (
    shared !== 'also' &&
    source.isWord(first - 3) &&
    (PERSONS.has(source.lower(first - 3)) || AGE_SUBJECTS.has(source.lower(first - 3)))
  );
}

/** "The baby, 10 months, was well." */
export function isAgeInApposition(source: Source, first: number, end: number, unit: string): boolean {
  const infant = unit === 'month' || unit === 'week' || unit === 'day';
  return infant && source.is(first - 1, ',') && source.is(end, ',') && KIN.has(source.lower(first - 2));
}

/** "a girl of 15", "adults 65 and older", "died at 83", "the average age is 43". */
function isAgeOfPerson(source: Source, { first, end, low }: AgeSpan): boolean {
  const before = source.lower(first - 1);
  const closed = !source.isWord(end) || AGE_TAILS.has(source.lower(end)) || LIFE_VERBS.has(source.lower(end));
  if (before === 'at' && source.isCapitalised(first - 1) && source.is(end, ',') && source.isDigits(first))
    return low >= YOUNGEST_TOLD && (source.isCapitalised(end + 1) || AGE_SUBJECTS.has(source.lower(end + 1)));
  if (before === 'of')
    return closed && ONE_PERSON.has(source.lower(first - 2)) && ARTICLES.has(source.lower(first - 3));
  if (before === 'at') return closed && AT_AGE.has(source.lower(first - 2)) && source.lower(end) !== '-';
  if (before === 'as' && (source.lower(first - 2) === 'young' || source.lower(first - 2) === 'old')) return true;
  if (isAverageAge(source, { first, end, low })) return closed;
  if (GROWN.has(source.lower(end + 1)) && CONJUNCTIONS.has(source.lower(end))) return true;
  return PERSONS.has(before) && AGE_LIMITS.has(source.lower(end + 1)) && CONJUNCTIONS.has(source.lower(end));
}

const AT_AGE = new Set(['died', 'married', 'retired', 'retire', 'retires', 'orphaned', 'widowed']);

/** "At 23, Lima has"; smaller numbers may be hours. */
const YOUNGEST_TOLD = 13;

const ONE_PERSON = new Set([
  'girl',
  'boy',
  'man',
  'woman',
  'child',
  'daughter',
  'son',
  'youth',
  'lad',
  'girls',
  'boys',
]);
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'one', 'young']);
const LIFE_VERBS = new Set(['was', 'were', 'has', 'had', 'have', 'are', 'who', 'is', 'died']);
const AVERAGES = new Set(['average', 'mean', 'median']);
const GROWN = new Set(['older', 'younger']);
const AGE_LIMITS = new Set(['older', 'over', 'younger', 'under', 'above', 'up']);
const CONJUNCTIONS = new Set(['and', 'or']);
const OTHERS = new Set(['another', 'other', 'others']);
const AGE_LIST_REACH = 12;

/** "one was 29 years old, another 52": told of another person behind the first one's age. */
function isSecondAge(source: Source, { first, end }: Amount): boolean {
  if (!OTHERS.has(source.lower(first - 1)) || source.isWord(end)) return false;
  for (let at = first - 2; at > first - AGE_LIST_REACH && at > 0 && source.joined(at + 1); at--)
    if (OLD.has(source.lower(at))) return true;
  return false;
}

/** "raise the pension age for council workers from 60 to 65", "life expectancy is around 73". */
function isOfPensionAge(source: Source, first: number): boolean {
  const before = source.lower(first - 1);
  if (!AGE_LEVELS.has(before)) return false;
  for (
    let at = first - 2, left = 12;
    left > 0 && at > 0 && source.joined(at + 1) && !source.is(at, '.');
    at--, left--
  ) {
    if (source.lower(at) === 'age' && LEGAL_AGES.has(source.lower(at - 1))) return true;
    if (source.lower(at) === 'expectancy') return true;
  }
  return false;
}

const AGE_LEVELS = new Set(['from', 'to', 'is', 'was', 'at', 'around', 'about', 'over', 'just', 'of']);
const LEGAL_AGES = new Set(['pension', 'retirement', 'voting', 'drinking', 'leaving', 'minimum', 'marriage']);

/** Between commas or in brackets behind a name. */
function isApposition(source: Source, first: number, end: number): boolean {
  if (!source.isDigits(first) || end !== first + 1) return false;
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
    source.lower(end) === 'who';
  if (comma && (!closes || (source.is(end, '.') && source.glued(end + 1)))) return false;
  if (!source.isWord(name))
    return comma && (source.is(name, ')') || (source.is(name, '.') && SUFFIXES.has(source.lower(name - 1))));
  if (bracket) return source.isCapitalised(name) && source.isCapitalised(name - 1) && !source.isUpper(name);
  if (source.is(end, ',') && source.isDigits(end + 1)) return false;
  return source.isCapitalised(name) || KIN.has(source.lower(name));
}

/** Tokenised "Graf , 27 , has won", but for the runs and strokes of players. */
const isTornAge = (source: Source, first: number, end: number): boolean =>
  !source.glued(first) &&
  source.is(end, ',') &&
  !source.glued(end) &&
  source.raw(first).length === 2 &&
  !source.tellsScores;

/** "Norris Jr., 23,". */
const SUFFIXES = new Set(['jr', 'sr']);

const KIN = new Set(
  'victim suspect driver passenger gunman shooter officer defendant toddler child singer actor player captain striker son infant newborn twins daughter wife husband brother sister mother father man woman boy girl baby partner teenager student'.split(
    ' ',
  ),
);

/** "she was 25 when", "Silva, who turned 30.": a person is the subject and nothing is counted behind. */
function isStatedAge(source: Source, first: number, end: number, words: boolean): boolean {
  let at = first - 1;
  while (at > first - 4 && ADVERBS.has(source.lower(at))) at--;
  const verb = source.lower(at);
  if (!AGE_VERBS.has(verb) || !source.joined(first)) return false;
  if (verb === 'be' && source.lower(at - 1) === 'to' && LIVING.has(source.lower(at - 2))) return !source.isWord(end);
  const subject = source.lower(verb === 'be' || verb === 'being' ? at - 2 : at - 1);
  const turned = verb.startsWith('turn');
  if (!words && !source.isWord(end) && isPersonBefore(source, at, verb)) return true;
  const person =
    verb === "i'm" || AGE_SUBJECTS.has(subject) || (verb.endsWith("'s") && AGE_SUBJECTS.has(verb.slice(0, -2)));
  if (!turned && !person) return false;
  if (words && !turned && !source.is(end, '.') && source.lower(end) !== 'when') return false;
  return !source.isWord(end) || AGE_TAILS.has(source.lower(end));
}

/** "The victim was 17.", "the suspect is believed to be 30." */
function isPersonBefore(source: Source, at: number, verb: string): boolean {
  const guessed = verb === 'be' && source.lower(at - 1) === 'to' && GUESSED.has(source.lower(at - 2));
  const copula = guessed ? at - 3 : at;
  const word = source.lower(copula);
  return (
    (word === 'was' || word === 'is') &&
    (KIN.has(source.lower(copula - 1)) || AGE_SUBJECTS.has(source.lower(copula - 1)))
  );
}

const GUESSED = new Set(['believed', 'thought', 'said', 'reported', 'understood']);
const LIVING = new Set(['live', 'lived', 'lives', 'living']);

const ADVERBS = new Set([
  'only',
  'just',
  'now',
  'about',
  'already',
  'then',
  'still',
  'nearly',
  'almost',
  'around',
  'over',
  'under',
]);

/** Reads "40s" of "in his mid-40s" as an age from 40 to 49. */
export function readAgeDecade(source: Source, at: number, end: number, value: number): Draft | undefined {
  let before = at - 1;
  while (before > at - 4 && (source.isDash(before) || SHARE_OF_DECADE.has(source.lower(before)))) before--;
  const shared = SHARE_OF_DECADE.has(source.lower(before + 1)) && value < 100 && source.lower(before) !== 'the';
  if (!(OWNERS.has(source.lower(before)) || shared) || value < 10 || value > 110 || value % 10 > 0) return undefined;
  return { first: at, end, kind: 'age', low: value, high: value + 9, unit: 'year', value: { first: at, end } };
}

/** Reads "65s" of "the over-65s" as an age; "Under-21s" in capitals is a team. */
export function readAgeLimit(source: Source, at: number, value: number): Draft | undefined {
  const hyphen = source.is(at - 1, '-') && source.glued(at) && source.glued(at - 1);
  const limit = source.lower(at - 2);
  if (!hyphen || !(limit === 'over' || limit === 'under') || source.isCapitalised(at - 2)) return undefined;
  if (value < 1 || value > OLDEST_LIMIT) return undefined;
  const digits = { first: at, end: at + 1 };
  return { first: at, end: at + 2, kind: 'age', low: value, high: value, unit: 'year', value: digits };
}

const SHARE_OF_DECADE = new Set(['mid', 'late', 'early', 'middle']);
