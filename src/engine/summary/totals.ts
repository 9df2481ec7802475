import type { FramedRow } from './rows';
import type { SummaryGroup } from './summary';
import { amountText, placeName, rangeText } from './wording';

/**
 * The sum of the rows that exclude each other: counts of one noun, in one sentence, of one event, period and stage, each in a place
 * of its own. Anything else (other years, subsets, the same count told twice) would add up to a number that means nothing.
 */
export function totalOf(rows: readonly FramedRow[]): SummaryGroup['total'] {
  let best: FramedRow[] = [];
  for (const set of bySharedFrame(rows)) {
    const exclusive = set.length >= 2 && eachInItsOwnPlace(set);
    if (exclusive && set.length > best.length) best = set;
  }
  return best.length === 0 ? undefined : sumOf(best);
}

function bySharedFrame(rows: readonly FramedRow[]): Iterable<FramedRow[]> {
  const sets = new Map<string, FramedRow[]>();
  for (const framed of rows) {
    const { row, claim } = framed;
    if (claim === undefined || !isAdditive(framed)) continue;
    const period =
      claim.period === undefined ? '' : `${claim.period.from ?? ''}/${claim.period.to ?? ''}/${claim.period.label}`;
    const key = [row.article, claim.sentence, claim.event ?? '', period, claim.stage ?? '', claim.partOf ?? ''].join(
      '|',
    );
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [framed]);
    else known.push(framed);
  }
  return sets.values();
}

function isAdditive({ row, claim, figure }: FramedRow): boolean {
  if (row.vague || figure.per !== undefined) return false;
  if (row.kind === 'money') return claim?.partOf !== undefined;
  return row.kind === 'count' && claim?.modality !== 'planned';
}

function eachInItsOwnPlace(set: readonly FramedRow[]): boolean {
  const seen = new Set<string>();
  for (const { row } of set) {
    const place = row.places.length === 1 ? row.places[0] : undefined;
    if (place === undefined || seen.has(place)) return false;
    seen.add(place);
  }
  return true;
}

function sumOf(set: readonly FramedRow[]): NonNullable<SummaryGroup['total']> {
  const inText = [...set].sort((a, b) => a.row.start - b.row.start);
  const low = addUp(inText.map(({ row }) => row.low));
  const high = addUp(inText.map(({ row }) => row.high));
  const sum = inText.map(({ row }) => (row.bound === 'exact' ? rangeText(row) : amountText(row))).join(' + ');
  const places = inText.map(({ row }) => row.places.map(placeName).join()).join(', ');
  return { low, high, because: `${sum} = ${rangeText({ low, high })}, each in a place of its own: ${places}.` };
}

/** A sum without the dust that binary fractions leave: 0.1 + 0.2 is 0.3. */
export function addUp(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isFinite(sum) ? Number(sum.toPrecision(14)) : sum;
}
