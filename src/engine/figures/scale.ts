import { CURRENCY_NAMES } from '../lexicon/currencies';
import { isClosedClass } from '../lexicon/function-words';
import { ATHLETICS_DISTANCES, BEFORE_METRES, BEHIND_METRES, DISTANCE_RUNS, LEAPS } from '../lexicon/metres';
import { SCALES } from '../lexicon/scales';
import type { Numeral } from './numeral';
import type { Source } from './source';

export interface ScaleMatch {
  readonly first: number;
  readonly end: number;
  readonly factor: number;
}

/** Reads "billion", "bn", "hundred million" or a glued letter behind a numeral; over a hyphen too ("1.2-billion"). */
export function readScale(source: Source, numeral: Numeral, money: boolean): ScaleMatch | undefined {
  if (numeral.scaled || numeral.vague) return undefined;
  const { end } = numeral;
  const hyphen = source.is(end, '-') && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  const at = end + hyphen;
  const name = source.lower(at);
  const scale = SCALES.get(name);
  if (
    !scale ||
    !source.joined(at) ||
    (source.isDigits(at + 1) && source.glued(at + 1) && name !== 'm') ||
    (numeral.style === 'words' && scale.factor < 1000)
  )
    return undefined;
  if (scale.form === 'letter' && (hyphen > 0 || !isScaleLetter(source, numeral, at, name, money))) return undefined;
  const next = SCALES.get(source.lower(at + 1));
  const doubled =
    scale.form === 'word' &&
    next?.form === 'word' &&
    next.factor > scale.factor &&
    scale.factor <= 1e5 &&
    source.joined(at + 1);
  return doubled
    ? { first: at, end: at + 2, factor: scale.factor * next.factor }
    : { first: at, end: at + 1, factor: scale.factor };
}

/** What makes "m" a measure of area or volume: "32m2". */
const AREA_SIGNS = new Set(['2', '3', '²', '³', '/']);

function isScaleLetter(source: Source, numeral: Numeral, at: number, name: string, money: boolean): boolean {
  const glued = source.glued(at);
  if (money)
    return glued || (source.joined(at) && source.isUpper(at) === (name.length === 1) && !source.is(at + 1, '.'));
  if (numeral.style !== 'digits') return false;
  if ((name === 'm' || name === 'b' || name === 'k') && CURRENCY_NAMES.has(source.lower(at + 1)))
    return source.joined(at + 1);
  if (!glued) return (name === 'b' || name === 'm') && source.isUpper(at) && isPlainWord(source, at + 1);
  if (name === 'k') return !DISTANCE_RUNS.has(source.lower(at + 1)) && !LINES.has(source.lower(at + 1));
  if (name === 'b' || name === 'mil') return true;
  return name === 'm' && !isCompany(source, numeral, at) && !isMetre(source, numeral, at);
}

/** "a 512K connection". */
const LINES = new Set(['broadband', 'modem', 'modems', 'connection', 'connections']);

/** "3M" with nothing counted behind it is the company. */
const isCompany = (source: Source, numeral: Numeral, at: number): boolean =>
  numeral.value === 3 && source.isUpper(at) && !isPlainWord(source, at + 1);

/** Whether the "m" glued to a numeral is metres rather than millions. */
function isMetre(source: Source, numeral: Numeral, at: number): boolean {
  if (source.isUpper(at)) return false;
  if (AREA_SIGNS.has(source.raw(at + 1)) && source.glued(at + 1)) return true;
  const next = source.lower(at + 1);
  if (BEHIND_METRES.has(next) || (source.is(at + 1, '-') && BEHIND_METRES.has(source.lower(at + 2)))) return true;
  if (isSide(source, numeral.first, at)) return true;
  if (source.is(at + 1, '(') && source.isDigits(at + 2)) return isImperial(source, at + 3);
  if (source.is(at - 3, '(') || source.is(at - 2, '(')) return isImperial(source, numeral.first - 2);
  if (isPlainWord(source, at + 1) && next.endsWith('s') && next.length > 3) return false;
  if (ATHLETICS_DISTANCES.has(numeral.value) && !numeral.decimals) return true;
  if (isPlainWord(source, at + 1) && !isLinkWord(source, at + 1)) return false;
  if (numeral.decimals && numeral.value < FARTHEST && isLeap(source, numeral.first)) return true;
  if (isPlainWord(source, at + 1)) return false;
  return BEFORE_METRES.has(source.lower(numeral.first - 1)) && !numeral.decimals && numeral.value < 100;
}

const FARTHEST = 100;
const LEAP_REACH = 8;

const isLinkWord = (source: Source, at: number): boolean => isClosedClass(source.lower(at));

/** "a personal best of 6.50m", "jumped 2.04m", "threw 18.97m". */
function isLeap(source: Source, first: number): boolean {
  for (let at = first - 1; at > first - LEAP_REACH && at >= 0 && !source.is(at, '.'); at--)
    if (LEAPS.has(source.lower(at))) return true;
  return false;
}

/** "4m by 5m", "4m x 5m". */
const isSide = (source: Source, first: number, at: number): boolean =>
  (TIMES.has(source.lower(at + 1)) && source.isDigits(at + 2)) ||
  (TIMES.has(source.lower(first - 1)) && source.lower(first - 2) === 'm' && source.isDigits(first - 3));

const TIMES = new Set(['by', 'x', '×']);

const isImperial = (source: Source, at: number): boolean => {
  const word = source.lower(source.is(at, ',') || source.is(at, '.') ? at + 2 : at);
  return word === 'ft' || word === 'feet' || word === 'foot' || word === 'yd' || word === 'yards' || word === 'in';
};

const isPlainWord = (source: Source, at: number): boolean =>
  source.isWord(at) && source.joined(at) && !source.isCapitalised(at);
