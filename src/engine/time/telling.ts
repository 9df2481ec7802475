import { REPORTING_VERBS } from '../lexicon/reporting';
import type { TimeSource } from './time-source';

/** How far before a time its verb of telling may stand, in tokens. */
const REACH = 5;

/** "Liu told China Daily on Wednesday": a time right after a verb of telling dates the telling, not what is told. */
export function datesTelling(source: TimeSource, first: number, end: number): boolean {
  for (let at = first - 1; at >= Math.max(source.first, first - REACH); at--) {
    const word = source.tokens.lower(at);
    if (REPORTING_VERBS.has(word)) return true;
    if (word === ',' || word === 'that') return false;
  }
  return REPORTING_VERBS.has(source.tokens.lower(end)) && first > source.first;
}
