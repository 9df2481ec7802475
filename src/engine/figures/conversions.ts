import type { Draft } from './draft';
import type { Source } from './source';
import { unitNamed } from './units';

const REACH = 4;

/** Index of the figure that a figure in brackets right behind it converts: "1.2 billion yuan ($189 million)". */
export function convertedBy(source: Source, drafts: readonly Draft[], index: number): number | undefined {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (!draft || !before || draft.unit === before.unit || !isConvertible(before, draft)) return undefined;
  if (draft.first - before.end > REACH || !source.joined(before.end) || !source.is(before.end, '(')) return undefined;
  for (let at = before.end + 1; at < draft.first; at++) if (source.is(at, ')')) return undefined;
  return index - 1;
}

function isConvertible(a: Draft, b: Draft): boolean {
  if (a.kind === 'money' && b.kind === 'money') return true;
  const dimension = unitNamed(a.unit)?.dimension;
  return (
    a.kind === b.kind && dimension !== undefined && dimension !== 'time' && dimension === unitNamed(b.unit)?.dimension
  );
}
