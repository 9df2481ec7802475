import type { Mutable } from '../mutable';
import { readDigits, readFractionSign, readPointDigits } from './digits';
import { readHeight } from './heights';
import { type CurrencyMatch, readCurrencyAfter, readCurrencyBefore } from './money';
import { type Numeral, rounded } from './numeral';
import { type PercentMatch, readPercent } from './percent';
import { readScale, type ScaleMatch } from './scale';
import type { Source } from './source';
import { readUnit, type UnitMatch } from './units';
import { readWords } from './words';

/** A number with its sign, scale, currency, percent sign or unit. Tokens `first` to `end`, exclusive. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly numeral: Numeral;
  /** The number as written, before scale and coin: 1.2 of "1.2 billion". */
  readonly mantissa: number;
  readonly scale?: ScaleMatch;
  readonly currency?: CurrencyMatch;
  readonly percent?: PercentMatch;
  readonly unit?: UnitMatch;
}

/** Reads the number that begins at a token, whatever its style. */
export function readNumeral(source: Source, at: number): Numeral | undefined {
  if (source.isDigits(at)) return readDigits(source, at);
  return source.isWord(at) ? readWords(source, at) : (readPointDigits(source, at) ?? readFractionSign(source, at));
}

/** Reads the amount whose number begins at a token; currency signs and minus signs before it belong to it. */
export function readAmount(source: Source, at: number): Amount | undefined {
  const height = readHeight(source, at);
  if (height) return height;
  const numeral = readNumeral(source, at);
  return numeral && amountOf(source, numeral);
}

/** Completes a numeral with what is written around it. */
export function amountOf(source: Source, numeral: Numeral): Amount {
  const loss = readBracketedLoss(source, numeral);
  if (loss) return loss;
  const before = numeral.style === 'words' ? undefined : readCurrencyBefore(source, numeral.first);
  const inner = readMinus(source, numeral.first);
  const behindSign = inner < numeral.first ? readCurrencyBefore(source, inner) : undefined;
  const prefix = before ?? behindSign;
  const scale = readScale(source, numeral, prefix !== undefined);
  const factor = scale?.factor ?? 1;
  const valueEnd = scale?.end ?? numeral.end;
  const rest = readRest(source, valueEnd, numeral, numeral.value * factor, prefix);
  const first = prefix?.first ?? inner;
  const outer = prefix && inner === numeral.first ? readMinus(source, first) : first;
  const sign = inner < numeral.first || outer < first ? -1 : 1;
  const plus = sign > 0 && isPlus(source, outer) ? outer - 1 : outer;
  const coin = rest.currency?.factor ?? 1;
  const amount: Mutable<Amount> = {
    first: Math.min(first, plus),
    end: rest.end,
    low: rounded(sign * numeral.value * factor * coin),
    high: rounded(sign * numeral.high * factor * coin),
    numeral,
    mantissa: numeral.value,
  };
  if (scale) amount.scale = scale;
  if (rest.currency) amount.currency = rest.currency;
  if (rest.percent) amount.percent = rest.percent;
  if (rest.unit) amount.unit = rest.unit;
  return amount;
}

/** "$(3.1) million": a loss as accounts write it. */
function readBracketedLoss(source: Source, numeral: Numeral): Amount | undefined {
  const { first, end } = numeral;
  if (!source.is(first - 1, '(') || !source.is(end, ')') || !source.glued(first - 1)) return undefined;
  const currency = numeral.style === 'digits' ? readCurrencyBefore(source, first - 1) : undefined;
  if (!currency) return undefined;
  const scale = readScale(source, { ...numeral, end: end + 1 }, true);
  const value = rounded(-numeral.value * (scale?.factor ?? 1));
  const amount: Mutable<Amount> = {
    first: currency.first,
    end: scale?.end ?? end + 1,
    low: value,
    high: value,
    numeral,
    mantissa: numeral.value,
    currency,
  };
  if (scale) amount.scale = scale;
  return amount;
}

interface Rest {
  readonly end: number;
  readonly currency?: CurrencyMatch;
  readonly percent?: PercentMatch;
  readonly unit?: UnitMatch;
}

function readRest(
  source: Source,
  end: number,
  numeral: Numeral,
  amount: number,
  prefix: CurrencyMatch | undefined,
): Rest {
  if (prefix) {
    const again = readCurrencyAfter(source, end, numeral, amount);
    const same =
      again !== undefined &&
      again.factor === 1 &&
      (again.code === prefix.code || prefix.code === '$?' || again.code === '$?');
    const known = prefix.code === '$?' && again ? again.code : prefix.code;
    return same && again
      ? { end: again.end, currency: { ...prefix, code: known } }
      : { end: localName(source, end, prefix), currency: prefix };
  }
  const percent = readPercent(source, end);
  if (percent) return { end: percent.end, percent };
  const currency = readCurrencyAfter(source, end, numeral, amount);
  if (currency && !source.is(currency.end, '-') && !isOfForce(source, currency)) return { end: currency.end, currency };
  const of = numeral.vague && source.lower(end) === 'of' ? 1 : 0;
  const past = overBound(source, end);
  const unit = readUnit(source, past > end ? past : end + of, numeral);
  if (currency && !(unit && unit.end > currency.end)) return { end: currency.end, currency };
  return unit ? { end: unit.end, unit } : { end };
}

/** Past the mark of a bound between a number and its unit: "15+ hours", "40-odd years", "90-plus minutes". */
function overBound(source: Source, end: number): number {
  if (source.is(end, '+') && source.glued(end) && !source.glued(end + 1)) return end + 1;
  const word = source.lower(end + 1);
  return source.is(end, '-') && source.glued(end) && (word === 'plus' || word === 'odd') ? end + 2 : end;
}

/** "32 pounds per square inch", "280 pound feet": no money. */
const isOfForce = (source: Source, { code, end }: CurrencyMatch): boolean =>
  code === 'pound?' &&
  ((source.lower(end) === 'per' && source.lower(end + 1) === 'square') ||
    source.lower(end) === 'feet' ||
    source.lower(end) === 'force');

/** "$31.20 US", "$75 U.S.": the country behind an amount. */
function localName(source: Source, end: number, prefix: CurrencyMatch): number {
  if (prefix.code !== '$?') return end;
  if (source.raw(end) === 'US' && source.joined(end)) return end + 1;
  return end;
}

/** The token where a minus before a number begins, or the number itself: "-5", "minus 5", "minus-1.4". */
function readMinus(source: Source, first: number): number {
  const dash = source.isDash(first - 1) && source.glued(first) && source.joined(first);
  const at = dash ? first - 1 : first;
  if (isMinusWord(source, at - 1) && source.joined(at)) return at - 1;
  if (!dash) return first;
  const free = at === 0 || !source.glued(at) || source.is(at - 1, '(') || source.is(at - 1, '$');
  if (source.isWord(at - 1) && source.isUpper(at - 1) && !isSignedTail(source, first)) return first;
  return free && source.tokens.code(at) !== 0x2014 ? at : first;
}

/** "minus 5", "negative 5"; but nobody "tested negative 5 times". */
const isMinusWord = (source: Source, at: number): boolean =>
  (source.lower(at) === 'minus' && source.lower(at - 1) !== 'or') ||
  (source.lower(at) === 'negative' && BEFORE_NEGATIVE.has(source.lower(at - 1)));

const BEFORE_NEGATIVE = new Set('was is at of to by from a between and about around nearly or reached hit'.split(' '));

/** "+0.4%": a sign that touches the number and nothing before it. */
const isPlus = (source: Source, first: number): boolean =>
  source.is(first - 1, '+') && source.glued(first) && (!source.glued(first - 1) || source.is(first - 2, '('));

/** Whether a percent sign, decimals or a unit make a sign likely behind a word in capitals: "FTSE -0.6%", not "COVID -19". */
const isSignedTail = (source: Source, at: number): boolean =>
  source.is(at + 1, '%') || source.is(at + 1, '.') || source.is(at + 1, '°');
