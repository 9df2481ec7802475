import { areVariants, SHORT_BY_A_LETTER } from '../lexicon/given-name-variants';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { FIRST_FAMILY_NAMES } from '../lexicon/titles';
import { remembered } from '../text/remembered';

/** Names of persons, compared as a sub-editor would: letters only, without accents, initials and suffixes. */

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'jnr', 'snr']);

const ACCENTED = /[^\p{ASCII}]/u;

/** The parts of a name in lower case, without accents, titles' dots, initials and suffixes: "John Q. Smith Jr." -> john, smith. */
export const nameParts = remembered((name: string): readonly string[] => {
  const bare = ACCENTED.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  const plain = bare.toLowerCase().replace(/['\u2019]s\b/g, '');
  return plain
    .split(/[\s.,]+/)
    .map((part) => part.replace(/[^\p{L}-]/gu, ''))
    .filter((part) => part.length > 1 && !SUFFIXES.has(part));
});

/** Edits that turn one word into another, a swap of neighbours being one; stops counting above two. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA === start || endB === start) return Math.max(endA, endB) - start;
  return distanceOf(a.slice(start, endA), b.slice(start, endB));
}

function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Words of this many letters may be two edits apart. */
const LONG = 8;

/** Whether enough letters are the same from the beginning and from the end for so few edits to lie between: told cheaply. */
function sharesEnds(a: string, b: string, shorter: number): boolean {
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let end = 0;
  while (end < shorter - same && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return shorter >= LONG || same + end >= shorter - 2;
}

/**
 * Whether two words look like one name spelt two ways: the same first letter and one edit apart (two in long names). A plural or
 * possessive "s" at the end is no other spelling.
 */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > (shorter >= LONG ? 2 : 1) || !sharesEnds(a, b, shorter)) return false;
  if (a === `${b}s` || b === `${a}s`) return false;
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && shorter >= LONG);
}

/** Letters and pairs of letters that sound alike in names, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|qu|ch(?=r)|c(?![eih])|q/g, 'k'],
  [/z/g, 's'],
  [/ie|ee|ey|y/g, 'i'],
  [/ight/g, 'ite'],
  [/ai/g, 'a'],
  [/([^csaeiou])h/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];
/** Shorter names are alike in sound by chance. */
const SHORTEST_SOUND = 5;

/** A name by its sound: "kristofer" for "Christopher" and "Kristofer". */
export const soundOf = remembered((name: string): string =>
  SOUNDS.reduce((sound, [letters, as]) => sound.replace(letters, as), name),
);

/** Whether two names are spelt differently, but sound alike: "Pizarro", "Pizzaro". */
export const soundsAlike = (a: string, b: string): boolean =>
  a !== b &&
  Math.min(a.length, b.length) >= SHORTEST_SOUND &&
  a !== `${b}s` &&
  b !== `${a}s` &&
  soundOf(a) === soundOf(b);

/** Full names with parts shorter than this differ by a letter too often to be one name. */
const SHORTEST = 4;

/** Whether two full names are one name spelt two ways. */
export function isOtherSpelling(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2) return false;
  const surname =
    firstA === firstB &&
    lastA.length >= SHORTEST &&
    lastB.length >= SHORTEST &&
    isSlip(lastA, lastB) &&
    !(isFamilyFirst(a) && isFamilyFirst(b));
  const forename = lastA === lastB && isOtherForename(firstA, firstB);
  return surname || forename;
}

/** Letters of two full names of which both parts are a slip apart; shorter names are so by chance. */
const LONG_NAMES = 10;

/** Whether two full names are one of which both parts are spelt two ways: "Miranda Dillion", "Maranda Dillon". */
export function isTwiceMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2 || lastA.length <= SHORTEST || lastB.length <= SHORTEST) return false;
  if (Math.min(firstA.length + lastA.length, firstB.length + lastB.length) < LONG_NAMES || isFamilyFirst(a))
    return false;
  return firstA !== firstB && isOtherForename(firstA, firstB) && isSlip(lastA, lastB);
}

/** "Zhang Jian", "Yoon Young-ho": what follows a family name are syllables, of which many names differ in a letter. */
const isFamilyFirst = ([family = '', given = '', more]: readonly string[]): boolean =>
  more === undefined && (given.includes('-') || (FIRST_FAMILY_NAMES.has(family) && !GIVEN_NAMES.has(family)));

/** Whether two full names are one with given name and surname swapped. */
export const isTurnedRound = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0] && a[0] !== a[1];

/** Whether two names of bodies or places of several words differ in the spelling of one of them: "Standard Hotel", "Standart Hotel". */
export function isOneWordApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let apart = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    if (word === other) continue;
    if (word.length <= SHORTEST || !isNearSpelling(word, other) || singularOf(word) === singularOf(other)) return false;
    apart++;
  }
  return apart === 1;
}

const singularOf = (word: string): string => word.replace(/e?s$/, '');

/** Whether two words are a slip of the pen apart, or one name by ear. */
export const isSlip = (a: string, b: string): boolean => isNearSpelling(a, b) || soundsAlike(a, b);

/** Names shorter than this that are made of the same letters are names of their own: "Amy", "May". */
const SHORTEST_MIXED = 5;

/** "Steve" for "Steven" is a short form, not a slip; "Sean" for "Shawn" and "Jovan" for "Javon" are one name. */
function isOtherForename(a: string, b: string): boolean {
  if (areVariants(a, b)) return true;
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  if (a.startsWith(b) || b.startsWith(a)) return isLengthened(a, b);
  return isSlip(a, b) || areMixed(a, b);
}

/** Whether one name is the other with a silent letter more: "Devonte", "Devontee"; "Hanna", "Hannah". */
function isLengthened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const added = long.slice(short.length);
  return added.length === 1 && (added === 'h' || short.endsWith(added)) && !SHORT_BY_A_LETTER.has(short);
}

/** Whether two names begin alike and have the same letters in another order. */
const areMixed = (a: string, b: string): boolean =>
  a.length >= SHORTEST_MIXED && a[0] === b[0] && a !== b && [...a].sort().join('') === [...b].sort().join('');

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'at', 'in']);

/** Whether two names of bodies are made of the same words in another order: "Varga Alder Hospital", "Alder-Varga Hospital". */
export function isRearranged(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.length < 3 || ours.length !== theirs.length || ours.some((word) => SMALL_WORDS.has(word))) return false;
  return ours.join(' ') !== theirs.join(' ') && [...ours].sort().join(' ') === [...theirs].sort().join(' ');
}

const wordsOf = (parts: readonly string[]): string[] => parts.flatMap((part) => part.split('-'));
