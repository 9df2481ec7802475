import { figuresIn } from '../figures/read-figures';
import type { ReadFigure } from '../figures/reading';
import { HOLIDAYS } from '../lexicon/holidays';
import { MONTHS, WEEKDAYS } from '../lexicon/months';
import { CALENDAR_UNITS, NAMED_DAYS, PART_ORDINALS, POINTERS, SEASONS, TIME_PREPOSITIONS } from '../lexicon/time-words';
import type { Mutable } from '../mutable';
import { ByWord } from '../text/by-word';
import { compactWords } from '../text/compact';
import { withoutGenitive } from '../text/genitive';
import { Derived, type Passage, type PlacedPassage } from '../text/passage';
import type { PassageText, Prepared } from '../text/prepared';
import { TokenType } from '../text/tokens';
import type { Atom } from './atom';
import { dayOfIso, isoOf, type Stretch } from './calendar';
import { readFigureTime } from './dates';
import { readAgo } from './durations';
import { readHoliday } from './holidays';
import { joinTimes } from './join';
import { readMonth, readNamedDay, readWeekday } from './named-times';
import { readCentury, readPartOfYear, readQuarterCode, readSeason } from './parts-of-years';
import { readPointed } from './pointed-times';
import type { TimeExpression } from './reading';
import { readShift } from './shifts';
import { datesTelling } from './telling';
import { TimeSource } from './time-source';
import { countFromBefore } from './times-before';
import { readWeekend, readWhole } from './whole-units';
import { widen } from './widen';

type Reader = (source: TimeSource, at: number) => Atom | undefined;

/** Which reader a word calls; the first that finds a time is heeded. */
const READERS = readersByWord([
  [firstWords(HOLIDAYS.keys()), readHoliday],
  [WEEKDAYS.keys(), readWeekday],
  [MONTHS.keys(), readMonth],
  [NAMED_DAYS.keys(), readNamedDay],
  [POINTERS.keys(), readPointed],
  [SEASONS.keys(), readSeason],
  [PART_ORDINALS.keys(), readPartOfYear],
  [['q', 'h'], readQuarterCode],
  [['ago'], readAgo],
  [['earlier', 'before', 'later', 'after'], readShift],
  [['weekend'], readWeekend],
  [CALENDAR_UNITS.keys(), readWhole],
  [['century'], readCentury],
]);

function* firstWords(names: Iterable<string>): Generator<string> {
  for (const name of names) yield withoutGenitive(name.split(/[ .-]/)[0] ?? name);
}

function readersByWord(rows: readonly (readonly [Iterable<string>, Reader])[]): ByWord<readonly Reader[]> {
  const map = new Map<string, Reader[]>();
  for (const [words, reader] of rows) {
    for (const word of new Set(words)) map.set(word, [...(map.get(word) ?? []), reader]);
  }
  return new ByWord((word) => map.get(withoutGenitive(word)));
}

/** The times of a passage, and what of its article they depend on. */
interface PassageTimes {
  readonly times: readonly TimeExpression[];
  readonly figures: readonly ReadFigure[];
  readonly today: number | undefined;
}

const TIMES = new Derived<PassageTimes>();

/**
 * Reads every date and period of an article whose figures were read, in the order of the text, and resolves it against the article's
 * date, never against today. Linear in the length of the text.
 */
export function readTimes(article: Prepared): TimeExpression[] {
  const today = article.date === undefined ? undefined : dayOfIso(article.date);
  const placed: TimeExpression[] = [];
  let firstFigure = 0;
  for (const at of article.passages) {
    for (const time of timesOf(at.passage, today)) placed.push(moved(time, at, firstFigure));
    firstFigure += figuresIn(at.passage).length;
  }
  return countFromBefore(placed);
}

/** The times of a passage as `readTimes` read them last, by the passage's own offsets, sentences and figures. */
export const timesIn = (passage: Passage): readonly TimeExpression[] => TIMES.get(passage)?.times ?? [];

function timesOf(passage: Passage, today: number | undefined): readonly TimeExpression[] {
  const figures = figuresIn(passage);
  const known = TIMES.get(passage);
  if (known?.figures === figures && known.today === today) return known.times;
  return TIMES.set(passage, { times: read(passage.text, figures, today), figures, today }).times;
}

function read(text: PassageText, figures: readonly ReadFigure[], today: number | undefined): TimeExpression[] {
  const figureAt = timeFigures(text, figures);
  const found: TimeExpression[] = [];
  for (const [index, sentence] of text.sentences.entries()) {
    const source = new TimeSource(text.tokens, figures, today, figureAt, sentence);
    for (const atom of joinTimes(source, readAtoms(source))) found.push(expression(text, source, atom, index));
  }
  return countFromBefore(found);
}

function moved(time: TimeExpression, { start, firstSentence }: PlacedPassage, firstFigure: number): TimeExpression {
  const there: Mutable<TimeExpression> = { ...time };
  there.start += start;
  there.end += start;
  there.sentence += firstSentence;
  if (time.figure !== undefined) there.figure = time.figure + firstFigure;
  return there;
}

/** Figures of kind date, time and duration by their first token. */
function timeFigures({ tokens }: PassageText, figures: readonly ReadFigure[]): Map<number, number> {
  const map = new Map<number, number>();
  for (const [index, { kind, start }] of figures.entries()) {
    if (kind === 'date' || kind === 'time' || kind === 'duration') map.set(tokens.at(start), index);
  }
  return map;
}

function readAtoms(source: TimeSource): Atom[] {
  const atoms: Atom[] = [];
  let limit = source.first;
  for (let at = source.first; at < source.last; ) {
    const atom = readAtom(source, at);
    if (atom === undefined || atom.first < limit) {
      at++;
      continue;
    }
    const wide = widen(source, atom, limit);
    atoms.push(wide);
    limit = Math.max(wide.end, at + 1);
    at = limit;
  }
  return atoms;
}

function readAtom(source: TimeSource, at: number): Atom | undefined {
  const figure = source.figureAt.get(at);
  if (figure !== undefined) return readFigureTime(source, at, figure);
  if (source.tokens.type(at) !== TokenType.word) return undefined;
  const readers = READERS.at(source.tokens, at);
  if (readers === undefined) return undefined;
  for (const reader of readers) {
    const atom = reader(source, at);
    if (atom !== undefined) return atom;
  }
  return undefined;
}

/** Puts the preposition before a time into its label and lets it open or close the stretch. */
function expression({ tokens, text }: PassageText, source: TimeSource, atom: Atom, sentence: number): TimeExpression {
  const genitive = /['\u2019]s$/.test(tokens.text(atom.end - 1)) ? 2 : 0;
  const start = tokens.start(atom.first);
  const end = tokens.end(atom.end - 1) - genitive;
  const preposition = genitive > 0 ? undefined : prepositionOf(source, atom.first);
  const stretch = inOrder(cut(atom.stretch, preposition?.cuts));
  const from = stretch?.from === undefined ? undefined : isoOf(stretch.from);
  const to = stretch?.to === undefined ? undefined : isoOf(stretch.to);
  const halfOpen = atom.kind === 'point' && stretch !== undefined && from !== to;
  const time: Mutable<TimeExpression> = {
    start,
    end,
    text: text.slice(start, end),
    kind: halfOpen ? 'period' : atom.kind,
    label: compactWords(text.slice(tokens.start(preposition?.at ?? atom.first), end)),
    sentence,
    resolved: from === undefined && to === undefined && atom.stretch !== undefined ? 'open' : atom.resolved,
  };
  if (from !== undefined) time.from = from;
  if (to !== undefined) time.to = to;
  if (atom.weekday !== undefined) time.weekday = atom.weekday;
  if (atom.figure !== undefined) time.figure = atom.figure;
  if (datesTelling(source, atom.first, atom.end)) time.telling = true;
  const isWhole = preposition === undefined || preposition.cuts === 'as-is';
  if (atom.shift !== undefined && atom.kind !== 'length' && isWhole) time.shift = atom.shift;
  return time;
}

/** A stretch that ends no earlier than it begins; one told backwards ("12-09 April") is left open at both ends. */
const inOrder = (stretch: Stretch | undefined): Stretch | undefined =>
  stretch?.from !== undefined && stretch.to !== undefined && stretch.from > stretch.to ? {} : stretch;

/** The preposition before a time, over an article; "as of" is one. */
function prepositionOf(source: TimeSource, first: number): { at: number; cuts: string } | undefined {
  const at = source.word(first - 1) === 'the' ? first - 2 : first - 1;
  const word = source.word(at);
  const cuts = TIME_PREPOSITIONS.get(word);
  if (cuts === undefined) return undefined;
  return { at: word === 'of' && source.word(at - 1) === 'as' ? at - 1 : at, cuts };
}

/** "since" leaves the end open, "by" and "until" the beginning; "before" and "after" take what lies beside. */
function cut(stretch: Stretch | undefined, preposition: string | undefined): Stretch | undefined {
  if (stretch === undefined) return undefined;
  const { from, to } = stretch;
  switch (preposition) {
    case 'from':
      return from === undefined ? {} : { from };
    case 'to':
      return to === undefined ? {} : { to };
    case 'before':
      return from === undefined ? {} : { to: from - 1 };
    case 'after':
      return to === undefined ? {} : { from: to + 1 };
    default:
      return stretch;
  }
}
