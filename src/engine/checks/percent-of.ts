import { asTold } from '../compare/as-told';
import { intervalOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceIn } from './evidence';
import { wordsBetween } from './words-between';

/** Furthest that part, whole and percentage stand apart, in tokens. */
const REACH = 6;
/** Furthest that a percentage follows the whole's noun phrase. */
const PHRASE = 14;
/** Percentage points that typography and rounding by hand are given on top of the digits' own. */
const SLACK = 1;

/** A percentage beside the two counts that it is of: "36 of the 60 life jackets, or 45 per cent". */
export function checkPercentOf(article: ReadArticle): Finding[] {
  const found: Finding[] = [];
  const { figures } = article;
  for (let at = 0; at + 1 < figures.length; at++) {
    const [part, whole] = [figures[at], figures[at + 1]];
    if (!part || !whole || !isShare(article, part, whole)) continue;
    const before = figures[at - 1];
    const after = figures[at + 2];
    const percent =
      after?.kind === 'percent' && restates(article, whole, after)
        ? after
        : before?.kind === 'percent' && opens(article, before, part)
          ? before
          : undefined;
    if (percent) found.push(...judge(article, part, whole, percent));
  }
  return found;
}

/** "36 of the 60", "36 out of 60". */
function isShare(article: ReadArticle, part: ReadFigure, whole: ReadFigure): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || part.sentence !== whole.sentence) return false;
  if (part.bound !== 'exact' || whole.bound !== 'exact' || part.vague || whole.vague || whole.low < part.high)
    return false;
  const words = wordsBetween(article, part, whole);
  return (
    words.length > 0 &&
    words.length <= REACH &&
    /^(?:[a-z-]+ ){0,2}(?:out )?of(?: the| its| their| all| his| her| a total of)?$/.test(words.join(' '))
  );
}

/** ", or 45 per cent", "(45%)", "- 45 per cent -". */
function restates(article: ReadArticle, whole: ReadFigure, percent: ReadFigure): boolean {
  if (whole.sentence !== percent.sentence) return false;
  const words = wordsBetween(article, whole, percent);
  const joint = words.at(-1) === 'about' ? words.at(-2) : words.at(-1);
  if (words.length > PHRASE || joint === undefined) return false;
  return (joint === 'or' && words.at(-2) !== 'more') || joint === '(' || joint === '\u2014' || joint === '\u2013';
}

/** "45% (36 of 60)", "45 per cent - 36 of 60 -". */
function opens(article: ReadArticle, percent: ReadFigure, part: ReadFigure): boolean {
  const words = wordsBetween(article, percent, part);
  const joint = words.at(-1);
  return percent.sentence === part.sentence && words.length <= REACH && (joint === '(' || joint === 'or');
}

function judge(article: ReadArticle, part: ReadFigure, whole: ReadFigure, percent: ReadFigure): Finding[] {
  const share = (100 * part.low) / whole.low;
  const told = intervalOf(percent);
  if (whole.low <= 0 || (share >= told.low - SLACK && share <= told.high + SLACK)) return [];
  const sum = `${amount(part.low)} of ${amount(whole.low)} is ${amount(share)}%`;
  return [
    {
      kind: 'percent-of',
      severity: 'warning',
      message: `${sum}, not ${asTold(percent)}.`,
      because: `${amount(part.low)} / ${amount(whole.low)} = ${amount(share)}%; the text gives ${asTold(percent)} for the same share.`,
      evidence: [evidenceIn(article, percent), evidenceIn(article, part), evidenceIn(article, whole)],
    },
  ];
}
