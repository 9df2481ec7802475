import type { FigureKind } from '../types';
import type { Draft } from './draft';
import type { Source } from './source';
import { unitNamed } from './units';

const BY = new Set(['by', 'x', '×']);
const UNITED: ReadonlySet<FigureKind> = new Set<FigureKind>(['measure', 'duration', 'age', 'percent', 'money']);

/** Gives bare numbers the unit that the text tells once, behind the last of them: "10 x 12 feet", "5- and 6-year-olds". */
export function shareUnits(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft, index) => isSharing(source, draft, drafts[index + 1]))) return drafts;
  const shared: Draft[] = [];
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    const next = shared.at(-1);
    const united = next && UNITED.has(next.kind) && (draft?.kind !== 'duration' || next.kind === 'age');
    if (draft)
      shared.push(united && isSharing(source, draft, next) ? { ...draft, kind: next.kind, unit: next.unit } : draft);
  }
  return shared.reverse();
}

/** Whether a bare number takes its unit from the next one, or from what that one takes it from. */
function isSharing(source: Source, draft: Draft, next: Draft | undefined): boolean {
  if (next === undefined) return false;
  if (draft.kind === 'duration') return isAgeInList(source, draft, next);
  if (draft.kind !== 'count' || draft.scale !== undefined || draft.unit !== '') return false;
  return (
    isSide(source, draft, next) ||
    isSuspended(source, draft, next) ||
    isYoungerBy(source, draft, next) ||
    isAttribute(source, draft, next)
  );
}

/** "10 x 12 feet", "a 10-by-12-foot room". */
function isSide(source: Source, draft: Draft, next: Draft): boolean {
  const hyphen = source.is(draft.end, '-') && source.glued(draft.end) ? 1 : 0;
  const by = draft.end + hyphen;
  if (!BY.has(source.raw(by)) || next.first !== by + 1 + hyphen || !source.joined(next.first)) return false;
  return unitNamed(next.unit)?.dimension === 'length' || (next.kind === 'count' && BY.has(source.raw(next.end)));
}

/** Whether a larger amount stands right behind a draft and "and". */
const followsByAnd = (source: Source, draft: Draft, next: Draft): boolean =>
  source.lower(draft.end) === 'and' && next.first === draft.end + 1 && draft.high < next.low;

/** "three and four-year-olds": ages that follow one another. */
const isYoungerBy = (source: Source, draft: Draft, next: Draft): boolean =>
  next.kind === 'age' &&
  next.unitTokens !== undefined &&
  followsByAnd(source, draft, next) &&
  source.is(next.value.end, '-');

/** "14 and 15 inch screens": a unit in the singular behind more than one stands for both. */
const isAttribute = (source: Source, draft: Draft, next: Draft): boolean =>
  next.kind === 'measure' &&
  next.unitTokens !== undefined &&
  followsByAnd(source, draft, next) &&
  source.lower(next.unitTokens.first) === next.unit &&
  source.isWord(next.end) &&
  source.joined(next.end);

/** "The cubs were ten months, five months and two months old." */
function isAgeInList(source: Source, draft: Draft, next: Draft): boolean {
  if (next.first !== draft.end + 1 || next.unitTokens === undefined) return false;
  if (source.lower(draft.end) === 'and') return next.kind === 'age';
  return source.is(draft.end, ',') && next.unit === draft.unit && source.lower(next.end) === 'and';
}

/** "5- and 6-year-olds", "two-, three- and four-year terms". */
function isSuspended(source: Source, draft: Draft, next: Draft): boolean {
  const { end } = draft;
  if (!source.is(end, '-') || !source.glued(end)) return false;
  const tie = source.lower(end + 1);
  return (tie === 'and' || tie === 'or' || tie === ',') && next.first === end + 2;
}
