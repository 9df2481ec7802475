import { CALENDAR_UNITS, EDGES, PART_ORDINALS } from '../lexicon/time-words';
import { type Atom, anchored } from './atom';
import { weekDays } from './calendar';
import { pointedUnit, weekend } from './calendar-units';
import { tenseOf } from './tense';
import type { TimeSource } from './time-source';

const WHOLES = new Set<string>(['week', 'weekend', 'month', 'year', 'decade', 'century']);
const NOUNS_OF_PARTS = new Set(['quarter', 'half', 'day', 'week', 'month', 'weekend']);

const EDGE_ORDINALS = new Set(['first', 'last', 'final', 'opening', 'closing']);

/** "the end of", "the first quarter of", but not "the busiest day of". */
function opensPart(source: TimeSource, noun: number): boolean {
  if (EDGES.has(source.word(noun))) return true;
  if (CALENDAR_UNITS.has(source.word(noun)) && EDGE_ORDINALS.has(source.word(noun - 2))) return true;
  const ordinal = source.word(source.word(noun - 1) === '-' ? noun - 2 : noun - 1);
  return (
    NOUNS_OF_PARTS.has(source.word(noun)) && (PART_ORDINALS.has(ordinal) || ordinal === 'last' || ordinal === 'final')
  );
}

/** Reads "the year" in "the end of the year", "the first quarter of the year": the one that the article's day lies in. */
export function readWhole(source: TimeSource, at: number): Atom | undefined {
  const unit = CALENDAR_UNITS.get(source.word(at));
  if (unit === undefined || source.word(at) !== unit || !WHOLES.has(unit) || source.word(at - 1) !== 'the')
    return undefined;
  if (source.word(at - 2) !== 'of' || !opensPart(source, at - 3)) return undefined;
  const next = source.word(at + 1);
  if (next === '-' || next === 'of' || next === 'to' || next === 'before' || next === 'after') return undefined;
  const { today } = source;
  if (unit === 'decade' || unit === 'century' || today === undefined) return anchored(at, at + 1, 'period', undefined);
  return anchored(at, at + 1, 'period', pointedUnit(today, unit, 'this'));
}

/** Reads "the weekend" after "over", "at", "during" or "on": the last one, or the next where the words look ahead. */
export function readWeekend(source: TimeSource, at: number): Atom | undefined {
  if (source.word(at - 1) !== 'the' || !BEFORE_WEEKEND.has(source.word(at - 2))) return undefined;
  const { today } = source;
  if (source.word(at + 1) === 'of') return undefined;
  const ahead = tenseOf(source, at, at + 1) === 'future';
  const stretch = today === undefined ? undefined : weekend(today, ahead ? 0 : -1);
  const inside = today !== undefined && weekDays(today).to - today < 2;
  return anchored(at, at + 1, 'period', inside ? weekend(today, 0) : stretch);
}

const BEFORE_WEEKEND = new Set(['over', 'at', 'during', 'on', 'after', 'before', 'for', 'throughout', 'of']);
