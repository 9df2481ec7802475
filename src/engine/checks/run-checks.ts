import { sharedEvent } from '../compare/same-event';
import type { ArticleFacts, ReadArticle } from '../facts';
import type { Finding } from '../types';
import { checkAcronyms } from './acronym';
import { checkAges } from './age';
import { checkChanges } from './change';
import type { Check, PairCheck } from './check';
import { crossAgePairs } from './cross-age-pairs';
import { crossAges } from './cross-ages';
import { crossCasualties } from './cross-casualties';
import { crossCompanions } from './cross-companions';
import { crossDatedActs } from './cross-dated-acts';
import { crossEventDays } from './cross-event-days';
import { crossEventTimes } from './cross-event-times';
import { crossNames } from './cross-names';
import { crossQuantities } from './cross-quantities';
import { crossStreets } from './cross-streets';
import { checkCurrencies } from './currency';
import { checkDurations } from './duration';
import { checkEventTimes } from './event-time';
import { checkHeadlines } from './headline';
import { checkImpossibleDates } from './impossible-date';
import { checkListCounts } from './list-count';
import { checkNameSpelling } from './name-spelling';
import { checkPartsOfWhole } from './parts-of-whole';
import { checkPercentOf } from './percent-of';
import { checkPercentTotals } from './percent-total';
import { checkSameQuantities } from './same-quantity';
import { checkTopSpeeds } from './top-speeds';
import { checkUnitConversions } from './unit-conversion';
import { checkWeekdays } from './weekday';

const CHECKS: readonly Check[] = [
  checkSameQuantities,
  checkTopSpeeds,
  checkHeadlines,
  checkPartsOfWhole,
  checkPercentTotals,
  checkPercentOf,
  checkChanges,
  checkCurrencies,
  checkUnitConversions,
  checkWeekdays,
  checkImpossibleDates,
  checkEventTimes,
  checkDurations,
  checkAges,
  checkListCounts,
  checkNameSpelling,
  checkAcronyms,
];

const PAIR_CHECKS: readonly PairCheck[] = [
  crossQuantities,
  crossCasualties,
  crossCompanions,
  crossAges,
  crossAgePairs,
  crossNames,
  crossStreets,
  crossEventTimes,
  crossEventDays,
  crossDatedActs,
];

/** All findings inside an article, in the order of the text. */
export function runChecks(article: ReadArticle): Finding[] {
  const found = CHECKS.flatMap((check) => check(article));
  return found.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** All findings between an article and those of the others that report the same event. */
export function runCrossChecks(article: ArticleFacts, others: readonly ArticleFacts[]): Finding[] {
  return others.flatMap((other) => {
    const event = other === article ? undefined : sharedEvent(article, other);
    return event === undefined ? [] : PAIR_CHECKS.flatMap((check) => check(article, other, event));
  });
}
