import type { Draft } from './draft';
import type { Source } from './source';

/** Words behind a length of time that make an age of it. */
export const OLD = new Set(['old', 'olds', "old's", "olds'"]);

const AGED = new Set(['aged', 'age', 'ages', 'ageing']);

const OWNERS = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);

/** The oldest that a person is taken to be, in years. */
export const OLDEST = 122;

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

/** How "aged" stands before a number: with nothing but small words between, or with a list; `undefined` where it does not. */
export function agedChain(source: Source, first: number): 'direct' | 'listed' | undefined {
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

/** The highest limit of age that is told of: "the over-65s". */
export const OLDEST_LIMIT = 100;

const AGE_LINKS = new Set(
  'of between just only about around from over under at to least up or and than more less'.split(' '),
);

/** Whether "age group" or the like follows: "the 18-24 age group". */
export const isAgeGroup = (source: Source, end: number): boolean =>
  source.lower(end) === 'age' && AGE_GROUPS.has(source.lower(end + 1)) && source.joined(end + 1);

const AGE_GROUPS = new Set(['group', 'groups', 'range', 'bracket', 'brackets', 'band', 'bands']);

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
