import { SUM_LABELS } from '../lexicon/elided-units';
import type { Draft } from './draft';
import type { Source } from './source';

/** "Net 807,000 vs 2,858,000": sums of a company's report are money of the currency that its other rows name. */
export function readEarningsRows(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  const money = drafts.filter(({ kind }) => kind === 'money');
  if (money.length === 0) return drafts;
  let next = 0;
  return drafts.map((draft) => {
    while (next < money.length - 1 && (money[next]?.first ?? 0) < draft.first) next++;
    if (draft.kind !== 'count' || draft.unit !== '' || !isSum(source, draft)) return draft;
    const unit = (money[next - 1] ?? money[next])?.unit;
    return unit === undefined ? draft : { ...draft, kind: 'money', unit };
  });
}

/** A number between the label of a row and "vs", or behind the "vs" of such a row. */
function isSum(source: Source, { first, end }: Draft): boolean {
  if (source.lower(end) === 'vs') return isLabel(source, first - 1);
  const result = source.lower(first - 1) === 'profit' || source.lower(first - 1) === 'loss' ? 1 : 0;
  if (source.lower(first - 1 - result) !== 'vs') return false;
  let at = first - 2 - result;
  while (at > first - LONGEST && (source.isDigits(at) || !source.isWord(at) || SCALES.has(source.lower(at)))) at--;
  return isLabel(source, at);
}

/** A label with a capital, or the second word of one: "Oper net", "Net profit". */
const isLabel = (source: Source, at: number): boolean =>
  SUM_LABELS.has(source.lower(at)) &&
  source.joined(at + 1) &&
  (source.isCapitalised(at) || source.isCapitalised(at - 1));

/** Tokens of the longest number before "vs". */
const LONGEST = 9;
const SCALES = new Set(['mln', 'billion', 'million', 'bln', 'trillion']);
