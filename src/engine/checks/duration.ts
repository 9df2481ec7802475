import { asTold } from '../compare/as-told';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { corrected, correction } from './corrections';
import { evidenceIn } from './evidence';
import { wordsBetween } from './words-between';
import { yearSpans } from './year-spans';

/** Years that counting both ends, or neither, may add or take away. */
const SLACK = 1;
const MOST_WORDS = 5;
const UNTIL = new Set(['to', 'until', 'till', 'through', '-', '\u2013', '\u2014']);

/** A number of years told beside the years it ran from and to: "for 12 years, from 2004 to 2012"; anniversaries and "12 years ago" too. */
export function checkDurations(article: ReadArticle): Finding[] {
  const found: Finding[] = yearSpans(article);
  article.figures.forEach((figure, index) => {
    if (figure.kind !== 'duration' || figure.unit !== 'year' || figure.vague || figure.low !== figure.high) return;
    const ends = endsAfter(article, figure, index);
    if (!ends) return;
    const years = ends.to - ends.from;
    const slack = SLACK + (figure.bound === 'about' ? 1 : 0);
    const over = figure.bound === 'over' || figure.bound === 'atLeast';
    const under = figure.bound === 'under' || figure.bound === 'atMost';
    if ((over || years - figure.low <= slack) && (under || figure.low - years <= slack)) return;
    found.push({
      kind: 'duration',
      severity: 'warning',
      message: `From ${ends.from} to ${ends.to} is ${years} years, not ${asTold(figure)}.`,
      because: `${ends.to} - ${ends.from} = ${amount(years)}; counting both years in would make ${years + 1}.`,
      evidence: [figure, ...ends.spans].map((span) => evidenceIn(article, span)),
      ...corrected(correction(article, figure, years)),
    });
  });
  return found;
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly ReadFigure[];
}

function endsAfter(article: ReadArticle, duration: ReadFigure, index: number): Ends | undefined {
  const [first, second] = [article.figures[index + 1], article.figures[index + 2]];
  if (first?.kind !== 'date' || first.sentence !== duration.sentence) return undefined;
  const joint = wordsBetween(article, duration, first);
  const between = joint.at(-1) === 'between';
  if (joint.length > MOST_WORDS || !(joint.at(-1) === 'from' || between || joint.at(-1) === '(')) return undefined;
  if (isYear(first.low) && isYear(first.high) && first.low < first.high)
    return { from: first.low, to: first.high, spans: [first] };
  const from = yearOnly(first);
  const to = second?.kind === 'date' && second.sentence === duration.sentence ? yearOnly(second) : undefined;
  if (from === undefined || to === undefined || !second || to <= from) return undefined;
  const words = wordsBetween(article, first, second);
  const joined = words.length === 1 && (UNTIL.has(words[0] ?? '') || (between && words[0] === 'and'));
  return joined ? { from, to, spans: [first, second] } : undefined;
}

const isYear = (value: number): boolean => value >= 1000 && value <= 2200;

function yearOnly({ date }: ReadFigure): number | undefined {
  return date?.decade ? undefined : date?.year;
}
