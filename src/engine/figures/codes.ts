import { ADDRESS_ENDS, DIAL_VERBS, EMERGENCY_BEHIND, EMERGENCY_NUMBERS } from '../lexicon/number-contexts';
import { codeOf, hyphenated, isTie, MAX_PARTS } from './hyphenated';
import type { Source } from './source';
import type { Special } from './special';

/** Reads phone numbers in groups of digits and street numbers: "020 7946 0958", "221 Baker Street", "the 1600 block of". */
export function readCode(source: Source, at: number): Special | undefined {
  const phone = readLetteredPhone(source, at) ?? readBracketedPhone(source, at) ?? readDotted(source, at);
  if (phone) return phone;
  if (source.raw(at).startsWith('0') && source.raw(at).length > 2 && source.isDigits(at + 1) && source.joined(at + 1)) {
    let end = at + 2;
    while (end - at < MAX_PARTS && source.isDigits(end) && source.joined(end)) end++;
    return codeOf(at, end);
  }
  const value = Number(source.raw(at));
  if (isPostcode(source, at) || isEmergency(source, at) || isReference(source, at) || isDialled(source, at))
    return { ...codeOf(at, at + 1), low: value, high: value };
  if (source.lower(at + 1) === 'block' && (source.lower(at + 2) === 'of' || source.lower(at - 1) === 'the'))
    return { ...codeOf(at, at + 1), low: value, high: value };
  return isStreetNumber(source, at) ? { ...codeOf(at, at + 1), low: value, high: value } : undefined;
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
  (EMERGENCY_BEHIND.has(source.lower(at + 1)) ||
    ((DIAL_VERBS.has(source.lower(at - 1)) || source.lower(at - 1) === 'or') && isEmergencyTail(source, at)));

/** "rose to 111 points" counts; "calls to 911." does not. */
const isEmergencyTail = (source: Source, at: number): boolean =>
  source.raw(at) === '911' || source.raw(at) === '999'
    ? !source.isWord(at + 1) || !source.lower(at + 1).endsWith('s')
    : CALLS.has(source.lower(at - 1));

const CALLS = new Set(['call', 'called', 'dial', 'dialled']);

/** "1-800-222-TIPS (8477)": the digits of the letters before. */
const isDialled = (source: Source, at: number): boolean =>
  source.is(at - 1, '(') &&
  source.is(at + 1, ')') &&
  source.raw(at).length > 3 &&
  source.isUpper(at - 2) &&
  source.raw(at - 2).length === source.raw(at).length &&
  isTie(source, at - 3);

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
    else if (source.isUpper(end + 2) && source.isWord(end + 2) && source.glued(end + 2)) {
      letters++;
      end++;
    }
    end += 2;
  }
  const short = letters === 1 && source.raw(at).length === 3 && source.raw(at + 2).length > 3;
  return letters > 0 && (end - at > 4 || short) ? codeOf(at, end) : undefined;
}

/** "(313) 596-5240". */
function readBracketedPhone(source: Source, at: number): Special | undefined {
  if (!source.is(at - 1, '(') || !source.is(at + 1, ')') || source.raw(at).length < 3) return undefined;
  const letters = source.isWord(at + 2) && source.isUpper(at + 2) && source.joined(at + 2);
  const mixed = source.isDigits(at + 2) && isTie(source, at + 3) && source.isWord(at + 4) && source.isUpper(at + 4);
  if (mixed || letters) return codeOf(at - 1, mixed ? at + 5 : lettersEnd(source, at + 2));
  const parts = source.isDigits(at + 2) && source.joined(at + 2) ? hyphenated(source, at + 2) : [];
  if (parts.length < 2 || parts.join('').length < 6) return undefined;
  return codeOf(at - 1, at + 2 + 2 * (parts.length - 1) + 1);
}

/** "912.525.0134", and versions such as "4.7.1". */
function readDotted(source: Source, at: number): Special | undefined {
  let end = at + 1;
  let parts = 1;
  while (
    parts < MAX_PARTS &&
    source.is(end, '.') &&
    source.glued(end) &&
    source.isDigits(end + 1) &&
    source.glued(end + 1)
  ) {
    end += 2;
    parts++;
  }
  const grouped = source.raw(end - 1).length === 3 && source.raw(at + 2).length === 3;
  return parts > 2 && !grouped ? codeOf(at, end) : undefined;
}

/** The end of "SPEAK-UP" in a phone number. */
const lettersEnd = (source: Source, at: number): number =>
  isTie(source, at + 1) && source.isWord(at + 2) && source.isUpper(at + 2) ? at + 3 : at + 1;

/** "9700 W Ferris Branch": a large number before a point of the compass and a name. */
const isCompassStreet = (source: Source, at: number): boolean =>
  source.raw(at).length > 2 &&
  COMPASS.has(source.raw(at + 1)) &&
  !source.glued(at + 1) &&
  source.joined(at + 1) &&
  source.isWord(at + 2) &&
  source.isCapitalised(at + 2) &&
  source.isWord(at + 3) &&
  source.isCapitalised(at + 3);

const COMPASS = new Set(['N', 'S', 'E', 'W', 'NE', 'NW', 'SE', 'SW']);

/** One to three capitalised words and a word for a street: "10 Downing Street". */
function isStreetNumber(source: Source, at: number): boolean {
  if (isCompassStreet(source, at)) return true;
  let names = 0;
  const letter = source.isWord(at + 1) && source.glued(at + 1) && source.raw(at + 1).length === 1 ? 1 : 0;
  for (let i = at + 1 + letter; i <= at + 7 && source.joined(i); i++) {
    const stop = source.is(i, '.') && source.isWord(i - 1) && source.glued(i) && source.raw(i - 1).length < 3;
    const counted = source.isDigits(i) || (source.glued(i) && source.isDigits(i - 1));
    if (stop || (counted && names > 0)) continue;
    if (!source.isWord(i) || !source.isCapitalised(i)) return false;
    if (ADDRESS_ENDS.has(source.lower(i))) return names > 0 || source.isDigits(i + 1);
    if (names === 0 && source.lower(i) === 'broadway') return true;
    names++;
  }
  return false;
}
