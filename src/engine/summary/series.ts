import type { ClaimFrame } from '../claims/frame';
import { compare } from '../compare/compare';
import { eventOf } from '../compare/same-words';
import type { Period } from '../types';
import { plural } from './plural';
import type { FramedRow } from './rows';
import type { Series } from './summary';
import { capitalised, periodText } from './wording';

/** How many earlier rows of the same quantity each row is held against: keeps a large archive linear. */
const WINDOW = 12;
/** A series with more reasons than this says the first ones. */
const MOST_REASONS = 2;
const AGREE = 'Several articles give the same.';

interface Point {
  readonly framed: FramedRow;
  readonly when: string;
}

/** Sets of rows that tell the same quantity at other times or in other articles and do not contradict each other. */
export function readSeries(rows: readonly FramedRow[]): Series[] {
  return [...byQuantity(rows).values()].flatMap(seriesOf).sort((a, b) => b.points.length - a.points.length);
}

function byQuantity(rows: readonly FramedRow[]): Map<string, Point[]> {
  const quantities = new Map<string, Point[]>();
  for (const framed of rows) {
    const { row, claim } = framed;
    if (claim?.head === undefined || row.kind === 'age' || row.kind === 'duration' || row.kind === 'score') continue;
    const key = `${row.kind}|${row.unit}|${claim.head}`;
    const point = { framed, when: timeOf(framed) };
    const known = quantities.get(key);
    if (known === undefined) quantities.set(key, [point]);
    else known.push(point);
  }
  return quantities;
}

/** ISO date to sort by: the end of the claim's period, else the article's date. */
function timeOf({ claim, article }: FramedRow): string {
  return claim?.period?.to ?? claim?.period?.from ?? article.facts.date ?? '';
}

function seriesOf(points: readonly Point[]): Series[] {
  const ordered = [...points].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  const sets: { points: Point[]; reasons: Set<string>; times: Set<string> }[] = [];
  ordered.forEach((point) => {
    for (const set of sets.slice(-WINDOW)) {
      const why = whyBeside(set.points.at(-1), point) ?? whyBeside(set.points[0], point);
      if (why === undefined) continue;
      if (!set.points.some((known) => tellsTheSame(known, point))) set.points.push(point);
      if ('times' in why) for (const time of why.times) set.times.add(time);
      else set.reasons.add(why.reason);
      return;
    }
    sets.push({ points: [point], reasons: new Set(), times: new Set() });
  });
  return sets
    .filter((set) => set.points.length >= 2)
    .map(({ points: found, reasons, times }) => {
      const forTimes = times.size === 0 ? [] : [`Told for different times: ${[...times].join('; ')}.`];
      return toSeries(found, [...forTimes, ...reasons].slice(0, MOST_REASONS).join(' '));
    });
}

/** Why points stand beside each other: in a sentence, or the times they are told for. */
type Why = { readonly reason: string } | { readonly times: readonly string[] };

/** Why two points belong to one series; `undefined` where they do not. */
function whyBeside(earlier: Point | undefined, later: Point): Why | undefined {
  if (earlier === undefined) return undefined;
  const [a, b] = [earlier.framed, later.framed];
  if (a.claim === undefined || b.claim === undefined) return undefined;
  if ((a.claim.partOf === undefined) !== (b.claim.partOf === undefined)) return undefined;
  const { relation, because } = compare(
    { article: a.article.facts, claim: a.claim },
    { article: b.article.facts, claim: b.claim },
  );
  if (relation === 'update') return { reason: because };
  if (relation === 'supports') return a.row.article === b.row.article ? undefined : { reason: AGREE };
  return relation === 'different-scope' ? whyOfAnotherTime(a.claim, b.claim) : undefined;
}

/** Two periods of one event stand beside each other, whichever subsets they count. */
function whyOfAnotherTime(a: ClaimFrame, b: ClaimFrame): Why | undefined {
  if (a.period === undefined || b.period === undefined || samePeriod(a.period, b.period)) return undefined;
  if (eventOf(a) !== eventOf(b) || a.stage !== b.stage) return undefined;
  const otherPlaces = a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place));
  return otherPlaces ? undefined : { times: [a, b].map((claim) => timeText(claim, a.counted !== b.counted)) };
}

/** "since April", with the counted noun where the two differ in it. */
function timeText({ period, counted }: ClaimFrame, withNoun: boolean): string {
  const label = period === undefined ? '' : periodText(period);
  return withNoun && counted !== undefined ? `${label} (${plural(counted)})` : label;
}

function samePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.label === b?.label;
}

function tellsTheSame(a: Point, b: Point): boolean {
  const [one, other] = [a.framed.row, b.framed.row];
  const sameValue = one.low === other.low && one.high === other.high && one.bound === other.bound;
  return one.article === other.article && sameValue && samePeriod(one.period, other.period);
}

function toSeries(points: readonly Point[], because: string): Series {
  return {
    label: seriesLabel(points),
    points: points.map(({ framed }) => framed.row),
    because,
  };
}

function seriesLabel(points: readonly Point[]): string {
  const first = points[0]?.framed;
  const nouns = new Set(points.map(({ framed }) => framed.row.counted));
  const noun = (nouns.size === 1 ? first?.row.counted : first?.claim?.head) ?? '';
  const label = capitalised(first?.row.kind === 'count' ? plural(noun) : noun);
  const events = new Set(points.map(({ framed }) => framed.row.event).filter((event) => event !== undefined));
  return events.size === 0 ? label : `${label}: ${[...events].join(', ')}`;
}
