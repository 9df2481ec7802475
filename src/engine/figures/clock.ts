import { NUMBER_WORDS } from '../lexicon/number-words';
import { TIME_ZONES } from '../lexicon/time-zones';
import { readGroups } from './groups';
import type { Source } from './source';
import type { Special } from './special';

interface Meridiem {
  readonly end: number;
  readonly afternoon: boolean;
}

/** Reads a clock time that begins at a token of digits: "10:30 p.m.", "7pm", "10.30am", "0622 GMT", "9 o'clock". */
export function readClock(source: Source, at: number): Special | undefined {
  if (source.tokens.end(at) - source.tokens.start(at) > 2) return readStamp(source, at);
  const hour = Number(source.raw(at));
  if (hour > 24) return undefined;
  const colon = readMinutes(source, at, ':');
  if (colon && readGroups(source, at + 2).grouped) return undefined;
  const point = colon ?? readMinutes(source, at, '.');
  const seconds = colon ? readMinutes(source, colon.end - 1, ':') : undefined;
  const end = seconds?.end ?? point?.end ?? at + 1;
  const half = readMeridiem(source, end);
  if (half && hour <= 12) return clock(at, half.end, hour, point?.minutes ?? 0, half.afternoon);
  if (readOClock(source, end)) return clock(at, readOClock(source, end) ?? end, hour, 0);
  const zone = point ? readZone(source, end) : undefined;
  if (zone !== undefined && point) return clock(at, zone, hour, point.minutes);
  return colon && !isRaceTime(source, colon.end) ? clock(at, colon.end, hour, colon.minutes) : undefined;
}

/** Reads "eight o'clock", "seven p.m." from a number word. */
export function readWordClock(source: Source, at: number): Special | undefined {
  const hour = NUMBER_WORDS.get(source.lower(at))?.value;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const minutes = source.lower(at - 1) === 'past' && source.joined(at) ? PAST.get(source.lower(at - 2)) : undefined;
  if (minutes !== undefined) return clock(at - 2, at + 1, hour, minutes);
  const end = readOClock(source, at + 1);
  if (end !== undefined) return clock(at, end, hour, 0);
  const part = readPartOfDay(source, at + 1);
  if (part) return clock(at, at + 1, hour, 0, part !== 'morning');
  const half = readMeridiem(source, at + 1);
  return half && source.is(half.end - 1, '.') ? clock(at, half.end, hour, 0, half.afternoon) : undefined;
}

/** "until three in the morning". */
const readPartOfDay = (source: Source, at: number): string | undefined =>
  source.lower(at) === 'in' &&
  source.lower(at + 1) === 'the' &&
  PARTS_OF_DAY.has(source.lower(at + 2)) &&
  HOUR_CUES.has(source.lower(at - 2))
    ? source.lower(at + 2)
    : undefined;

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);
const HOUR_CUES = new Set(['at', 'until', 'till', 'by', 'about', 'around', 'before', 'after']);

const PAST: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** "1:36.6" of a race and "4:39 left" are lengths of time, as is "2:05:30". */
export function readRaceTime(source: Source, at: number): Special | undefined {
  const parts = [at];
  let end = at + 1;
  while (
    parts.length < 3 &&
    source.is(end, ':') &&
    source.glued(end) &&
    source.isDigits(end + 1) &&
    source.glued(end + 1)
  ) {
    if (source.tokens.end(end + 1) - source.tokens.start(end + 1) !== 2) return undefined;
    parts.push(end + 1);
    end += 2;
  }
  if (parts.length < 2 || readMeridiem(source, end)) return undefined;
  const fraction = source.is(end, '.') && source.glued(end) && source.isDigits(end + 1) && source.glued(end + 1);
  if (!fraction && parts.length < 3 && !isRaceTime(source, end) && !isVideoStamp(source, at, end)) return undefined;
  const seconds =
    parts.reduce((sum, part) => sum * 60 + Number(source.raw(part)), 0) +
    (fraction ? Number(`0.${source.raw(end + 1)}`) : 0);
  return { first: at, end: fraction ? end + 2 : end, kind: 'duration', low: seconds, high: seconds, unit: 'second' };
}

/** "Video (02:18)", "MUST WATCH 01:17", "the video stamp shows 1:47": how long a recording is, or where in it. */
function isVideoStamp(source: Source, at: number, end: number): boolean {
  if (isListedStamp(source, at, end)) return true;
  if (source.isWord(end) && source.joined(end) && source.tokens.start(end) - source.tokens.end(end - 1) < 2)
    return false;
  for (let i = at - 1; i > at - VIDEO_REACH && i >= 0 && source.joined(i + 1); i--) {
    const word = source.lower(i);
    if (word === 'video' || word === 'footage' || (word === 'watch' && source.isUpper(i))) return true;
    if (word === 'at' || word === 'around' || (source.is(i, '.') && source.isCapitalised(i + 1))) return false;
  }
  return false;
}

const VIDEO_REACH = 12;
const LONGEST_CAPTION = 24;

/** "0:43 Homeless man found": a recording in a list, before a caption that is no sentence; a chronicle tells in sentences. */
function isListedStamp(source: Source, at: number, end: number): boolean {
  if (!isLineStart(source, at) || source.raw(at).length !== 1 || !source.isWord(end + (source.isWord(end) ? 0 : 1)))
    return false;
  if (source.raw(at) === '0') return true;
  let last = end;
  while (last < at + LONGEST_CAPTION && last + 1 < source.length && !isLineStart(source, last + 1)) last++;
  return last < at + LONGEST_CAPTION && !source.is(last, '.') && !source.is(last, '!');
}

/** Whether a token is the first of its line. */
const isLineStart = (source: Source, at: number): boolean =>
  at === 0 || source.text.slice(source.tokens.end(at - 1), source.tokens.start(at)).includes('\n');

const RACE_TAILS = new Set(['left', 'remaining', 'mark']);

const isRaceTime = (source: Source, end: number): boolean =>
  RACE_TAILS.has(source.lower(end)) ||
  (source.is(end, '.') && source.isDigits(end + 1) && source.glued(end + 1)) ||
  (source.is(end, ':') && source.glued(end));

/** "0622", "1430 GMT", "1400 hours". */
function readStamp(source: Source, at: number): Special | undefined {
  const digits = source.raw(at);
  if (digits.length !== 4) return undefined;
  const hour = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2));
  if (hour > 23 || minutes > 59) return undefined;
  const zone = readZone(source, at + 1);
  if (zone !== undefined) return clock(at, zone, hour, minutes);
  const told =
    source.lower(at - 1) === 'at' && !source.isWord(at + 1) && minutes % 5 === 0 && !(hour === 19 || hour === 20);
  if (told) return clock(at, at + 1, hour, minutes);
  if (BROADCASTERS.has(source.lower(at + 2)) && source.lower(at + 1) === 'on' && FROM.has(source.lower(at - 1)))
    return clock(at, at + 1, hour, minutes);
  const alone =
    digits.startsWith('0') &&
    digits !== '0000' &&
    !source.is(at - 1, '-') &&
    !source.is(at + 1, '-') &&
    !source.isDigits(at + 1);
  return alone ? clock(at, at + 1, hour, minutes) : undefined;
}

/** "from 1930 on BBC One". */
const FROM = new Set(['at', 'from', 'until']);
const BROADCASTERS = new Set(['bbc', 'itv', 'channel', 'sky', 'radio', 'five']);

function readMinutes(source: Source, at: number, mark: string): { end: number; minutes: number } | undefined {
  if (!source.is(at + 1, mark) || !source.glued(at + 1) || !source.isDigits(at + 2) || !source.glued(at + 2))
    return undefined;
  const digits = source.raw(at + 2);
  const minutes = Number(digits);
  return digits.length === 2 && minutes < 60 ? { end: at + 3, minutes } : undefined;
}

/** "am", "p.m.", "A.M." with its stops. */
function readMeridiem(source: Source, at: number): Meridiem | undefined {
  if (!source.joined(at)) return undefined;
  const word = source.lower(at);
  if (word === 'am' || word === 'pm')
    return source.lower(at) === 'am' && !source.glued(at) && isVerb(source, at)
      ? undefined
      : { end: at + 1, afternoon: word === 'pm' };
  if ((word === 'a' || word === 'p') && source.is(at + 1, '.') && source.lower(at + 2) === 'm') {
    return { end: source.is(at + 3, '.') && source.glued(at + 3) ? at + 4 : at + 3, afternoon: word === 'p' };
  }
  return undefined;
}

const isVerb = (source: Source, at: number): boolean => source.lower(at - 2) === 'i';

function readOClock(source: Source, at: number): number | undefined {
  const word = source.lower(at);
  if (word === "o'clock") return source.isCapitalised(at) && source.lower(at + 1) === 'news' ? undefined : at + 1;
  return word === 'o' && source.lower(at + 2) === 'clock' ? at + 3 : undefined;
}

function readZone(source: Source, at: number): number | undefined {
  return TIME_ZONES.has(source.lower(at)) && source.isUpper(at) && source.joined(at) ? at + 1 : undefined;
}

function clock(first: number, end: number, hour: number, minutes: number, afternoon?: boolean): Special | undefined {
  const hours = afternoon === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const all = hours * 60 + minutes;
  return { first, end, kind: 'time', low: all / 60, high: all / 60, minutes: all };
}
