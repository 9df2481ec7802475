import type { Casualties } from '../claims/read-casualties';
import { asTold } from '../compare/as-told';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Names in common, or what counts like them, that two articles need before those they count are taken to be the same. */
const SURE = 5;

/** Those hurt besides the dead, where two articles on one event tell as many dead and another number of others hurt. */
export function crossCasualties(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const [ours, theirs] = [article.incident?.casualties ?? [], other.incident?.casualties ?? []];
  if (event.strength < SURE || article.incident?.several || other.incident?.several) return [];
  for (const here of ours) {
    const against = theirs.filter(({ dead }) => dead === here.dead);
    const again = ours.filter(({ dead }) => dead === here.dead);
    const [there] = against;
    if (!there || again.some(({ hurt }) => against.some((their) => their.hurt === hurt))) continue;
    if (isUpdate(article, here, other, there)) continue;
    const [first, second] = [article.figures[here.figure], other.figures[there.figure]];
    if (!first || !second) continue;
    return [
      {
        kind: 'same-quantity',
        severity: 'information',
        message: `Here ${asTold(first)} others were hurt; in the other article it is ${asTold(second)}.`,
        because: `The articles ${event.because}, and both tell of ${here.dead} dead.`,
        evidence: [evidenceOf(article.id, first), evidenceOf(other.id, second)],
      },
    ];
  }
  return [];
}

/** Whether the article that tells of more is the later one. */
function isUpdate(a: ArticleFacts, here: Casualties, b: ArticleFacts, there: Casualties): boolean {
  const [more, fewer] = here.hurt > there.hurt ? [a, b] : [b, a];
  return (more.date ?? '') > (fewer.date ?? '');
}
