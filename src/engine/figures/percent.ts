import { PERCENT_FORMS } from '../lexicon/percent-forms';
import { Phrases } from './phrases';
import type { Source } from './source';

export interface PercentMatch {
  readonly first: number;
  readonly end: number;
  readonly unit: 'percent' | 'percentage point';
}

const FORMS = new Phrases(PERCENT_FORMS);

/** "352pp" of a book. */
const isPages = (source: Source, at: number): boolean =>
  source.lower(at) === 'pp' && source.isDigits(at - 1) && source.raw(at - 1).length > 2 && !source.is(at - 2, '.');

/** Reads "%", "per cent", "-percent", "percentage points" behind a number. */
export function readPercent(source: Source, end: number): PercentMatch | undefined {
  const hyphen = source.isDash(end) && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  if (!source.joined(end + hyphen)) return undefined;
  const found = FORMS.from(source, end + hyphen);
  if (!found || (found.value.glued && !source.glued(found.first)) || isPages(source, found.first)) return undefined;
  return { first: found.first, end: found.end, unit: found.value.unit };
}
