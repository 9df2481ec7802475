import type { Finding } from '../types';
import { readEntityRows } from './entity-rows';
import { groupRows } from './groups';
import type { ReadForSummary } from './input';
import { rowsOf, statesAmount } from './rows';
import { readSeries } from './series';
import type { Summary } from './summary';
import { readWholes } from './wholes';

/** Adds up the figures of one article or many. `findings` are those of the same articles; they are passed through. */
export function summarize(articles: readonly ReadForSummary[], findings: readonly Finding[]): Summary {
  const rows = articles.flatMap(rowsOf);
  return {
    articles: articles.map(({ facts, skipped }) => ({
      id: facts.id,
      ...(facts.title === undefined ? {} : { title: facts.title }),
      ...(facts.date === undefined ? {} : { date: facts.date }),
      figures: facts.figures.filter(statesAmount).length,
      ...(skipped === undefined ? {} : { skipped }),
    })),
    groups: groupRows(rows),
    wholes: readWholes(rows),
    series: readSeries(rows),
    entities: readEntityRows(articles, rows),
    findings,
  };
}
