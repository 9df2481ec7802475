import type { Draft } from './draft';
import type { Source } from './source';
import { unitNamed } from './units';

const REACH = 4;

/** What stands between two conversions in one pair of brackets: "(£281m; $400m)". */
const BETWEEN = new Set([';', ',', '/', 'or', 'and']);

/**
 * Index of the figure that a figure in brackets right behind it converts: "1.2 billion yuan ($189 million)". A second conversion in the
 * same brackets, "(£281m; $400m)", converts what the first one does.
 */
export function convertedBy(source: Source, drafts: readonly Draft[], index: number): number | undefined {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (!draft || !before || draft.unit === before.unit || !isConvertible(before, draft)) return undefined;
  if (draft.first - before.end > REACH || !source.joined(before.end)) return undefined;
  if (draft.first === before.end + 1 && BETWEEN.has(source.lower(before.end))) {
    const base =
      drafts[index - 2] && isOpenedBefore(source, before) ? convertedBy(source, drafts, index - 1) : undefined;
    return base === undefined || drafts[base]?.unit === draft.unit ? undefined : base;
  }
  if (!source.is(before.end, '(')) return undefined;
  for (let at = before.end + 1; at < draft.first; at++) if (source.is(at, ')')) return undefined;
  return index - 1;
}

/** Whether a bracket opens right before a figure, with at most a small word between. */
const isOpenedBefore = (source: Source, { first }: Draft): boolean =>
  source.is(first - 1, '(') || source.is(first - 2, '(') || BETWEEN.has(source.lower(first - 1));

function isConvertible(a: Draft, b: Draft): boolean {
  if (a.kind === 'money' && b.kind === 'money') return true;
  const dimension = unitNamed(a.unit)?.dimension;
  return (
    a.kind === b.kind && dimension !== undefined && dimension !== 'time' && dimension === unitNamed(b.unit)?.dimension
  );
}
