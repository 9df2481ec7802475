import type { ReadFigure } from '../figures/reading';

/** The values that a figure's words allow, both ends inclusive. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What "about" allows on either side, as a share of the value. */
const ABOUT = 0.1;
/** What words without a number allow beyond their usual range. */
const VAGUE = 0.5;
/** A round number in digits may stand for anything that rounds to it at two significant digits: "4,000" for 3,950 to 4,050. */
const SIGNIFICANT = 2;

/** Half of what the last written digit stands for: 0.05 for "1.2", 50 for "4,000", 0 for "12"; in the figure's own unit. */
export function roundingOf(figure: ReadFigure): number {
  const written = figure.text.slice(figure.valueSpan.start - figure.start, figure.valueSpan.end - figure.start);
  const largest = Math.max(Math.abs(figure.low), Math.abs(figure.high));
  const number = /[0-9][0-9.,\u00a0 ]*/.exec(written)?.[0].replace(/[,\u00a0 ]/g, '') ?? '';
  const plain = number === '' ? Number.NaN : Number.parseFloat(number);
  const scale = figure.scaleSpan !== undefined && plain > 0 ? scaleBetween(plain, figure.low, figure.high) : 1;
  const decimals = number.includes('.') ? number.length - number.indexOf('.') - 1 : 0;
  if (scale !== 1 || decimals > 0) return (scale * 10 ** -decimals) / 2;
  if (figure.kind === 'percent' || figure.kind === 'measure') return 0.5;
  if (figure.kind === 'ratio') return largest * ABOUT;
  return roundNumber(largest);
}

/** The scale word's factor: what takes the written number to the nearer end of the figure. */
function scaleBetween(written: number, low: number, high: number): number {
  const factor = Math.abs(Math.abs(low) / written - 1) > 1e-9 ? Math.abs(low) / written : Math.abs(high) / written;
  return factor > 0 ? 10 ** Math.round(Math.log10(factor)) : 1;
}

function roundNumber(value: number): number {
  if (!Number.isInteger(value) || value < 100) return 0;
  let zeros = 0;
  for (let rest = value; rest % 10 === 0 && rest > 0; rest /= 10) zeros++;
  const digits = Math.floor(Math.log10(value)) + 1;
  const unit = Math.min(zeros, digits - SIGNIFICANT);
  return unit > 0 ? 10 ** unit / 2 : 0;
}

/** The values that digits, bound and vagueness of a figure allow. */
export function intervalOf(figure: ReadFigure): Interval {
  const { bound } = figure;
  const rounding = roundingOf(figure);
  let low = figure.low - rounding;
  let high = figure.high + rounding;
  if (bound === 'about' || figure.vague) {
    const slack = figure.vague ? VAGUE : ABOUT;
    low = Math.min(low, figure.low - Math.abs(figure.low) * slack);
    high = Math.max(high, figure.high + Math.abs(figure.high) * slack);
  }
  if (bound === 'over' || bound === 'atLeast') return { low, high: Number.POSITIVE_INFINITY };
  if (bound === 'under' || bound === 'atMost') return { low: Number.NEGATIVE_INFINITY, high };
  return { low, high };
}

/** Whether two intervals have a value in common. */
export const meets = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Whether an interval holds every value of another. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.low <= inner.low && outer.high >= inner.high;
