import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { MOVEMENTS } from '../lexicon/movement-words';
import { INSERTION_MARKS } from './insertion-marks';
import type { Movement } from './movement';
import { wordsBetween } from './words-between';

/** What may stand behind the mark before a change that is told behind a level. */
const SMALL = new Set(['a', 'an', 'or', 'some', 'about', 'by', 'of', 'the', 'and']);
/** Words behind a difference that say which way it goes. */
const DIFFERENCES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['more than', 'up'],
  ['higher than', 'up'],
  ['above', 'up'],
  ['better than', 'up'],
  ['less than', 'down'],
  ['fewer than', 'down'],
  ['lower than', 'down'],
  ['below', 'down'],
  ['short of', 'down'],
]);
const BASES = new Set(['from', 'on', 'against', 'over']);
/** Most words between the level and the change, and between the change and what it is from. */
const MOST = 4;

/**
 * A level with the change behind it and what it changed from: "12.6bn euros, up 12.1% from 11.24bn euros", "$640m, a $420m improvement from
 * $220m", "£28bn - £3.5bn less than the £31.5bn planned".
 */
export function trailingChange(
  article: ReadArticle,
  to: ReadFigure,
  by: ReadFigure,
  from: ReadFigure,
): Movement | undefined {
  if (!isAlike(to, from) || by.sentence !== to.sentence || by.low !== by.high || by.vague) return undefined;
  const isShare = by.kind === 'percent' && to.kind !== 'percent';
  if (!isShare && !isAlike(by, to)) return undefined;
  const before = pastPeriod(wordsBetween(article, to, by));
  if (!INSERTION_MARKS.has(before[0] ?? '') || before.length > MOST) return undefined;
  const leading = before.slice(1).filter((word) => !SMALL.has(word));
  if (leading.length > 1 || (leading[0] !== undefined && !MOVEMENTS.has(leading[0]))) return undefined;
  const behind = wordsBetween(article, by, from).filter((word) => !SMALL.has(word) && word !== 'that');
  const told = leading[0] === undefined ? undefined : MOVEMENTS.get(leading[0])?.direction;
  const direction = told === undefined ? differenceIn(behind) : BASES.has(behind.join(' ')) ? told : undefined;
  return direction === undefined ? undefined : { direction, by, from, to };
}

/** The words from the first mark on, where those before it only tell the period. */
function pastPeriod(words: readonly string[]): readonly string[] {
  const mark = words.findIndex((word) => !PERIODS.has(word));
  return mark > 0 && mark <= MOST ? words.slice(mark) : words;
}

const PERIODS = new Set(
  'in for during over the last this year years quarter month months half first second third fourth week day'.split(' '),
);

const isAlike = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.sentence === b.sentence &&
  a.low === a.high &&
  b.low === b.high &&
  !a.vague;

/** Which way the words between a difference and its base say it goes: "less than", "improvement from". */
function differenceIn(words: readonly string[]): 'up' | 'down' | undefined {
  const [first = '', second = ''] = words;
  if (words.length > MOST) return undefined;
  if (words.length <= 2 && DIFFERENCES.has(words.join(' '))) return DIFFERENCES.get(words.join(' '));
  return words.length === 2 && BASES.has(second)
    ? first === 'improvement'
      ? 'up'
      : MOVEMENTS.get(first)?.direction
    : undefined;
}
