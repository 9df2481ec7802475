import { PART_ORDINALS, SEASONS } from '../lexicon/time-words';
import type { Atom } from './atom';
import { type Days, dayOf, quarterDays } from './calendar';
import { centuryDays } from './dates';
import type { TimeSource } from './time-source';

/** The season of a year, `first` being its first month; winter belongs to the year it begins in. */
export const seasonDays = (year: number, first: number): Days => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, first + 3, 1) - 1,
});

/** Reads "Q3 2024", "H1": the word and its digit are two tokens. */
export function readQuarterCode(source: TimeSource, at: number): Atom | undefined {
  const letter = source.word(at);
  const number = source.tokens.text(at + 1);
  if (source.tokens.spaceBefore(at + 1) || !/^[1-4]$/.test(number) || !source.isCapitalised(at)) return undefined;
  const part = Number(number);
  if (letter === 'h' && part > 2) return undefined;
  const date = source.figure(at + 2, 'date');
  const year = date?.figure.date?.month === undefined ? date?.figure.date?.year : undefined;
  if (date === undefined || year === undefined) return { first: at, end: at + 2, kind: 'period', resolved: 'open' };
  const stretch = letter === 'q' ? quarterDays(year, part) : halfDays(year, part);
  return {
    first: at,
    end: source.pastFigure(date.figure),
    kind: 'period',
    resolved: 'stated',
    stretch,
    figure: date.index,
  };
}

export const halfDays = (year: number, half: number): Days => ({
  from: dayOf(year, half * 6 - 5, 1),
  to: dayOf(year, half * 6 + 1, 1) - 1,
});

/** Reads "first half", "third quarter of the year"; where another time follows "of", that one takes it along. */
export function readPartOfYear(source: TimeSource, at: number): Atom | undefined {
  const ordinal = PART_ORDINALS.get(source.word(at));
  const hyphen = source.word(at + 1) === '-' ? 1 : 0;
  const noun = source.word(at + 1 + hyphen);
  if (ordinal === undefined || (noun !== 'quarter' && !(noun === 'half' && ordinal < 3))) return undefined;
  const end = at + 2 + hyphen;
  if (source.word(end) === '-') return undefined;
  return source.word(end) === 'of'
    ? undefined
    : { first: at, end, kind: 'period', resolved: 'open', part: { noun, ordinal } };
}

/** Reads a season that a year or "of" follows: "summer 2014", "the winter of 2010". */
export function readSeason(source: TimeSource, at: number): Atom | undefined {
  const first = SEASONS.get(source.word(at));
  if (first === undefined) return undefined;
  const from = source.word(at + 1) === 'of' ? at + 2 : at + 1;
  const date = source.figure(from, 'date');
  const year = date?.figure.date;
  if (date === undefined || year?.year === undefined || year.month !== undefined || year.decade) return undefined;
  const end = source.pastFigure(date.figure);
  const stretch = seasonDays(year.year, first);
  return { first: at, end, kind: 'period', resolved: 'stated', stretch, figure: date.index };
}

/** Reads "19th century" from its noun. */
export function readCentury(source: TimeSource, at: number): Atom | undefined {
  const number = Number(source.tokens.text(at - 2));
  if (source.word(at - 1).length !== 2 || !(number >= 1 && number <= 30) || at - 2 < source.first) return undefined;
  return { first: at - 2, end: at + 1, kind: 'period', resolved: 'stated', stretch: centuryDays(number) };
}
