import type { Draft } from './draft';
import type { Source } from './source';

const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'a', 'that']);

/** "310 million of the 2.4 billion rand": a bare amount of a sum of money is money of that currency. */
export function shareMoney(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    if (draft.kind !== 'count' || draft.scale === undefined || next?.kind !== 'money') return draft;
    const of = source.lower(draft.end) === 'of' && DETERMINERS.has(source.lower(draft.end + 1));
    return of && next.first === draft.end + 2 ? { ...draft, kind: 'money', unit: next.unit } : draft;
  });
}
