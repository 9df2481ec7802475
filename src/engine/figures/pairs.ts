import {
  ADDRESS_ENDS,
  CODE_NOUNS,
  DIAL_VERBS,
  EMERGENCY_BEHIND,
  EMERGENCY_NUMBERS,
  SCORE_CUES,
} from '../lexicon/number-contexts';
import type { Source } from './source';
import type { Special } from './special';

const MAX_PARTS = 6;
const SCORE_REACH = 12;

/** Reads numbers tied by hyphens that are no range: scores, votes, formations, phone numbers. */
export function readPair(source: Source, at: number): Special | undefined {
  const parts = hyphenated(source, at);
  const last = at + 2 * (parts.length - 1) + 1;
  if (parts.length < 2 || isAmountTail(source, last)) return undefined;
  if (isPhone(source, at, parts)) return code(at, last);
  if (parts.length > 2) return parts.every((part) => part.length <= 2) ? code(at, last) : undefined;
  const [first = 0, second = 0] = parts.map(Number);
  if (parts.some((part) => part.length > 3 || (part.length > 1 && part.startsWith('0')))) return undefined;
  if (first > second || (first === second && source.glued(at + 1)))
    return score(at, last, second, first, first > second);
  return first === 0 || isBetweenNames(source, at, last) || hasScoreCue(source, at, last)
    ? score(at, last, first, second, false)
    : undefined;
}

/** Reads "3:1" behind "ratio" or "odds"; clock times were told before. */
export function readColonRatio(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, ':') || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
  const [a, b] = [Number(source.raw(at)), Number(source.raw(at + 2))];
  if (b === 0 || !Number.isFinite(a / b) || source.is(at + 3, ':')) return undefined;
  return { first: at, end: at + 3, kind: 'ratio', low: a / b, high: a / b };
}

/** Reads betting odds: "3/1", "11/4 favourite"; what is less than one was read as a fraction or date before. */
export function readOdds(source: Source, at: number): Special | undefined {
  if (!source.is(at + 1, '/') || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
  if (source.is(at + 3, '/') && source.glued(at + 3)) return undefined;
  const [a, b] = [Number(source.raw(at)), Number(source.raw(at + 2))];
  const odds = !source.raw(at).startsWith('0') && b > 0 && b < 100 && a > b && a <= 1000;
  return odds ? { first: at, end: at + 3, kind: 'ratio', low: a / b, high: a / b } : undefined;
}

function hyphenated(source: Source, at: number): string[] {
  const parts = [source.raw(at)];
  let end = at + 1;
  while (parts.length < MAX_PARTS && isTie(source, end) && source.isDigits(end + 1) && source.glued(end + 1)) {
    parts.push(source.raw(end + 1));
    end += 2;
  }
  return parts;
}

const isTie = (source: Source, at: number): boolean =>
  source.isDash(at) && source.glued(at) && source.tokens.code(at) !== 0x2014;

/** A decimal, a group or a letter behind the pair makes it something else. */
function isAmountTail(source: Source, at: number): boolean {
  if (source.isWord(at)) return source.glued(at);
  const mark = source.is(at, '.') || source.is(at, ',');
  return source.is(at, '%') || (mark && source.glued(at) && source.isDigits(at + 1) && source.glued(at + 1));
}

function isPhone(source: Source, at: number, parts: readonly string[]): boolean {
  const lengths = parts.map((part) => part.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length === 2) return (lengths[0] === 3 && lengths[1] === 4) || (total > 8 && !isYearPair(parts));
  return total >= 7 || CODE_NOUNS.has(source.lower(at - 1));
}

const isYearPair = (parts: readonly string[]): boolean => parts.every((part) => part.length === 4);

function hasScoreCue(source: Source, at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SCORE_REACH && !isStop(source, i); i--)
    if (SCORE_CUES.has(source.lower(i))) return true;
  for (let i = end; i < end + 4 && !isStop(source, i); i++) if (SCORE_CUES.has(source.lower(i))) return true;
  return false;
}

/** "Wasps 31-37 Leicester". */
const isBetweenNames = (source: Source, at: number, end: number): boolean =>
  source.isWord(at - 1) &&
  source.isCapitalised(at - 1) &&
  source.isWord(end) &&
  source.isCapitalised(end) &&
  source.joined(end);

const isStop = (source: Source, at: number): boolean => source.is(at, '.') || !source.joined(at + 1);

const score = (first: number, end: number, low: number, high: number, descending: boolean): Special => ({
  first,
  end,
  kind: 'score',
  low,
  high,
  ...(descending ? { descending: true } : {}),
});

const code = (first: number, end: number): Special => ({ first, end, kind: 'identifier', low: 0, high: 0 });

/** Reads phone numbers in groups of digits and street numbers: "020 7946 0958", "221 Baker Street", "the 1600 block of". */
export function readCode(source: Source, at: number): Special | undefined {
  const phone = readLetteredPhone(source, at) ?? readBracketedPhone(source, at);
  if (phone) return phone;
  if (source.raw(at).startsWith('0') && source.raw(at).length > 2 && source.isDigits(at + 1) && source.joined(at + 1)) {
    let end = at + 2;
    while (end - at < MAX_PARTS && source.isDigits(end) && source.joined(end)) end++;
    return code(at, end);
  }
  const value = Number(source.raw(at));
  if (isPostcode(source, at) || isEmergency(source, at) || isReference(source, at))
    return { ...code(at, at + 1), low: value, high: value };
  if (source.lower(at + 1) === 'block' && (source.lower(at + 2) === 'of' || source.lower(at - 1) === 'the'))
    return { ...code(at, at + 1), low: value, high: value };
  return isStreetNumber(source, at) ? { ...code(at, at + 1), low: value, high: value } : undefined;
}

/** "TX 79830". */
const isPostcode = (source: Source, at: number): boolean => {
  if (source.raw(at).length !== 5) return false;
  const state = source.isWord(at - 1) && source.isUpper(at - 1) && source.raw(at - 1).length === 2 && source.joined(at);
  return state || source.lower(at + 1) === 'zip';
};

/** "called 911". */
const isEmergency = (source: Source, at: number): boolean =>
  EMERGENCY_NUMBERS.has(source.raw(at)) &&
  (EMERGENCY_BEHIND.has(source.lower(at + 1)) || (DIAL_VERBS.has(source.lower(at - 1)) && isEmergencyTail(source, at)));

/** "rose to 111 points" counts; "calls to 911." does not. */
const isEmergencyTail = (source: Source, at: number): boolean =>
  source.raw(at) === '911' || source.raw(at) === '999'
    ? !source.isWord(at + 1) || !source.lower(at + 1).endsWith('s')
    : CALLS.has(source.lower(at - 1));

const CALLS = new Set(['call', 'called', 'dial', 'dialled']);

/** "[11]" of a footnote. */
const isReference = (source: Source, at: number): boolean =>
  source.is(at - 1, '[') && source.is(at + 1, ']') && source.glued(at);

/** "1-888-LOCK-U-UP". */
function readLetteredPhone(source: Source, at: number): Special | undefined {
  let end = at + 1;
  let letters = 0;
  while (end - at < 4 * MAX_PARTS && isTie(source, end) && source.glued(end + 1)) {
    if (source.isWord(end + 1) && source.isUpper(end + 1)) letters++;
    else if (!source.isDigits(end + 1)) break;
    end += 2;
  }
  return letters > 0 && end - at > 4 ? code(at, end) : undefined;
}

/** "(313) 596-5240". */
function readBracketedPhone(source: Source, at: number): Special | undefined {
  if (!source.is(at - 1, '(') || !source.is(at + 1, ')') || source.raw(at).length < 3) return undefined;
  const parts = source.isDigits(at + 2) && source.joined(at + 2) ? hyphenated(source, at + 2) : [];
  if (parts.length < 2 || parts.join('').length < 6) return undefined;
  return code(at - 1, at + 2 + 2 * (parts.length - 1) + 1);
}

/** One to three capitalised words and a word for a street: "10 Downing Street". */
function isStreetNumber(source: Source, at: number): boolean {
  let names = 0;
  for (let i = at + 1; i <= at + 7 && source.joined(i); i++) {
    const stop = source.is(i, '.') && source.isWord(i - 1) && source.glued(i) && source.raw(i - 1).length < 3;
    const counted = source.isDigits(i) || (source.glued(i) && source.isDigits(i - 1));
    if (stop || (counted && names > 0)) continue;
    if (!source.isWord(i) || !source.isCapitalised(i)) return false;
    if (ADDRESS_ENDS.has(source.lower(i))) return names > 0;
    names++;
  }
  return false;
}
