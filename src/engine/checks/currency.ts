import { asTold } from '../compare/as-told';
import { type Interval, intervalOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { unitsPerDollar } from '../lexicon/exchange-rates';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceIn } from './evidence';

/** How far an implied rate may lie from the year's average, either way: rates move within a year, and the table is rough. */
const FROM_YEAR = 1.4;
/** How far two pairs of one article may lie apart beyond what their digits allow. */
const FROM_EACH_OTHER = 1.25;

interface Pair {
  readonly amount: ReadFigure;
  readonly conversion: ReadFigure;
  /** Units of the first currency for one of the second, as far as the digits tell. */
  readonly rate: Interval;
  readonly middle: number;
}

/** Amounts told in two currencies whose rate cannot be: far from the year's average, or from the other pairs of the article. */
export function checkCurrencies(article: ReadArticle): Finding[] {
  const found: Finding[] = [];
  const known = new Map<string, Pair>();
  for (const pair of pairsOf(article)) {
    const key = `${pair.amount.unit}/${pair.conversion.unit}`;
    const other = known.get(key);
    const finding = againstYear(article, pair) ?? (other && againstOther(article, pair, other));
    if (finding) found.push(finding);
    else known.set(key, pair);
  }
  return found;
}

function pairsOf(article: ReadArticle): Pair[] {
  const pairs: Pair[] = [];
  for (const conversion of article.figures) {
    const stated = conversion.converts === undefined ? undefined : article.figures[conversion.converts];
    if (stated?.kind !== 'money' || conversion.kind !== 'money' || stated.unit === conversion.unit) continue;
    if (stated.low !== stated.high || conversion.low !== conversion.high || stated.vague || conversion.vague) continue;
    if (stated.low <= 0 || conversion.low <= 0) continue;
    const [a, b] = [intervalOf({ ...stated, bound: 'exact' }), intervalOf({ ...conversion, bound: 'exact' })];
    pairs.push({
      amount: stated,
      conversion,
      rate: { low: a.low / b.high, high: a.high / Math.max(b.low, Number.MIN_VALUE) },
      middle: stated.low / conversion.low,
    });
  }
  return pairs;
}

function againstYear(article: ReadArticle, pair: Pair): Finding | undefined {
  const year = article.date === undefined ? Number.NaN : Number(article.date.slice(0, 4));
  const usual = yearRange(pair.amount.unit, pair.conversion.unit, year);
  if (!usual || (pair.rate.high >= usual.low / FROM_YEAR && pair.rate.low <= usual.high * FROM_YEAR)) return undefined;
  const middle = (usual.low + usual.high) / 2;
  const converted = pair.amount.low / middle;
  const { unit } = pair.conversion;
  return {
    kind: 'currency',
    severity: 'warning',
    message: `${asTold(pair.amount)} was about ${inMillions(converted)} ${unit} in ${year}, not ${asTold(pair.conversion)}.`,
    because: `The pair implies ${rateText(pair)}; the average of ${year} was about ${amount(middle, 3)} (approximate yearly averages).`,
    evidence: [evidenceIn(article, pair.conversion), evidenceIn(article, pair.amount)],
  };
}

/** The rate between two currencies over a year and its neighbours; `undefined` where the table does not know one of them. */
function yearRange(from: string, to: string, year: number): Interval | undefined {
  if (!Number.isInteger(year)) return undefined;
  const rates: number[] = [];
  for (const each of [year, year - 1, year + 1]) {
    const [a, b] = [unitsPerDollar(from, each), unitsPerDollar(to, each)];
    if (a !== undefined && b !== undefined) rates.push(a / b);
    else if (each === year) return undefined;
  }
  return rates.length === 0 ? undefined : { low: Math.min(...rates), high: Math.max(...rates) };
}

function againstOther(article: ReadArticle, pair: Pair, other: Pair): Finding | undefined {
  const apart = pair.rate.low > other.rate.high * FROM_EACH_OTHER || other.rate.low > pair.rate.high * FROM_EACH_OTHER;
  if (!apart) return undefined;
  return {
    kind: 'currency',
    severity: 'information',
    message: `${asTold(pair.amount)} (${asTold(pair.conversion)}) and ${asTold(other.amount)} (${asTold(other.conversion)}) are converted at different rates.`,
    because: `One implies ${rateText(pair)}, the other ${rateText(other)}.`,
    evidence: [pair.conversion, pair.amount, other.conversion, other.amount].map((span) => evidenceIn(article, span)),
  };
}

const rateText = ({ amount: stated, conversion, middle }: Pair): string =>
  middle >= 1
    ? `${amount(middle, 2)} ${stated.unit} for 1 ${conversion.unit}`
    : `${amount(1 / middle, 2)} ${conversion.unit} for 1 ${stated.unit}`;

function inMillions(value: number): string {
  if (value >= 1e9) return `${amount(value / 1e9, 2)} billion`;
  if (value >= 1e6) return `${amount(value / 1e6, 1)} million`;
  return amount(value, value < 100 ? 2 : 0);
}
