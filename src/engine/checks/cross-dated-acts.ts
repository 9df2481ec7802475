import type { DatedAct } from '../claims/read-dated-acts';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import { dayOfIso, weekdayOf } from '../time/calendar';
import type { Finding } from '../types';
import { dayInWords, WEEKDAYS } from './calendar';
import { evidenceOf } from './evidence';

/** Days beyond which a person was arrested again. */
const MOST_APART = 6;

/** The day on which somebody was arrested or died, where two articles on one event tell two days. */
export function crossDatedActs(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const [ours, theirs] = [article.incident?.acts ?? [], other.incident?.acts ?? []];
  for (const here of ours) {
    const against = theirs.filter(({ act, name }) => act === here.act && name === here.name);
    const [there] = against;
    if (!there || Math.abs(dayOfAct(here) - dayOfAct(there)) > MOST_APART) continue;
    const again = ours.filter(({ act, name }) => act === here.act && name === here.name);
    if (again.some(({ day }) => against.some((their) => their.day === day))) continue;
    return [
      {
        kind: 'event-time',
        severity: 'information',
        message: `${here.name} ${here.act} on ${dayTold(here)} here, on ${dayTold(there)} in the other article.`,
        because: `The articles ${event.because}. "${here.text}" and "${there.text}" are these days, counted from the day of each article.`,
        evidence: [evidenceOf(article.id, here), evidenceOf(other.id, there)],
      },
    ];
  }
  return [];
}

const dayOfAct = ({ day }: DatedAct): number => dayOfIso(day) ?? Number.NaN;

/** "Friday 26 June 2015". */
const dayTold = (act: DatedAct): string => `${WEEKDAYS[weekdayOf(dayOfAct(act))]} ${dayInWords(dayOfAct(act))}`;
