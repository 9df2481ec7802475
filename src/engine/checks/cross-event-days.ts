import type { EventDay } from '../claims/read-event-days';
import { daysApart } from '../compare/event-days';
import { nameWords, type SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import { dayOfIso, weekdayOf } from '../time/calendar';
import type { Finding } from '../types';
import { dayInWords, WEEKDAYS } from './calendar';
import { evidenceOf } from './evidence';

/** The day, or the part of it, on which two articles on one event say that it happened. */
export function crossEventDays(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (article.incident?.several || other.incident?.several) return [];
  const apart = daysApart(article, daysKnownTo(other, article), other, daysKnownTo(article, other));
  if (!apart) return [];
  const [here, there] = apart;
  return [
    {
      kind: 'event-time',
      severity: 'information',
      message: `It happened on ${toldOf(here)} here, on ${toldOf(there)} in the other article.`,
      because: `The articles ${event.because}. "${here.text}" and "${there.text}" are these days, counted from the day of each article.`,
      evidence: [evidenceOf(article.id, here), evidenceOf(other.id, there)],
    },
  ];
}

/** The days that an article tells without names that the other one lacks: those may be of something else that it tells of besides. */
function daysKnownTo(other: ArticleFacts, { incident }: ArticleFacts): EventDay[] {
  const known = nameWords(other);
  const own = new Set(incident?.names.map(({ text }) => text.toLowerCase()));
  const isKnown = (names: readonly string[]): boolean =>
    names.some((name) => known.has(name)) || !names.some((name) => own.has(name));
  return incident?.days?.filter(({ names }) => names === undefined || isKnown(names)) ?? [];
}

/** "Friday 26 June 2015", "Friday 26 June 2015 (afternoon)". */
function toldOf({ day, part }: EventDay): string {
  const number = dayOfIso(day) ?? 0;
  return `${WEEKDAYS[weekdayOf(number)]} ${dayInWords(number)}${part === undefined ? '' : ` (${part})`}`;
}
