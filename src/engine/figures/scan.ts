import { FRACTION_SIGNS } from '../lexicon/number-words';
import { readAgeDecade, readAgeLimit } from './ages';
import { readNumeral } from './amount';
import { readClock, readRaceTime } from './clock';
import { readCode } from './codes';
import { readDayDate, readNumericDate, readYears } from './dates';
import type { Draft } from './draft';
import { readFromWord } from './from-words';
import { idiomEnd } from './idioms';
import { isInsideName } from './names';
import { readOrdinalDigits } from './ordinals';
import { readPair } from './pairs';
import { readQuantity } from './quantity';
import { readSpacedPair } from './scores';
import { eventDayEnd, readColonRatio, readOdds } from './slashed';
import type { Source } from './source';
import { draftOfSpecial, type Special } from './special';
import { readWarmDecade } from './warm-decades';

type Reader = (source: Source, at: number) => Special | undefined;
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
  readSpacedPair,
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
    found.push(withoutStop(source, read));
    floor = read.end;
    at = Math.max(read.end, at + 1);
  }
  return found;
}

/** Leaves the full stop of a sentence out of a figure whose unit may be written with a stop: "fell 5 pct.". */
function withoutStop(source: Source, draft: Draft): Draft {
  const { end, unitTokens } = draft;
  if (unitTokens?.end !== end || !source.is(end - 1, '.')) return draft;
  const more = source.joined(end) && (source.isWord(end) || source.isDigits(end)) && !source.isCapitalised(end);
  return more ? draft : { ...draft, end: end - 1, unitTokens: { first: unitTokens.first, end: end - 1 } };
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
  if (isListMarker(source, at)) return at + 1;
  const idiom = idiomEnd(source, at);
  if (idiom !== undefined) return idiom;
  const money = source.is(at - 1, '$') || source.is(at - 1, '£') || source.is(at - 1, '€');
  if (!money) {
    const decade = readDecadeOfLife(source, at);
    if (decade) return decade;
    const event = eventDayEnd(source, at);
    if (event !== undefined) return event;
    for (const reader of DIGIT_READERS) {
      const special = reader(source, at);
      if (special) return draftOfSpecial(special);
    }
  }
  return readQuantity(source, at, floor) ?? endOfChain(source, at);
}

/** "1. Yes", "2) No" at a line's beginning: the number of an item. */
const isListMarker = (source: Source, at: number): boolean =>
  (source.is(at + 1, '.') || source.is(at + 1, ')')) &&
  source.glued(at + 1) &&
  !source.glued(at + 2) &&
  source.isCapitalised(at + 2) &&
  source.raw(at).length < 3 &&
  source.startsLine(at) &&
  !source.startsLine(at + 2);

function readDecadeOfLife(source: Source, at: number): Draft | undefined {
  const apostrophe = source.is(at + 1, "'") || source.is(at + 1, '’') ? 1 : 0;
  const end = at + 1 + apostrophe;
  const plural = source.lower(end) === 's' && source.glued(end) && source.glued(at + 1);
  const warm = plural ? readWarmDecade(source, at, end + 1, Number(source.raw(at))) : undefined;
  if (warm) return warm;
  const limit = plural ? readAgeLimit(source, at, Number(source.raw(at))) : undefined;
  if (limit) return limit;
  return plural ? readAgeDecade(source, at, end + 1, Number(source.raw(at))) : undefined;
}

function readFromSign(source: Source, at: number, floor: number): Draft | undefined {
  const point = source.is(at, '.') && source.glued(at + 1) && source.isDigits(at + 1);
  if (!point && !FRACTION_SIGNS.has(source.raw(at))) return undefined;
  return readQuantity(source, at, floor);
}

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
