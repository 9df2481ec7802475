import { PERCENT_FORMS } from '../lexicon/percent-forms';
import { Phrases } from './phrases';
import type { Source } from './source';

export interface PercentMatch {
  readonly first: number;
  readonly end: number;
  readonly unit: 'percent' | 'percentage point';
}

const FORMS = new Phrases(PERCENT_FORMS);

/** Reads "%", "per cent", "-percent", "percentage points" behind a number. */
export function readPercent(source: Source, end: number): PercentMatch | undefined {
  const hyphen = source.isDash(end) && source.glued(end) && source.glued(end + 1) ? 1 : 0;
  if (!source.joined(end + hyphen)) return undefined;
  const found = FORMS.from(source, end + hyphen);
  if (!found || (found.value.glued && !source.glued(found.first))) return undefined;
  return { first: found.first, end: found.end, unit: found.value.unit };
}
