import { HOLIDAY_SEASONS, HOLIDAYS, type HolidayRule } from '../lexicon/holidays';
import { incidentKind } from '../lexicon/incidents';
import { DAY_PARTS } from '../lexicon/time-words';
import { withoutGenitive } from '../text/genitive';
import { TokenType } from '../text/tokens';
import { type Atom, anchored } from './atom';
import { type Days, dayOf, daysIn, partsOf, type Stretch, weekdayOf } from './calendar';
import { nearestOf } from './dates';
import { tenseOf } from './tense';
import type { TimeSource } from './time-source';

/** The longest name of a holiday, in tokens. */
const LONGEST = 6;

/** Reads "Christmas Eve", "Labor Day weekend", "Easter 2015": days that the calendar fixes by name. */
export function readHoliday(source: TimeSource, at: number): Atom | undefined {
  if (!source.isCapitalised(at)) return undefined;
  const holiday = longestName(source, at);
  if (holiday === undefined || !meansDay(source, at, holiday)) return undefined;
  const { rule } = holiday;
  const weekend = source.word(holiday.end) === 'weekend';
  const named = weekend || DAY_PARTS.has(source.word(holiday.end)) ? holiday.end + 1 : holiday.end;
  const year = yearBehind(source, named);
  const pointer = source.word(at - 1) === 'last' || source.word(at - 1) === 'next' ? source.word(at - 1) : undefined;
  const first = pointer === undefined && source.word(at - 1) !== 'this' ? at : at - 1;
  const end = year?.end ?? named;
  const day = year === undefined ? holidayDay(source, rule, pointer, first, end) : dayOfRule(rule, year.year);
  const stretch = day === undefined ? undefined : weekend ? weekendAround(day) : { from: day, to: day };
  const kind = weekend ? 'period' : 'point';
  if (year === undefined) return anchored(first, end, kind, stretch);
  const { figure } = year;
  const dated = figure === undefined ? {} : { figure };
  const resolved = stretch === undefined ? 'open' : 'stated';
  return { first, end, kind, resolved, ...(stretch === undefined ? {} : { stretch }), ...dated };
}

interface Holiday {
  readonly name: string;
  readonly rule: HolidayRule;
  readonly end: number;
}

function longestName(source: TimeSource, at: number): Holiday | undefined {
  let name = '';
  let longest: Holiday | undefined;
  for (let end = at; end < Math.min(at + LONGEST, source.last); end++) {
    const word = end === at ? source.tokens.lower(end) : source.word(end) === '' ? '' : source.tokens.lower(end);
    name += `${end > at && source.tokens.spaceBefore(end) ? ' ' : ''}${word}`;
    const rule = HOLIDAYS.get(name) ?? HOLIDAYS.get(withoutGenitive(name));
    if (rule !== undefined) longest = { name, rule, end: end + 1 };
  }
  return longest;
}

const DAY_PREPOSITIONS = new Set([
  'on',
  'since',
  'before',
  'by',
  'until',
  'till',
  'after',
  'last',
  'past',
  'next',
  'this',
]);

/** Not "the Good Friday Agreement", "Christmas shopping" or "Mr. Easter". */
function meansDay(source: TimeSource, at: number, { name, end }: Holiday): boolean {
  const next = source.word(end);
  const part = next === 'weekend' || DAY_PARTS.has(next);
  if (source.tokens.type(end) === TokenType.word && source.isCapitalised(end) && !part) return false;
  if (!HOLIDAY_SEASONS.has(name)) return !ATTRIBUTIVE.has(next);
  if (part || incidentKind(next) !== undefined || yearBehind(source, end) !== undefined) return true;
  const noun = source.tokens.type(end) === TokenType.word && next !== '' && !AFTER_DAY.has(next);
  return !noun && DAY_PREPOSITIONS.has(source.word(at - 1));
}

const ATTRIBUTIVE = new Set(['agreement', 'accord', 'parade', 'sales', 'deals', 'shoppers', 'massacre']);
const AFTER_DAY = new Set(
  'and or but in at when while with to for after before that he she they it we you i his her their the a an as if because by from was were is are had has'.split(
    ' ',
  ),
);

/** The year told behind: "Easter 2015", "Christmas Eve of 2014", "Halloween in 2012". */
function yearBehind(source: TimeSource, end: number): { year: number; end: number; figure?: number } | undefined {
  const link = source.word(end);
  const from = link === 'of' || link === 'in' || link === ',' ? end + 1 : end;
  const date = source.figure(from, 'date');
  const parts = date?.figure.date;
  const bare = source.tokens.text(from);
  if (date === undefined && link !== ',' && /^(?:19|20)\d\d$/.test(bare)) return { year: Number(bare), end: from + 1 };
  if (date === undefined || parts?.year === undefined || parts.month !== undefined || parts.decade) return undefined;
  return { year: parts.year, end: source.pastFigure(date.figure), figure: date.index };
}

function holidayDay(
  source: TimeSource,
  rule: HolidayRule,
  pointer: string | undefined,
  first: number,
  end: number,
): number | undefined {
  const { today } = source;
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].map((each) => dayOfRule(rule, each));
  if (pointer === 'last') return days.findLast((day) => day < today);
  if (pointer === 'next') return days.find((day) => day > today);
  const candidates = days.map((day) => ({ from: day, to: day }));
  return nearestOf(candidates, today, tenseOf(source, first, end))?.from;
}

/** The day that a holiday falls on in a year. */
export function dayOfRule(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easterDay(year) + rule.easter;
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
  const last = rule.nth < 0;
  const edge = dayOf(year, rule.month, last ? daysIn(year, rule.month) : 1);
  const off = last ? -((weekdayOf(edge) - rule.weekday + 7) % 7) : (rule.weekday - weekdayOf(edge) + 7) % 7;
  return edge + off + (last ? 0 : (rule.nth - 1) * 7) + (rule.on ?? 0);
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The days off around a holiday: to or from the weekend that touches it; `undefined` in the middle of a week. */
function weekendAround(day: number): Stretch | undefined {
  const reach = WEEKENDS.get(weekdayOf(day));
  return reach === undefined ? undefined : ({ from: day - reach[0], to: day + reach[1] } satisfies Days);
}

const WEEKENDS: ReadonlyMap<number, readonly [before: number, after: number]> = new Map([
  [0, [1, 0]],
  [1, [2, 0]],
  [4, [0, 3]],
  [5, [0, 2]],
  [6, [0, 1]],
]);
