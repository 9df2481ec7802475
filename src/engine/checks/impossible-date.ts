import type { ReadArticle } from '../facts';
import type { Finding } from '../types';
import { daysIn, isLeap, MONTHS } from './calendar';
import { daysTold } from './day-lists';
import { evidenceIn } from './evidence';

/** A date that the calendar does not have: "31 June", "29 February 2023". */
export function checkImpossibleDates(article: ReadArticle): Finding[] {
  const found: Finding[] = [];
  for (const figure of article.figures) {
    const { day: first, month, year } = figure.date ?? {};
    if (figure.kind !== 'date' || first === undefined || month === undefined) continue;
    const days = daysIn(month, year);
    const isNone = (day: number) => days > 0 && (day < 1 || day > days) && day <= 31;
    const day = isNone(first) ? first : daysTold(article, figure).find(isNone);
    if (day === undefined) continue;
    const name = MONTHS[month - 1] ?? '';
    const leap = month === 2 && day === 29 && year !== undefined && !isLeap(year) ? ` in ${year}` : '';
    found.push({
      kind: 'impossible-date',
      severity: 'warning',
      message: `There is no ${day} ${name}${leap}: ${name} has ${days} days.`,
      because: `${name}${year === undefined ? '' : ` ${year}`} ends on the ${days}th.`.replace('31th', '31st'),
      evidence: [evidenceIn(article, figure)],
    });
  }
  return found;
}
