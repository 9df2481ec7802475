import { asTold, atStart } from '../compare/as-told';
import { roundingOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { conversionOf, convert } from '../lexicon/unit-conversions';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { corrected, correction } from './corrections';
import { evidenceIn } from './evidence';
import { wordsBetween } from './words-between';

/** How far a conversion may be off beyond its digits: writers convert "about 100 miles" as 160 km. */
const SHARE = 0.07;
/** UK gallons and pints, short and long tons differ by up to a fifth, and English does not say which is meant. */
const AMBIGUOUS = new Map([
  ['gallon', 0.25],
  ['pint', 0.25],
  ['ton', 0.15],
]);
const JOINTS = new Set([
  '(',
  ',',
  'or',
  'about',
  'around',
  'some',
  'nearly',
  'roughly',
  'approximately',
  '/',
  'just',
  'over',
  'under',
  'more',
  'than',
  'almost',
  '[',
  'a',
]);
const MARKS = new Set(['(', 'or', '/', '[', ',']);

/** A measure told in two units that do not make the same: "12 miles (25 km)". */
export function checkUnitConversions(article: ReadArticle): Finding[] {
  const found: Finding[] = [];
  article.figures.forEach((second, index) => {
    const first = article.figures[index - 1];
    if (!first || first.unit === second.unit || first.sentence !== second.sentence) return;
    if (first.low !== first.high || second.low !== second.high || first.vague || second.vague) return;
    if (!conversionOf(first.unit) || !conversionOf(second.unit) || first.per !== second.per) return;
    const words = wordsBetween(article, first, second);
    if (!words.some((word) => MARKS.has(word)) || !words.every((word) => JOINTS.has(word))) return;
    if (words[0] === ',' && words.length === 1) return;
    const finding = judge(article, first, second);
    if (finding) found.push(finding);
  });
  return found;
}

function judge(article: ReadArticle, first: ReadFigure, second: ReadFigure): Finding | undefined {
  const value = convert(first.low, first.unit, second.unit);
  const from = convert(first.low - roundingOf(first), first.unit, second.unit);
  const to = convert(first.low + roundingOf(first), first.unit, second.unit);
  if (value === undefined || from === undefined || to === undefined) return undefined;
  const share = SHARE + (AMBIGUOUS.get(first.unit) ?? 0) + (AMBIGUOUS.get(second.unit) ?? 0);
  const slack = Math.max(roundingOf(second), 0.5 * lastDigit(second)) + share * Math.abs(value);
  const floor = second.bound === 'under' || second.bound === 'atMost' ? Number.NEGATIVE_INFINITY : from - slack;
  if (second.low >= floor && second.low <= to + slack) return undefined;
  if (isDifference(first, second, slack)) return undefined;
  return {
    kind: 'unit-conversion',
    severity: 'warning',
    message: `${atStart(asTold(first))} is ${amount(value, value < 10 ? 1 : 0)} ${plural(second.unit)}, not ${asTold(second)}.`,
    because: `${amount(first.low, 2)} ${plural(first.unit)} = ${amount(value, 2)} ${plural(second.unit)}.`,
    evidence: [evidenceIn(article, second), evidenceIn(article, first)],
    ...corrected(correction(article, second, value)),
  };
}

/** "fell 10 degrees Celsius (18F)": what lies between two temperatures, whose scales begin apart. */
function isDifference(first: ReadFigure, second: ReadFigure, slack: number): boolean {
  const [nought, value] = [convert(0, first.unit, second.unit), convert(first.low, first.unit, second.unit)];
  if (!nought || value === undefined) return false;
  return Math.abs(second.low - (value - nought)) <= slack;
}

const lastDigit = ({ low }: ReadFigure): number => (Number.isInteger(low) ? 1 : 0.1);

const plural = (unit: string): string =>
  unit.endsWith('foot')
    ? unit.replace(/foot$/, 'feet')
    : unit === 'inch'
      ? 'inches'
      : unit.startsWith('degree')
        ? unit.replace('degree', 'degrees')
        : unit.includes(' per ')
          ? unit.replace(' per ', 's per ')
          : `${unit}s`;
