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
/** The same where the article's year is not known, beyond all rates there were. */
const FROM_EVER = 1.15;
const EVER = [1970, 2027] as const;
/** How far two pairs of one article may lie apart beyond what their digits allow. */
const FROM_EACH_OTHER = 1.25;

/** Words that several countries call their money by: which one is meant is a guess. */
const SHARED_NAMES = /pesos?|rupees?|kron[aeo]r?|dinars?|ri[yY]?als?|francs?|shillings?/i;

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
    if (isRateBothWays(stated.low, conversion.low)) continue;
    if (stated.low <= 0 || conversion.low <= 0 || SHARED_NAMES.test(stated.text) || SHARED_NAMES.test(conversion.text))
      continue;
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

/** "C$1.3675 (US$0.7313)": a rate told from both sides, each being one divided by the other. */
const isRateBothWays = (a: number, b: number): boolean => Math.abs(a * b - 1) < RECIPROCAL;
const RECIPROCAL = 0.02;

function againstYear(article: ReadArticle, pair: Pair): Finding | undefined {
  const year = article.date === undefined ? undefined : Number(article.date.slice(0, 4));
  const usual = rateRange(pair.amount.unit, pair.conversion.unit, year === undefined ? EVER : [year - 1, year + 1]);
  const slack = year === undefined ? FROM_EVER : FROM_YEAR;
  if (!usual || (pair.rate.high >= usual.low / slack && pair.rate.low <= usual.high * slack)) return undefined;
  const { unit } = pair.conversion;
  const converted = (rate: number): string => inMillions(pair.amount.low / rate);
  const told = `${asTold(pair.amount)}`;
  const middle = (usual.low + usual.high) / 2;
  return {
    kind: 'currency',
    severity: 'warning',
    message:
      year === undefined
        ? `${told} never was ${asTold(pair.conversion)}: between ${converted(usual.high)} and ${converted(usual.low)} ${unit}.`
        : `${told} was about ${converted(middle)} ${unit} in ${year}, not ${asTold(pair.conversion)}.`,
    because: `The pair implies ${rateText(pair)}; ${year === undefined ? 'it was' : `in ${year} it was about`} ${rangeText(usual, year)} (approximate yearly averages).`,
    evidence: [evidenceIn(article, pair.conversion), evidenceIn(article, pair.amount)],
  };
}

const rangeText = ({ low, high }: Interval, year: number | undefined): string =>
  year === undefined ? `${amount(low, 3)} to ${amount(high, 3)} since ${EVER[0]}` : amount((low + high) / 2, 3);

/** The least and highest yearly rate between two currencies in some years; `undefined` where the table knows none. */
function rateRange(from: string, to: string, [first, last]: readonly [number, number]): Interval | undefined {
  const rates: number[] = [];
  for (let year = first; year <= last; year++) {
    const [a, b] = [unitsPerDollar(from, year), unitsPerDollar(to, year)];
    if (a !== undefined && b !== undefined) rates.push(a / b);
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
