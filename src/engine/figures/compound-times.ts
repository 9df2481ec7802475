import type { Draft } from './draft';
import { rounded } from './numeral';
import type { Source } from './source';

/** How many of the next smaller unit make one of each. */
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['hour', { unit: 'minute', count: 60 }],
  ['minute', { unit: 'second', count: 60 }],
]);

/** Joins the parts of one time told to the second: "two hours, 22 minutes and 19 seconds", "1 min 43.2 sec", "an hour and 40 minutes". */
export function joinTimes(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.kind === 'duration' && SMALLEST.has(draft.unit))) return drafts;
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft) break;
    const parts = partsFrom(source, drafts, index);
    joined.push(parts.length > 1 ? join(parts) : withHour(source, draft, joined.at(-1)?.end ?? 0));
    index += parts.length - 1;
  }
  return joined;
}

const SMALLEST = new Set(['minute', 'second']);

/** The drafts of one time from a draft on, the last of them seconds; the draft alone where it is no such time. */
function partsFrom(source: Source, drafts: readonly Draft[], index: number): readonly Draft[] {
  const parts = drafts.slice(index, index + 1);
  for (let last = parts[0]; last && isPart(last); last = parts.at(-1)) {
    const next = drafts[index + parts.length];
    const smaller = SMALLER.get(last.unit);
    if (!next || !smaller || next.unit !== smaller.unit || !isPart(next) || !(next.low < smaller.count)) break;
    if (!isTied(source, last.end, next.first)) break;
    parts.push(next);
  }
  return parts.at(-1)?.unit === 'second' ? parts : parts.slice(0, 1);
}

const isPart = (draft: Draft): boolean =>
  draft.kind === 'duration' && draft.low === draft.high && draft.vague === undefined && draft.low >= 0;

/** Whether nothing, a comma or "and" stands between two amounts. */
function isTied(source: Source, end: number, first: number): boolean {
  let at = source.is(end, ',') ? end + 1 : end;
  if (source.lower(at) === 'and') at++;
  return at === first && source.joined(first) && source.joined(end);
}

/** The whole in the unit of its last part. */
function join(parts: readonly Draft[]): Draft {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new RangeError('A time has parts.');
  const total = parts.reduce((sum, part) => sum * (SMALLER.get(previousUnit(part))?.count ?? 1) + part.low, 0);
  const value = { first: first.value.first, end: last.value.end };
  return { ...last, first: first.first, low: rounded(total), high: rounded(total), value };
}

const previousUnit = ({ unit }: Draft): string => (unit === 'second' ? 'minute' : 'hour');

/** "an hour and 40 minutes". */
function withHour(source: Source, draft: Draft, floor: number): Draft {
  const first = draft.first - 3;
  const hour =
    draft.unit === 'minute' &&
    isPart(draft) &&
    first >= floor &&
    source.lower(draft.first - 1) === 'and' &&
    source.lower(draft.first - 2) === 'hour' &&
    source.lower(first) === 'an' &&
    source.joined(draft.first);
  return hour ? { ...draft, first, low: draft.low + 60, high: draft.high + 60 } : draft;
}
