import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { ADJUSTED, FACTORS, JUDGING } from '../lexicon/change-words';
import { MOVEMENTS } from '../lexicon/movement-words';
import { amount, inStyleOf } from './amount-wording';
import { isExchangeRate } from './exchange-rate';
import { isOtherBase, jointTo, wordBefore } from './movement-joints';
import { trailingChange } from './trailing-change';
import { wordsBetween } from './words-between';

/** An amount told to have moved from one value to another. */
export interface Movement {
  readonly direction?: 'up' | 'down';
  /** By how much: a percentage, or an amount of the same kind. */
  readonly by?: ReadFigure;
  /** "doubled", "halved". */
  readonly factorWord?: string;
  readonly from: ReadFigure;
  readonly to: ReadFigure;
}

/** How far around a movement words that adjust it are looked for, in tokens. */
const CONTEXT = 40;
/** Words of period before the comma of a trailing change, and words of the change itself. */
const PERIOD_WORDS = 3;
const TRAIL = 4;
const NO_AMOUNT = new Set(['date', 'time', 'ordinal', 'identifier', 'score', 'age', 'duration']);

/** Every movement told with both its ends: "rose 20% from 50 to 70", "fell to C$14.60 from C$16.05", "up by 12 to 40 from 30". */
export function movementsOf(article: ReadArticle): Movement[] {
  const found: Movement[] = [];
  const amounts = article.figures.filter(({ kind, converts }) => !NO_AMOUNT.has(kind) && converts === undefined);
  for (let at = 0; at + 1 < amounts.length; at++) {
    const [first, second, before, after] = [amounts[at], amounts[at + 1], amounts[at - 1], amounts[at + 2]];
    if (!first) continue;
    const ranged = rangedMovement(article, first, before, second);
    if (ranged) found.push(ranged);
    const wired = wiredMovement(article, first, second, after);
    if (wired) found.push(wired);
    if (!second) continue;
    const trailing = after && trailingChange(article, first, second, after);
    if (trailing && !isAdjusted(article, first)) found.push(trailing);
    const ends = endsOf(article, first, second);
    if (!ends || isAdjusted(article, first) || isExchangeRate(article, first)) continue;
    const led = before && jointTo(article, before, first) === ends.first ? before : undefined;
    if (led && isOtherBase(article, led, first, second)) continue;
    const trailed = !led && after && trails(article, second, after) ? after : undefined;
    const by = led ?? trailed;
    const direction = directionBefore(
      article,
      by && by.start < first.start ? by : first,
      by === trailed ? trailed : undefined,
    );
    const factorWord = factorBefore(article, first);
    found.push({
      ...(direction ? { direction } : {}),
      ...(by ? { by } : {}),
      ...(factorWord ? { factorWord } : {}),
      from: ends.from,
      to: ends.to,
    });
  }
  return found;
}

/** "fell $2, or 5 percent, to $38": the start is what the end and the amount make. */
function wiredMovement(
  article: ReadArticle,
  by: ReadFigure,
  percent: ReadFigure | undefined,
  to: ReadFigure | undefined,
): Movement | undefined {
  if (percent?.kind !== 'percent' || !to || by.kind !== to.kind || by.unit !== to.unit || by.kind === 'percent')
    return undefined;
  if (jointTo(article, by, percent) !== 'or' || jointTo(article, percent, to) !== 'to') return undefined;
  const direction = directionBefore(article, by);
  if (!direction || by.low !== by.high || to.low !== to.high || isAdjusted(article, by)) return undefined;
  const start = direction === 'up' ? to.low - by.low : to.low + by.low;
  return { direction, by: percent, from: { ...to, text: inStyleOf(to, start), low: start, high: start }, to };
}

/** "rose 20% from 500,000 to 700,000", where the two ends are read as one range. */
function rangedMovement(
  article: ReadArticle,
  range: ReadFigure,
  before: ReadFigure | undefined,
  after: ReadFigure | undefined,
): Movement | undefined {
  if (range.low === range.high || range.vague || wordBefore(article, range) !== 'from') return undefined;
  if (range.text.includes('/') || isExchangeRate(article, range)) return undefined;
  const by = before && jointTo(article, before, range) === 'from' ? before : undefined;
  const trailed = !by && after && trails(article, range, after) ? after : undefined;
  const direction = directionBefore(article, by ?? range, trailed);
  const factorWord = factorBefore(article, range);
  if (!direction && !by && !factorWord) return undefined;
  const [from, to] = startsLow(range) ? [range.low, range.high] : [range.high, range.low];
  const told = by ?? trailed;
  return {
    ...(direction ? { direction } : {}),
    ...(told ? { by: told } : {}),
    ...(factorWord ? { factorWord } : {}),
    from: { ...range, text: amount(from, 2), low: from, high: from },
    to: { ...range, text: amount(to, 2), low: to, high: to },
  };
}

/** Whether the smaller end of a range is told first; the two ends share their scale unless each has its own. */
function startsLow({ text }: ReadFigure): boolean {
  const [first, second] = [...text.replace(/,/g, '').matchAll(/[0-9]+(?:[.][0-9]+)?/g)].map(([digits]) =>
    Number(digits),
  );
  return first === undefined || second === undefined || first <= second;
}

interface Ends {
  readonly from: ReadFigure;
  readonly to: ReadFigure;
  /** The word before the first figure. */
  readonly first: 'to' | 'from';
}

function endsOf(article: ReadArticle, first: ReadFigure, second: ReadFigure): Ends | undefined {
  if (first.sentence !== second.sentence || first.kind !== second.kind || first.unit !== second.unit) return undefined;
  if (first.low !== first.high || second.low !== second.high || first.vague || second.vague) return undefined;
  if (isOfOtherScale(first.low, second.low)) return undefined;
  const joint = jointTo(article, first, second);
  const opener = wordBefore(article, first);
  if (joint === 'from' && opener === 'to') return { from: second, to: first, first: 'to' };
  if (joint === 'to' && opener === 'from') return { from: first, to: second, first: 'from' };
  return undefined;
}

/** "to 1.10 billion from 901.0": where the scale of one end is left out, or was lost. */
const isOfOtherScale = (a: number, b: number): boolean =>
  Math.max(a, b) > MOST_TIMES * Math.min(a, b) && Math.min(a, b) > 0;
/** No amount in the news becomes so many times what it was. */
const MOST_TIMES = 500;

/** ", up 9%", ", a rise of 9%", "(up 9%)", ", or 9%", ", a 9% rise" after both ends; at most a few words of period before the comma. */
function trails(article: ReadArticle, second: ReadFigure, after: ReadFigure): boolean {
  if (second.sentence !== after.sentence || (after.kind !== 'percent' && !isAlike(second, after))) return false;
  const words = wordsBetween(article, second, after);
  const comma = words.findIndex((word) => word === ',' || word === '(');
  const rest = words.slice(comma + 1);
  if (comma < 0 || comma > PERIOD_WORDS || rest.length === 0 || rest.length > TRAIL) return false;
  const { tokens } = article.prepared;
  const behind = tokens.lower(tokens.at(after.end));
  if (OWN_BASE.has(behind)) return false;
  return (rest.length === 1 && rest[0] === 'or') || rest.some((word) => MOVEMENTS.has(word)) || MOVEMENTS.has(behind);
}

/** Words behind a trailing change that tell what it is from: "to 5.3 billion from 1.9 billion, up 2.1 billion from January". */
const OWN_BASE = new Set(['from', 'on', 'over', 'since', 'against', 'above', 'below']);

/** Whether a difference is told in what its ends are told in. */
const isAlike = (a: ReadFigure, b: ReadFigure): boolean => a.kind === b.kind && a.unit === b.unit && b.low === b.high;

function directionBefore(article: ReadArticle, figure: ReadFigure, trailing?: ReadFigure): Movement['direction'] {
  const { tokens } = article.prepared;
  const end = tokens.at((trailing ?? figure).start);
  const floor = Math.max(article.prepared.sentences[figure.sentence]?.firstToken ?? 0, end - 6);
  for (let at = end - 1; at >= floor; at--) {
    const word = tokens.lower(at);
    if (word === ',' || word === ';') return undefined;
    const direction = MOVEMENTS.get(word)?.direction;
    if (direction) return JUDGING.has(word) ? undefined : direction;
  }
  return undefined;
}

function factorBefore(article: ReadArticle, first: ReadFigure): string | undefined {
  const { tokens } = article.prepared;
  const start = tokens.at(first.start);
  for (let at = start - 1; at >= start - 4; at--) if (FACTORS.has(tokens.lower(at))) return tokens.lower(at);
  return undefined;
}

function isAdjusted(article: ReadArticle, figure: ReadFigure): boolean {
  const { tokens } = article.prepared;
  const sentence = article.prepared.sentences[figure.sentence];
  if (!sentence) return true;
  const middle = tokens.at(figure.start);
  const last = Math.min(sentence.lastToken, middle + CONTEXT);
  for (let at = Math.max(sentence.firstToken, middle - CONTEXT); at < last; at++) {
    if (ADJUSTED.has(tokens.lower(at)) && !isOfTypical(article, at)) return true;
  }
  return false;
}

/** "Average prices rose", "the average price": the amount itself is an average, at both ends. */
function isOfTypical({ prepared: { tokens } }: ReadArticle, at: number): boolean {
  return tokens.lower(at) === 'average' && AVERAGED.has(tokens.lower(at + 1)) && tokens.lower(at - 1) !== 'annual';
}

/** What is told by its average. */
const AVERAGED = new Set(
  'price prices pay wage wages salary salaries rent rents fare fares bill bills cost costs attendance age premium'.split(
    ' ',
  ),
);
