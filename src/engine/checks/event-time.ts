import type { IncidentTime } from '../claims/incident';
import { asTold } from '../compare/as-told';
import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Minutes by which two tellings of one time may differ: outlets round to five and ten minutes. */
const SLACK = 12;
/** The same where one says "about 2:30", "shortly before 3", and "after 2". */
const ROUGH_SLACK = 14;
const ROUGH_HOUR_SLACK = 20;
const END_SLACK = 60;
/** Minutes by which a call comes too soon, with what outlets round. */
const TOO_SOON = 25;
/** Minutes beyond which two times are of two incidents. */
const MOST_APART = 180;
/** Incidents that go on for a while. */
const LASTING = new Set(['fire', 'storm', 'flood', 'strike', 'protest', 'trial', 'election']);
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
  const between = Math.abs(a.minutes - b.minutes);
  const apart = Math.min(between, DAY - between);
  return apart <= MOST_APART && apart > Math.max(slackOf(a, b), slackOf(b, a));
}

/** Whether a call is told to have come in long before what it was made for. */
export function isCalledTooSoon(call: IncidentTime, onset: IncidentTime): boolean {
  if (call.of !== 'call' || onset.of !== 'onset' || call.end === 'after' || onset.end === 'before') return false;
  if (call.day !== undefined && onset.day !== undefined && call.day !== onset.day) return false;
  const before = onset.minutes - call.minutes;
  return before >= TOO_SOON && before <= MOST_APART;
}

/** Minutes by which a time may be off towards another one: "just before 2" lies no way behind it. */
function slackOf({ minutes, rough, end, near }: IncidentTime, other: IncidentTime): number {
  if (end !== undefined) return END_SLACK;
  if (!rough) return SLACK;
  if (near === (other.minutes > minutes ? 'before' : 'after')) return ROUGH_SLACK;
  return minutes % 60 === 0 ? ROUGH_HOUR_SLACK : ROUGH_SLACK;
}

function verbFor({ kind, of }: IncidentTime): string {
  if (of === 'onset') return LASTING.has(kind) ? 'began' : 'happened';
  return of === 'call' ? 'was called in' : 'was answered';
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
  const [verb, otherVerb] = [verbFor(time), verbFor(other)];
  return {
    kind: 'event-time',
    severity: 'information',
    message: `The ${time.kind} ${verb} at ${first ? asTold(first) : ''} here, ${verb === otherVerb ? '' : `${otherVerb} `}at ${second ? asTold(second) : ''} ${article === otherArticle ? 'elsewhere in the article' : 'in the other article'}.`,
    because,
    evidence: [
      ...(first ? [evidenceOf(article.id, first)] : []),
      ...(second ? [evidenceOf(otherArticle.id, second)] : []),
    ],
  };
}
