import { AGE_SUBJECTS, AGE_TAILS } from '../lexicon/number-contexts';
import { agedChain, isAgeGroup, OLD, OLDEST, OLDEST_LIMIT } from './ages';
import { isApposition, isPairedAge, isSharedAge, PERSONS } from './ages-of-persons';
import type { Amount } from './amount';
import type { Source } from './source';
import { isStatedAge } from './stated-ages';

/** "children under 18", "people over 65". */
const LIMITS = new Set(['under', 'over', 'below', 'above']);

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
  !source.isCapitalised(first - 2);

type AgeSpan = Pick<Amount, 'first' | 'end' | 'low'>;

/** "the median age was 38.5". */
const isAverageAge = (source: Source, { first }: AgeSpan): boolean =>
  (source.lower(first - 1) === 'is' || source.lower(first - 1) === 'was' || source.lower(first - 1) === 'of') &&
  source.lower(first - 2) === 'age' &&
  AVERAGES.has(source.lower(first - 3));

/** "a girl of 15", "adults 65 and older", "died at 83", "the average age is 43". */
function isAgeOfPerson(source: Source, { first, end, low }: AgeSpan): boolean {
  const before = source.lower(first - 1);
  const closed = !source.isWord(end) || AGE_TAILS.has(source.lower(end)) || LIFE_VERBS.has(source.lower(end));
  if (before === 'at' && source.isCapitalised(first - 1) && source.is(end, ',') && source.isDigits(first))
    return low >= YOUNGEST_TOLD && (source.isCapitalised(end + 1) || AGE_SUBJECTS.has(source.lower(end + 1)));
  if (before === 'of')
    return closed && ONE_PERSON.has(source.lower(first - 2)) && ARTICLES.has(source.lower(first - 3));
  if (before === 'at')
    return (
      closed && source.lower(end) !== '-' && (AT_AGE.has(source.lower(first - 2)) || isTimeOfLife(source, first, low))
    );
  if (before === 'as' && (source.lower(first - 2) === 'young' || source.lower(first - 2) === 'old')) return true;
  if (isAverageAge(source, { first, end, low })) return closed;
  if (GROWN.has(source.lower(end + 1)) && CONJUNCTIONS.has(source.lower(end))) return true;
  return PERSONS.has(before) && AGE_LIMITS.has(source.lower(end + 1)) && CONJUNCTIONS.has(source.lower(end));
}

/** "retired in 1997 at 65", "took her doctorate at 26", "died last year at 96": small numbers may be hours or places. */
function isTimeOfLife(source: Source, first: number, low: number): boolean {
  if (low < YOUNGEST_TOLD || !source.isDigits(first)) return false;
  const before = source.is(first - 2, ',') ? first - 3 : first - 2;
  const year = source.lower(before - 1) === 'in' && source.raw(before).length === 4 && source.isDigits(before);
  const last = source.lower(before) === 'year' && source.lower(before - 1) === 'last';
  if (year || last) return LIVES.has(lifeVerbBefore(source, before));
  return before === first - 2 && OWN.has(source.lower(first - 3)) && MILESTONES.has(source.lower(first - 2));
}

/** The nearest verb of a life before the time it is told of. */
function lifeVerbBefore(source: Source, before: number): string {
  let at = before - 2;
  for (let left = LIFE_REACH; left > 0 && at > 0 && source.joined(at + 1) && !LIVES.has(source.lower(at)); left--) at--;
  return source.lower(at);
}

const LIFE_REACH = 5;
const LIVES = new Set(
  'asked born died dies retired married wed emigrated graduated enlisted orphaned widowed'.split(' '),
);
const OWN = new Set(['his', 'her']);
/** What is reached, made or begun once in a life. */
const MILESTONES = new Set(
  'doctorate degree debut phd licence license career education studies studying apprenticeship death retirement wife husband'.split(
    ' ',
  ),
);

const AT_AGE = new Set(['dies', 'dead', 'died', 'married', 'retired', 'retire', 'retires', 'orphaned', 'widowed']);

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

/** "raise the retirement age of drivers from 62 to 64", "life expectancy is around 73". */
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
