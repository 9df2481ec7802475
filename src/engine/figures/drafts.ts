import { COUNTED_BY_THOUSANDS, STRONG_YEAR_CUES, YEAR_CUES } from '../lexicon/number-contexts';
import type { Dimension } from '../lexicon/units';
import type { Mutable } from '../mutable';
import { ageEnd, isAged, isAgeGroup } from './ages';
import { isAgeInApposition } from './ages-of-persons';
import type { Amount } from './amount';
import { isBareAge } from './bare-ages';
import { basis } from './basis';
import { dated, yearAt } from './dates';
import type { Draft } from './draft';
import { readIndex } from './index-levels';
import { exchangedFor } from './money';
import { nameRole } from './name-roles';
import { hasGluedLetters } from './names';
import type { Range } from './ranges';
import type { Source } from './source';
import { draftOfSpecial } from './special';
import { readPer } from './units';

/** Bare numbers in this span are years unless something is counted by them. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2060;

/** What is counted by time rather than measured: "8 megabits per second", "2 million barrels a day". */
const RATES: ReadonlySet<Dimension> = new Set<Dimension>(['dataRate', 'flow']);

/** Tells what an amount is; `undefined` where it is part of a name. */
export function draftOfAmount(source: Source, amount: Amount): Draft | undefined {
  return belowZero(source, amount) ?? measured(source, amount, amount.first) ?? bare(source, amount);
}

/** "10 degrees below zero", "10 below zero". */
function belowZero(source: Source, amount: Amount): Draft | undefined {
  if (source.lower(amount.end) !== 'below' || source.lower(amount.end + 1) !== 'zero') return undefined;
  const unit = amount.unit?.unit;
  if (amount.currency || amount.percent || (unit && !unit.name.startsWith('degree'))) return undefined;
  const draft = basis(amount, 'measure', unit?.name ?? 'degree', amount.unit);
  draft.end = amount.end + 2;
  draft.low = -amount.low;
  draft.high = -amount.high;
  return draft;
}

/** Tells what a range is: of the kind of its right end, from the first number to the last. */
export function draftOfRange(source: Source, range: Range): Draft {
  const { left, right, link } = range;
  const years = yearRange(source, range);
  if (years) return years;
  const base = measured(source, right, left.first) ?? plain(source, right, left.first);
  const [low, high] = left.low <= right.high ? [left.low, right.high] : [right.high, left.low];
  return {
    ...base,
    first: left.first,
    low,
    high,
    value: { first: left.numeral.first, end: right.numeral.end },
    ...(left.low > right.high ? { descending: true } : {}),
    ...(link === 'or' ? { link } : {}),
  };
}

/** "between 2003 and 2004". */
function yearRange(source: Source, { left, right }: Range): Draft | undefined {
  const plainly = left.numeral.plainDigits === 4 && right.numeral.plainDigits === 4 && left.end === left.first + 1;
  const from = plainly ? yearAt(source, left.first) : undefined;
  const to = plainly && right.end === right.first + 1 ? yearAt(source, right.first) : undefined;
  if (from === undefined || to === undefined || from < FIRST_PLAIN_YEAR || to > LAST_PLAIN_YEAR) return undefined;
  return draftOfSpecial({ ...dated(left.first, right.end, { year: from }), high: to });
}

function plain(source: Source, amount: Amount, first: number): Draft {
  const age = isAged(source, first) || isAgeGroup(source, amount.end);
  return age ? basis(amount, 'age', 'year') : basis(amount, 'count', '');
}

/** Amounts that say by themselves what they are: money, percentages, lengths of time, measures. */
function measured(source: Source, amount: Amount, first: number): Draft | undefined {
  const { currency, percent, unit } = amount;
  if (currency) return withExchange(source, basis(amount, 'money', currency.code, currency));
  if (percent) return basis(amount, 'percent', percent.unit, percent);
  if (!unit) return undefined;
  const { name, dimension } = unit.unit;
  if (dimension !== 'time') {
    return withPer(source, basis(amount, RATES.has(dimension) ? 'rate' : 'measure', name, unit));
  }
  const old = ageEnd(source, unit.end);
  if (old !== undefined) {
    const draft = basis(amount, 'age', name, { first: unit.first, end: old });
    draft.end = old;
    return draft;
  }
  if (isAged(source, first) || isAgeInApposition(source, first, unit.end, name))
    return basis(amount, 'age', name, unit);
  return withPer(source, basis(amount, 'duration', name, unit));
}

/** "1.3040 euros to the dollar" is a price, as "$61 a barrel" is. */
function withExchange(source: Source, draft: Mutable<Draft>): Draft {
  const other = exchangedFor(source, draft.end);
  if (other !== undefined) draft.per = other;
  return withPer(source, draft);
}

function withPer(source: Source, draft: Mutable<Draft>): Draft {
  const per = readPer(source, draft.end);
  if (per) draft.per = per.noun;
  return draft;
}

/** A number with nothing but its scale: a code, a year, an age, an index level or a count. */
function bare(source: Source, amount: Amount): Draft | undefined {
  const index = readIndex(source, amount);
  if (index) return index;
  if (hasGluedLetters(source, amount.end) || isZeroLed(source, amount)) return undefined;
  if (amount.numeral.style === 'fraction' && !amount.scale) return basis(amount, 'ratio', '');
  if (source.lower(amount.first - 1) === 'mach' && amount.low < FASTEST_MACH) return basis(amount, 'measure', 'mach');
  const role = nameRole(source, amount);
  if (!role && isLongCode(source, amount)) return basis(amount, 'identifier', '');
  if (role === 'name') return undefined;
  if (role) {
    const draft = basis(amount, role, '');
    if (source.is(amount.first - 1, '#')) draft.first = amount.first - 1;
    return draft;
  }
  if (isCalibre(source, amount)) return basis(amount, 'measure', 'calibre');
  if (isMagnitude(source, amount)) return basis(amount, 'measure', 'magnitude');
  if (isBareAge(source, amount)) return basis(amount, 'age', 'year');
  const year = amount.scale || amount.low < 0 ? undefined : yearAt(source, amount.first);
  if (year !== undefined && isYear(source, amount, year))
    return draftOfSpecial(dated(amount.first, amount.end, { year }));
  const { decimals, grouped } = amount.numeral;
  const currency = (decimals ?? grouped) ? exchangedFor(source, amount.end) : undefined;
  if (currency !== undefined) return { ...basis(amount, 'rate', ''), per: currency };
  return withPer(source, basis(amount, 'count', ''));
}

const FASTEST_MACH = 30;

/** "magnitude 5.9", "a magnitude of 7". */
const isMagnitude = (source: Source, { first, low }: Amount): boolean =>
  low < 10 &&
  (source.lower(first - 1) === 'magnitude' ||
    (source.lower(first - 1) === 'of' && source.lower(first - 2) === 'magnitude'));

/** ".380 handgun", ".22 rifle". */
const isCalibre = (source: Source, { first, end, low }: Amount): boolean =>
  low < 1 && source.is(first, '.') && source.joined(end) && GUNS.has(source.lower(end));

const GUNS = new Set('semi semiautomatic handgun pistol revolver rifle cal shotgun gun magnum'.split(' '));

/** "06" of "06/05": part of a code or title. */
const isZeroLed = (source: Source, amount: Amount): boolean =>
  (amount.numeral.plainDigits === 2 || amount.numeral.plainDigits === 3) && source.raw(amount.first).startsWith('0');

/** Five digits and more without grouping that count nothing. */
const isLongCode = (source: Source, amount: Amount): boolean =>
  amount.numeral.plainDigits >= LONG_CODE &&
  !amount.scale &&
  !(source.isWord(amount.end) && source.joined(amount.end) && !LINK_WORDS.has(source.lower(amount.end)));

const LONG_CODE = 5;
const LINK_WORDS = new Set(['or', 'and', 'to', 'for', 'on', 'in', 'at', 'with', 'from', 'by', 'is']);

/** Whether a bare number of four digits is a year, by the words around it. */
function isYear(source: Source, amount: Amount, year: number): boolean {
  const before = source.lower(amount.first - 1);
  const next = source.lower(amount.end);
  const counted = source.isWord(amount.end) && source.joined(amount.end);
  if (counted && COUNTED_BY_THOUSANDS.has(next))
    return STRONG_YEAR_CUES.has(before) && year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
  const plural =
    counted &&
    next.endsWith('s') &&
    !next.endsWith('ss') &&
    next.length > 3 &&
    !NO_PLURALS.has(next) &&
    !source.isCapitalised(amount.end);
  if (plural && year % 100 === 0 && !STRONG_YEAR_CUES.has(before)) return false;
  if (year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR) return !(plural && MORE.has(before));
  return (
    YEAR_CUES.has(before) &&
    (STRONG_YEAR_CUES.has(before) || year < FIRST_PLAIN_YEAR) &&
    !plural &&
    year < LAST_PLAIN_YEAR &&
    year > 1100
  );
}

/** Small words in "s" behind a year. */
const NO_PLURALS = new Set(
  'onwards this does plus versus perhaps always thus towards sees afterwards was goes'.split(' '),
);

const MORE = new Set(['than', 'nearly', 'some', 'almost', 'over', 'least', 'estimated', 'another', 'more']);
