import type { ClaimFrame } from '../claims/frame';
import { compare } from '../compare/compare';
import { sharedEvent } from '../compare/same-event';
import { eventOf } from '../compare/same-words';
import { samePeriod } from '../compare/scope';
import { isPerson } from '../lexicon/nouns';
import { plural } from '../lexicon/plural';
import type { FramedRow } from './rows';
import type { Series, SummaryRow } from './summary';
import { capitalised, eventText, periodText } from './wording';

/** How many earlier rows of the same quantity each row is held against: keeps a large archive linear. */
const WINDOW = 12;
/** A series with more reasons than this says the first ones. */
const MOST_REASONS = 2;
const MOST_TIMES = 6;
/** How far apart two amounts may be that are said to agree, as a share of the larger: outlets round. */
const NEAR = 0.1;
/** So many people are no coincidence. */
const SPECIAL_COUNT = 100;
/** Smaller counts of anything are told in every article. */
const LEAST_SPECIAL = 20;
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
    if (claim?.head === undefined || row.vague || row.kind === 'age' || row.kind === 'duration' || row.kind === 'score')
      continue;
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

interface Gathering {
  readonly points: Point[];
  readonly told: Set<string>;
  readonly reasons: Set<string>;
  readonly times: Set<string>;
}

function seriesOf(points: readonly Point[]): Series[] {
  const ordered = [...points].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  const sets: Gathering[] = [];
  for (const point of ordered) {
    if (sets.slice(-WINDOW).some((set) => joins(set, point))) continue;
    sets.push({ points: [point], told: new Set([toldAs(point)]), reasons: new Set(), times: new Set() });
  }
  return sets.filter((set) => set.points.length >= 2).map(toSeries);
}

/** Adds a point to a set that it belongs to; one that an article tells again is not shown again. */
function joins({ points, told, reasons, times }: Gathering, point: Point): boolean {
  const why = whyBeside(points.at(-1), point) ?? whyBeside(points[0], point);
  if (why === undefined) return false;
  if (!told.has(toldAs(point))) points.push(point);
  told.add(toldAs(point));
  if ('times' in why) for (const time of why.times) times.add(time);
  else reasons.add(why.reason);
  return true;
}

function toldAs({ framed: { row } }: Point): string {
  const { article, low, high, bound, period } = row;
  return [article, low, high, bound, period?.from ?? '', period?.to ?? ''].join('|');
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
  if (relation === 'unrelated' || !mayBeOneQuantity(a, b)) return undefined;
  if (relation === 'update') return { reason: because };
  if (relation === 'supports')
    return a.row.article !== b.row.article && areNear(a.row, b.row) ? { reason: AGREE } : undefined;
  return relation === 'different-scope' && !isMereCount(a) ? whyOfAnotherTime(a.claim, b.claim) : undefined;
}

/** Two articles may count two people each without meaning the same two: they must tell of one event, or count something special. */
function mayBeOneQuantity(a: FramedRow, b: FramedRow): boolean {
  if (a.row.article === b.row.article || sharedEvent(a.article.facts, b.article.facts) !== undefined) return true;
  return isSpecial(a) && isSpecial(b);
}

/** "Five states vote in April" and "farmers in ten states": a count of which nothing is told is another one each time. */
const isMereCount = ({ row, claim }: FramedRow): boolean =>
  row.kind === 'count' && (claim === undefined || eventOf(claim) === undefined);

function isSpecial({ claim, row }: FramedRow): boolean {
  const isFramed = claim?.event !== undefined || claim?.counted?.includes(' ') === true;
  return isFramed && row.low >= (isPerson(claim?.head ?? '') ? SPECIAL_COUNT : LEAST_SPECIAL);
}

function areNear(a: SummaryRow, b: SummaryRow): boolean {
  return Math.abs(a.low - b.low) <= NEAR * Math.max(Math.abs(a.low), Math.abs(b.low));
}

/** Two periods of one event stand beside each other, whichever subsets they count. */
function whyOfAnotherTime(a: ClaimFrame, b: ClaimFrame): Why | undefined {
  if (a.period === undefined || b.period === undefined || samePeriod(a.period, b.period)) return undefined;
  if (eventOf(a) !== eventOf(b) || a.stage !== b.stage) return undefined;
  const otherPlaces = a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place));
  const times = [a, b].map((claim) => timeText(claim, a.counted !== b.counted));
  return otherPlaces || times[0] === times[1] ? undefined : { times };
}

/** "since April", with the counted noun where the two differ in it. */
function timeText({ period, counted }: ClaimFrame, withNoun: boolean): string {
  const label = period === undefined ? '' : periodText(period);
  return withNoun && counted !== undefined ? `${label} (${plural(counted)})` : label;
}

function toSeries({ points, reasons, times }: Gathering): Series {
  const forTimes = times.size === 0 ? [] : [`Told for different times: ${[...times].slice(0, MOST_TIMES).join('; ')}.`];
  return {
    label: seriesLabel(points),
    points: points.map(({ framed }) => framed.row),
    because: [...forTimes, ...reasons].slice(0, MOST_REASONS).join(' '),
  };
}

function seriesLabel(points: readonly Point[]): string {
  const first = points[0]?.framed;
  const nouns = new Set(points.map(({ framed }) => framed.row.counted));
  const noun = (nouns.size === 1 ? first?.row.counted : first?.claim?.head) ?? '';
  const label = capitalised(first?.row.kind === 'count' ? plural(noun) : noun);
  const event = points.find(({ framed }) => framed.row.event !== undefined)?.framed.row.event;
  return event === undefined ? label : `${label}: ${eventText(event)}`;
}
