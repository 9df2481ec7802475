import type { FigureKind } from '../types';
import type { Draft } from './draft';
import { rounded } from './numeral';
import type { Source } from './source';

/** A unit whose amounts are told on in a smaller one. */
interface Larger {
  readonly smaller: string;
  /** How many of the smaller make one. */
  readonly count: number;
}

const LARGER: ReadonlyMap<string, Larger> = new Map([
  ['hour', { smaller: 'minute', count: 60 }],
  ['minute', { smaller: 'second', count: 60 }],
  ['foot', { smaller: 'inch', count: 12 }],
  ['stone', { smaller: 'pound', count: 14 }],
  ['pound', { smaller: 'ounce', count: 16 }],
]);

const PARTED: ReadonlySet<FigureKind> = new Set<FigureKind>(['duration', 'measure', 'money']);

/**
 * Joins the parts of one amount: a time told to the second ("two hours, 22 minutes and 19 seconds", "1 min 43.2 sec", "an hour and
 * 40 minutes"), a height or weight ("five foot three inches", "8st 6lb"), a price ("5 dollars and 30 cents").
 */
export function joinCompounds(source: Source, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ kind }) => PARTED.has(kind))) return drafts;
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft) break;
    const next = drafts[index + 1];
    const whole = next && (withCoins(source, draft, next) ?? withInches(source, draft, next));
    const parts = whole ? [] : timesFrom(source, drafts, index);
    joined.push(whole ?? (parts.length > 1 ? timeOf(parts) : withHour(source, draft, joined.at(-1)?.end ?? 0)));
    index += whole ? 1 : Math.max(parts.length - 1, 0);
  }
  return joined;
}

/** "5 dollars and 30 cents", "£3 50p": what the coins alone would be less than one of. */
function withCoins(source: Source, draft: Draft, next: Draft): Draft | undefined {
  const pounds = draft.unit === OPEN_POUND && next.unit === 'GBP';
  const coins =
    draft.kind === 'money' && next.kind === 'money' && (draft.unit === next.unit || pounds) && isSingle(draft);
  if (!coins || !isSingle(next) || !(next.low < 1) || !Number.isInteger(draft.low) || draft.scale) return undefined;
  return isTied(source, draft.end, next.first) && next.unitTokens && next.unitTokens.first >= next.value.end
    ? { ...whole(draft, next, rounded(draft.low + next.low)), unit: next.unit }
    : undefined;
}

/** Pounds of money or of weight, which the article must tell. */
const OPEN_POUND = 'pound?';

/** "five foot three inches", "8st 6lb". */
function withInches(source: Source, draft: Draft, next: Draft): Draft | undefined {
  const unit = draft.unit === OPEN_POUND && !draft.scale ? 'pound' : draft.unit;
  const larger = next.kind === 'measure' ? LARGER.get(unit) : undefined;
  if (larger?.smaller !== next.unit || !(next.low < larger.count) || !Number.isInteger(draft.low)) return undefined;
  return isSingle(draft) && isSingle(next) && isTied(source, draft.end, next.first)
    ? { ...whole(draft, next, rounded(draft.low + next.low / larger.count)), kind: 'measure', unit }
    : undefined;
}

const whole = (draft: Draft, next: Draft, value: number): Draft => ({
  ...draft,
  end: next.end,
  low: value,
  high: value,
  value: { first: draft.value.first, end: next.value.end },
});

/** The drafts of one time from a draft on, the last of them seconds; the draft alone where it is no such time. */
function timesFrom(source: Source, drafts: readonly Draft[], index: number): readonly Draft[] {
  const parts = drafts.slice(index, index + 1);
  for (let last = parts[0]; last && isTime(last); last = parts.at(-1)) {
    const next = drafts[index + parts.length];
    const larger = LARGER.get(last.unit);
    if (!next || !larger || next.unit !== larger.smaller || !isTime(next) || !(next.low < larger.count)) break;
    if (!isTied(source, last.end, next.first)) break;
    parts.push(next);
  }
  return parts.at(-1)?.unit === 'second' ? parts : parts.slice(0, 1);
}

const isSingle = (draft: Draft): boolean => draft.low === draft.high && draft.vague === undefined && draft.low >= 0;

const isTime = (draft: Draft): boolean => draft.kind === 'duration' && isSingle(draft);

/** Whether nothing, a comma or "and" stands between two amounts. */
function isTied(source: Source, end: number, first: number): boolean {
  let at = source.is(end, ',') ? end + 1 : end;
  if (source.lower(at) === 'and') at++;
  return at === first && source.joined(first) && source.joined(end);
}

/** A time in the unit of its last part. */
function timeOf(parts: readonly Draft[]): Draft {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new RangeError('A time has parts.');
  const total = parts.reduce((sum, part) => sum * SIXTY + part.low, 0);
  const value = { first: first.value.first, end: last.value.end };
  return { ...last, first: first.first, low: rounded(total), high: rounded(total), value };
}

const SIXTY = 60;

/** "an hour and 40 minutes". */
function withHour(source: Source, draft: Draft, floor: number): Draft {
  const first = draft.first - 3;
  const hour =
    draft.unit === 'minute' &&
    isTime(draft) &&
    first >= floor &&
    source.lower(draft.first - 1) === 'and' &&
    source.lower(draft.first - 2) === 'hour' &&
    source.lower(first) === 'an' &&
    source.joined(draft.first);
  return hour ? { ...draft, first, low: draft.low + SIXTY, high: draft.high + SIXTY } : draft;
}
