import type { IncidentTime } from '../claims/incident';
import { asTold } from '../compare/as-told';
import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Minutes by which two tellings of one time may differ: outlets round to five and ten minutes. */
const SLACK = 12;
/** The same where one says "about" or "shortly after". */
const ROUGH_SLACK = 40;
const DAY = 24 * 60;

/** An incident told to have begun at two times of day, within an article. */
export function checkEventTimes(article: ReadArticle): Finding[] {
  const began = article.incident?.several ? [] : (article.incident?.began.filter(({ of }) => of === 'onset') ?? []);
  const found: Finding[] = [];
  began.forEach((time, index) => {
    const other = began.slice(0, index).find((earlier) => areApart(earlier, time, true));
    if (other && found.length === 0)
      found.push(eventTimeFinding(article, time, article, other, 'Both sentences tell when it began.'));
  });
  return found;
}

/** Whether two times cannot both be that of one incident: the same kind, of the same day as far as told, too far apart. */
export function areApart(a: IncidentTime, b: IncidentTime, sameArticle: boolean): boolean {
  if (a.kind !== b.kind || a.of !== b.of || (a.day !== undefined && b.day !== undefined && a.day !== b.day))
    return false;
  if (sameArticle && (a.day === undefined) !== (b.day === undefined)) return false;
  const apart = Math.abs(a.minutes - b.minutes);
  return Math.min(apart, DAY - apart) > (a.rough || b.rough ? ROUGH_SLACK : SLACK);
}

/** The finding that two articles, or two sentences of one, give an incident two times. */
export function eventTimeFinding(
  article: ArticleFacts,
  time: IncidentTime,
  otherArticle: ArticleFacts,
  other: IncidentTime,
  because: string,
): Finding {
  const [first, second] = [article.figures[time.figure], otherArticle.figures[other.figure]];
  return {
    kind: 'event-time',
    severity: 'information',
    message: `The ${time.kind} ${time.of === 'call' ? 'was called in' : 'began'} at ${first ? asTold(first) : ''} here, at ${second ? asTold(second) : ''} ${article === otherArticle ? 'elsewhere in the article' : 'in the other article'}.`,
    because,
    evidence: [
      ...(first ? [evidenceOf(article.id, first)] : []),
      ...(second ? [evidenceOf(otherArticle.id, second)] : []),
    ],
  };
}
