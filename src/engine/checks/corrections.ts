import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Evidence, Finding } from '../types';
import { amount } from './amount-wording';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const LEADING_CAPITAL = /^\p{Lu}/u;

/**
 * The text that would make a figure tell another value, in its own style: its digits or its number word alone are replaced, so that
 * sign, scale and unit stay. `[]` where the value cannot be told so.
 */
export function correction(article: ReadArticle, figure: ReadFigure, value: number): Evidence[] {
  const { start, end } = figure.valueSpan;
  const told = article.prepared.source.slice(start, end);
  const text = /[0-9]/.test(told) ? inDigits(told, figure, value) : inWords(told, value);
  return text === undefined || text === told ? [] : [{ article: article.id, start, end, text }];
}

/** The corrections as a finding carries them: none at all where there are none. */
export const corrected = (corrections: readonly Evidence[]): Pick<Finding, 'corrections'> =>
  corrections.length > 0 ? { corrections } : {};

/** 1,500,000,000 for the "2.5" of "£2.5bn" is "1.5". */
function inDigits(told: string, { low }: ReadFigure, value: number): string | undefined {
  const digits = /^[0-9][0-9,]*(?:[.][0-9]+)?$/.exec(told)?.[0];
  const number = digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
  if (digits === undefined || number === 0 || low === 0) return undefined;
  const scaled = (value * number) / low;
  const places = digits.split('.')[1]?.length ?? (Math.abs(scaled) < 10 && !Number.isInteger(scaled) ? 1 : 0);
  const made = amount(scaled, places);
  return digits.includes(',') || made.length > 5
    ? made.replace(/^([0-9])([0-9]{3})$/, '$1,$2')
    : made.replaceAll(',', '');
}

/** "Four" for the "Three" of "Three men". */
function inWords(told: string, value: number): string | undefined {
  if (!WORDS.includes(told.toLowerCase())) return undefined;
  const word = WORDS[value] ?? (Number.isInteger(value) ? amount(value) : undefined);
  return word !== undefined && LEADING_CAPITAL.test(told) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
