import { asTold } from '../compare/as-told';
import { type Interval, intervalOf, roundingOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { FACTORS } from '../lexicon/change-words';
import type { Finding, Severity } from '../types';
import { amount, inStyleOf } from './amount-wording';
import { corrected, correction } from './corrections';
import { evidenceIn } from './evidence';
import { type Movement, movementsOf } from './movement';

/** Percentage points, and share of the change, that rounding by hand is given on top of the digits' own. */
const POINTS = 1;
const SHARE = 0.06;

/** A change told with both its ends that does not lead from one to the other. */
export function checkChanges(article: ReadArticle): Finding[] {
  return movementsOf(article).flatMap((movement) => {
    const wrong =
      byPercent(movement) ?? byPoints(movement) ?? byAmount(movement) ?? byFactor(movement) ?? byDirection(movement);
    return wrong ? [finding(article, movement, wrong)] : [];
  });
}

interface Wrong {
  /** What the change, or its end, would have to be. */
  readonly right?: { readonly figure: ReadFigure; readonly value: number };
  readonly severity: Severity;
  readonly message: string;
  readonly because: string;
}

const isPoints = ({ from }: Movement): boolean => from.kind === 'percent' || from.kind === 'ratio';

function byPercent(movement: Movement): Wrong | undefined {
  const { by, from, to, direction } = movement;
  if (by?.kind !== 'percent' || isPoints(movement) || from.low <= 0 || to.low <= 0) return undefined;
  const told = signed(intervalOf(by), direction ?? (to.low < from.low ? 'down' : 'up'));
  const [start, end] = [intervalOf(from), intervalOf(to)];
  const worked = { low: 100 * (end.low / start.high - 1), high: 100 * (end.high / start.low - 1) };
  const slack = POINTS + SHARE * Math.abs(by.low);
  if (worked.low <= told.high + slack && worked.high >= told.low - slack) return undefined;
  const actual = 100 * (to.low / from.low - 1);
  return {
    severity: 'warning',
    message: `From ${asTold(from)} to ${asTold(to)} is ${inWords(actual)}, not ${told.low < 0 ? 'a fall' : 'a rise'} of ${asTold(by)}.`,
    because: `${amount(to.low, 3)} / ${amount(from.low, 3)} - 1 = ${amount(actual)}%.`,
    ...(actual < 0 === told.low < 0 ? { right: { figure: by, value: Math.abs(actual) } } : {}),
  };
}

const signed = (interval: Interval, direction: 'up' | 'down'): Interval =>
  direction === 'up' ? interval : { low: -interval.high, high: -interval.low };

function inWords(percent: number): string {
  return `${percent < 0 ? 'a fall' : 'a rise'} of ${amount(Math.abs(percent))}%`;
}

/** "from 5.4% to 5.1%, a drop of 0.5 percentage points". */
function byPoints({ by, from, to, direction }: Movement): Wrong | undefined {
  if (by?.unit !== 'percentage point' || from.kind !== 'percent' || to.kind !== 'percent') return undefined;
  if ([by, from, to].some(({ bound, low, high }) => bound !== 'exact' || low !== high)) return undefined;
  const told = signed({ low: by.low, high: by.low }, direction ?? (to.low < from.low ? 'down' : 'up'));
  const slack = roundingOf(by) + roundingOf(from) + roundingOf(to);
  const worked = to.low - from.low;
  if (Math.abs(worked - told.low) < slack + TINY) return undefined;
  return {
    severity: 'warning',
    message: `From ${asTold(from)} to ${asTold(to)} is a change of ${inStyleOf(by, Math.abs(worked))}, not ${asTold(by)}.`,
    because: `${asTold(to)} - ${asTold(from)} = ${amount(worked, 2)} percentage points.`,
    right: { figure: by, value: Math.abs(worked) },
  };
}

/** What sums of decimals may miss by. */
const TINY = 1e-9;

function byAmount({ by, from, to, direction }: Movement): Wrong | undefined {
  if (!by || by.kind !== from.kind || by.unit !== from.unit || by.low !== by.high || by.kind === 'ratio')
    return undefined;
  if (by.bound !== 'exact' || from.bound !== 'exact' || to.bound !== 'exact') return undefined;
  const [change, start, end] = [intervalOf(by), intervalOf(from), intervalOf(to)];
  const worked = { low: end.low - start.high, high: end.high - start.low };
  const told = signed(change, direction ?? (to.low < from.low ? 'down' : 'up'));
  if (worked.low <= told.high && worked.high >= told.low) return undefined;
  return {
    severity: 'warning',
    message: `From ${asTold(from)} to ${asTold(to)} is a change of ${inStyleOf(by, Math.abs(to.low - from.low))}, not ${asTold(by)}.`,
    because: `${asTold(to)} - ${asTold(from)} = ${to.low < from.low ? '-' : ''}${inStyleOf(by, Math.abs(to.low - from.low))}.`,
    right: { figure: by, value: Math.abs(to.low - from.low) },
  };
}

function byFactor({ factorWord, from, to, by }: Movement): Wrong | undefined {
  const allowed = factorWord === undefined || by ? undefined : FACTORS.get(factorWord);
  if (!allowed || from.low <= 0 || factorWord === undefined) return undefined;
  const worked = to.low / from.low;
  if (worked >= allowed.low && worked <= allowed.high) return undefined;
  return {
    severity: 'warning',
    message: `From ${asTold(from)} to ${asTold(to)} is ${amount(worked, 2)} times as much: that is not "${factorWord}".`,
    because: `${amount(to.low, 3)} / ${amount(from.low, 3)} = ${amount(worked, 2)}, where "${factorWord}" means ${allowed.factor}.`,
  };
}

/** Small bare numbers are places in a chart or a table, where up is down: "crept up from six to five". */
const isRank = ({ kind, low }: ReadFigure): boolean => kind === 'count' && low <= 100;

function byDirection({ direction, from, to, by, factorWord }: Movement): Wrong | undefined {
  if (direction === undefined || by || factorWord || from.low === to.low || isRank(from)) return undefined;
  const [start, end] = [intervalOf(from), intervalOf(to)];
  const against = direction === 'up' ? end.high < start.low : end.low > start.high;
  if (!against || from.low < 0 || to.low < 0) return undefined;
  return {
    severity: 'information',
    message: `From ${asTold(from)} to ${asTold(to)} is ${direction === 'up' ? 'a fall' : 'a rise'}, but the text says ${direction === 'up' ? 'it rose' : 'it fell'}.`,
    because: `${amount(to.low, 3)} is ${direction === 'up' ? 'less' : 'more'} than ${amount(from.low, 3)}.`,
  };
}

function finding(article: ReadArticle, { by, from, to }: Movement, { right, ...wrong }: Wrong): Finding {
  const spans = [...(by ? [by] : []), to, ...(from.start === to.start ? [] : [from])];
  return {
    kind: 'change',
    ...wrong,
    evidence: spans.map((span) => evidenceIn(article, span)),
    ...corrected(right ? correction(article, right.figure, right.value) : []),
  };
}
