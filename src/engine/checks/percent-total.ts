import { intervalOf, roundingOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { answersIn } from './answers';
import { evidenceIn } from './evidence';
import { wordsBetween } from './words-between';

const CLOSING = new Set(['remaining', 'rest', 'remainder', 'balance']);
/** Percentage points that a rounded list of shares may miss by, on top of half a unit of each. */
const SLACK = 0.6;
const BREAKS = new Set([
  'rose',
  'fell',
  'up',
  'down',
  'from',
  'compared',
  'against',
  'versus',
  'than',
  'rise',
  'fall',
  'increase',
]);

/** Shares told as a whole by "the remaining 29 per cent" that do not total 100, and answers to one question that total more. */
export function checkPercentTotals(article: ReadArticle): Finding[] {
  const found: Finding[] = answersOver(article);
  const percents = article.figures.filter(({ kind }) => kind === 'percent' || kind === 'count');
  percents.forEach((last, index) => {
    if (last.kind !== 'percent' || !closes(article, last)) return;
    const shares = [last];
    for (let at = index - 1; at >= 0 && shares.length < 12; at--) {
      const share = percents[at];
      const next = shares[0];
      if (!share || !next || share.kind !== 'percent' || share.sentence !== last.sentence) break;
      if (wordsBetween(article, share, next).some((word) => BREAKS.has(word))) return;
      shares.unshift(share);
    }
    const finding = shares.length > 2 ? judge(article, shares) : undefined;
    if (finding) found.push(finding);
  });
  return found;
}

/** Answers to one question told in one sentence that add up to more than 100: "52% said yes, 41% said no and 17% did not know". */
function answersOver(article: ReadArticle): Finding[] {
  return answersIn(article).flatMap((shares) => {
    const total = shares.reduce((sum, { low }) => sum + low, 0);
    const least = shares.reduce((sum, share) => sum + intervalOf(share).low, 0);
    if (least <= 100 + SLACK) return [];
    const sum = `${shares.map(({ low }) => amount(low, 2)).join(' + ')} = ${amount(total, 2)}`;
    return [
      {
        kind: 'percent-total',
        severity: 'warning',
        message: `The answers add up to ${amount(total, 2)}%: ${sum}.`,
        because: `${sum}; nobody is counted with two of these answers, so they cannot make more than 100.`,
        evidence: shares.map((share) => evidenceIn(article, share)),
      },
    ];
  });
}

/** "49 pct of one mine and 30 pct of another ... the remaining 51 pct": what is left of one of them alone, or of some in a row. */
function isRestOfOne(shares: readonly ReadFigure[], slack: number): boolean {
  const last = shares.at(-1)?.low ?? 0;
  for (let from = 0; from < shares.length - 1; from++) {
    let sum = last;
    for (let to = from; to < shares.length - 1; to++) {
      sum += shares[to]?.low ?? 0;
      if (Math.abs(sum - 100) <= slack) return true;
    }
  }
  return false;
}

/** "the remaining 29 per cent", "the other 29 per cent". */
function closes(article: ReadArticle, figure: ReadFigure): boolean {
  const { tokens } = article.prepared;
  const at = tokens.at(figure.boundSpan?.start ?? figure.start);
  return CLOSING.has(tokens.lower(at - 1)) || (tokens.lower(at - 1) === 'other' && tokens.lower(at - 2) === 'the');
}

function judge(article: ReadArticle, shares: readonly ReadFigure[]): Finding | undefined {
  if (shares.some(({ bound, vague, low, high }) => bound !== 'exact' || vague || low !== high)) return undefined;
  const total = shares.reduce((sum, { low }) => sum + low, 0);
  const slack = shares.reduce((sum, share) => sum + roundingOf(share), SLACK);
  if (Math.abs(total - 100) <= slack || isRestOfOne(shares, slack)) return undefined;
  const sum = `${shares.map(({ low }) => amount(low, 2)).join(' + ')} = ${amount(total, 2)}`;
  return {
    kind: 'percent-total',
    severity: 'warning',
    message: `The shares are told as a whole but add up to ${amount(total, 2)}%: ${sum}.`,
    because: `${sum}; the text tells the last as all that is left, so they should make 100 within rounding.`,
    evidence: [...shares].reverse().map((share) => evidenceIn(article, share)),
  };
}
