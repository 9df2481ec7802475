import type { ReadFigure } from '../../engine/figures/reading';
import { numberText, rangeText } from '../../engine/summary/wording';
import type { Bound, FigureKind } from '../../engine/types';
import { unitText } from './units';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const CENTS = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 6 });
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** The kinds in a reader's words. */
export const KIND_LABELS: Readonly<Record<FigureKind, string>> = {
  count: 'count',
  money: 'amount of money',
  percent: 'percentage',
  measure: 'measure',
  duration: 'length of time',
  age: 'age',
  ratio: 'part of a whole',
  rate: 'rate',
  index: 'index',
  ordinal: 'rank',
  date: 'date',
  time: 'time of day',
  score: 'score',
  identifier: 'identifier',
};

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  atLeast: 'at least ',
  under: 'less than ',
  atMost: 'at most ',
};

/** Kinds whose unit is read with the value. */
const WITH_UNIT: ReadonlySet<FigureKind> = new Set<FigureKind>(['measure', 'duration', 'age']);

/** The value of a figure in digits, with its unit: `1,200,000,000 CNY`, `2 to 3 months`, `6.5%`, `1 October 2015`, `14:30`. */
export function valueText(figure: ReadFigure): string {
  const { kind, unit, high, text } = figure;
  if (kind === 'date') return dateText(figure);
  if (kind === 'time') return clockText(figure);
  if (kind === 'score' || kind === 'identifier') return text;
  const range = rangeText(figure);
  if (unit === 'percent') return `${range}%`;
  if (kind === 'money') return `${moneyText(figure)} ${unit}`;
  if (kind === 'ratio' && high <= 1) return `${range} (${shareText(figure)})`;
  return WITH_UNIT.has(kind) && unit !== '' ? `${range} ${unitText(unit, high)}` : range;
}

/** The value with the bound in words: `more than 700`. */
export function boundedText(figure: ReadFigure): string {
  return BOUND_WORDS[figure.bound] + valueText(figure);
}

/** How much of one currency two stated amounts make of the other: `1 USD = 6.349 CNY`; `undefined` where they tell none. */
export function rateText(a: ReadFigure, b: ReadFigure): string | undefined {
  if (a.kind !== 'money' || b.kind !== 'money' || a.low !== a.high || b.low !== b.high) return undefined;
  const [more, fewer] = a.low >= b.low ? [a, b] : [b, a];
  if (!(fewer.low > 0)) return undefined;
  return `1 ${fewer.unit} = ${numberText(Number((more.low / fewer.low).toPrecision(4)))} ${more.unit}`;
}

/** The weekday of an ISO date: `Wednesday`; `undefined` for what is no date. */
export function weekdayName(iso: string): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : WEEKDAY.format(time);
}

/** An amount of money with its cents, where it has any: `81.40`. */
function moneyText({ low, high }: ReadFigure): string {
  const written = (amount: number): string => (Number.isInteger(amount) ? numberText(amount) : CENTS.format(amount));
  return low === high ? written(low) : `${written(low)} to ${written(high)}`;
}

/** A part of a whole as a percentage: 0.5 as `50%`. */
function shareText({ low, high }: ReadFigure): string {
  const percent = (part: number): number => Number((part * 100).toPrecision(3));
  return `${rangeText({ low: percent(low), high: percent(high) })}%`;
}

function dateText({ date, text }: ReadFigure): string {
  if (date === undefined) return text;
  const month = date.month === undefined ? undefined : MONTH.format(Date.UTC(2000, date.month - 1, 1));
  const year = date.year === undefined ? undefined : `${date.year}${date.decade ? 's' : ''}`;
  return [date.day, month, year].filter((part) => part !== undefined).join(' ');
}

function clockText({ minutes, text }: ReadFigure): string {
  if (minutes === undefined) return text;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
