import { asTold } from '../compare/as-told';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Names in common, or what counts like them, that two articles need before those they count are taken to be the same. */
const SURE = 4;

/** How many others somebody was with, where two articles on one event tell it once each and differently. */
export function crossCompanions(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (event.strength < SURE || article.incident?.several || other.incident?.several) return [];
  const [here, there] = [onlyOne(article), onlyOne(other)];
  if (!here || !there || here.low === there.low) return [];
  return [
    {
      kind: 'same-quantity',
      severity: 'information',
      message: `Here somebody was with ${asTold(here)} others; in the other article with ${asTold(there)}.`,
      because: `The articles ${event.because}, and each tells once how many others were there.`,
      evidence: [evidenceOf(article.id, here), evidenceOf(other.id, there)],
    },
  ];
}

/** The one number of others that an article tells, however often. */
function onlyOne({ incident, figures }: ArticleFacts): ReadFigure | undefined {
  const told = incident?.companions?.flatMap((index) => figures[index] ?? []) ?? [];
  const [first] = told;
  return first && told.every(({ low }) => low === first.low) ? first : undefined;
}
