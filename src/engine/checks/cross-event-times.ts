import type { IncidentTime } from '../claims/incident';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { areApart, eventTimeFinding, isCalledTooSoon } from './event-time';

/** Names in common, or what counts like them, that two articles need before their times are taken to be of one beginning. */
const SURE = 4;
/** Days within which outlets first report an event; later ones must tell its day too. */
const SOON = 12;

/** The time of day at which two articles on the same event say that it began. */
export function crossEventTimes(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (
    event.strength < SURE ||
    (event.daysApart > SOON && !shareDay(article, other)) ||
    tellsSeveral(article) ||
    tellsSeveral(other)
  )
    return [];
  const [ours, theirs] = [article.incident?.began ?? [], other.incident?.began ?? []];
  const because = `The articles ${event.because}, and both tell when it began.`;
  for (const time of ours) {
    const against = theirs.filter(({ kind, of }) => kind === time.kind && of === time.of);
    const [first] = against;
    if (!first || !against.every((theirTime) => areApart(time, theirTime, false))) continue;
    if (ours.some((again) => again !== time && against.some((theirTime) => !areApart(again, theirTime, false))))
      continue;
    return [eventTimeFinding(article, time, other, first, because)];
  }
  return calledTooSoon(ours, theirs).map(([time, their]) => eventTimeFinding(article, time, other, their, because));
}

/** Whether both tell one day on which it happened. */
function shareDay(a: ArticleFacts, b: ArticleFacts): boolean {
  const days = new Set(a.incident?.days?.map(({ day }) => day));
  return b.incident?.days?.some(({ day }) => days.has(day)) ?? false;
}

/** A call that one article tells, and the other's beginning, which lies after it; nothing where either tells both. */
function calledTooSoon(ours: readonly IncidentTime[], theirs: readonly IncidentTime[]): [IncidentTime, IncidentTime][] {
  const [here, there] = [ours[0], theirs[0]];
  if (!here || !there || ours.length > 1 || theirs.length > 1) return [];
  return isCalledTooSoon(here, there) || isCalledTooSoon(there, here) ? [[here, there]] : [];
}

/** Whether an article tells of several incidents; several states of one story have one beginning. */
const tellsSeveral = ({ incident }: ArticleFacts): boolean => incident?.several === true && incident.states !== true;
