import { asTold } from '../compare/as-told';
import { intervalOf } from '../compare/interval';
import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { corrected, correction } from './corrections';
import { evidenceIn } from './evidence';
import { type Share, sharesIn } from './share-of-whole';

/** Percentage points that typography and rounding by hand are given on top of the digits' own. */
const SLACK = 1;

/** A percentage or fraction beside the two counts that it is of: "36 of the 60 life jackets, or 45 per cent". */
export function checkPercentOf(article: ReadArticle): Finding[] {
  return sharesIn(article).flatMap((told) => judge(article, told));
}

function judge(article: ReadArticle, { part, whole, share }: Share): Finding[] {
  if (whole.low <= 0) return [];
  const [parts, wholes] = [intervalOf(part), intervalOf(whole)];
  const worked = { low: (100 * parts.low) / wholes.high, high: (100 * parts.high) / wholes.low };
  const scale = share.kind === 'ratio' ? 100 : 1;
  const told = intervalOf(share);
  if (worked.high >= told.low * scale - SLACK && worked.low <= told.high * scale + SLACK) return [];
  const percent = `${amount((100 * part.low) / whole.low)}%`;
  return [
    {
      kind: 'percent-of',
      severity: 'warning',
      message: `${asTold(part)} of ${asTold(whole)} is ${percent}, not ${asTold(share)}.`,
      because: `${amount(part.low)} / ${amount(whole.low)} = ${percent}; the text gives ${asTold(share)} for the same share.`,
      evidence: [evidenceIn(article, share), evidenceIn(article, part), evidenceIn(article, whole)],
      ...corrected(share.kind === 'percent' ? correction(article, share, (100 * part.low) / whole.low) : []),
    },
  ];
}
