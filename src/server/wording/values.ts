import type { ReadFigure } from '../../engine/figures/reading';
import { numberText, rangeText } from '../../engine/summary/wording';
import type { Bound, FigureKind } from '../../engine/types';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

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

/** The value of a figure in digits, with `%` or the currency's code: `1,200,000,000 CNY`, `2 to 3`, `1 October 2015`, `14:30`. */
export function valueText(figure: ReadFigure): string {
  switch (figure.kind) {
    case 'date':
      return dateText(figure);
    case 'time':
      return clockText(figure);
    case 'score':
    case 'identifier':
      return figure.text;
    case 'money':
      return `${rangeText(figure)} ${figure.unit}`;
    default:
      return `${rangeText(figure)}${figure.unit === 'percent' ? '%' : ''}`;
  }
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
