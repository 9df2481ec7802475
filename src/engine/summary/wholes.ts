import type { FramedRow } from './rows';
import type { SummaryRow, WholeAndParts } from './summary';
import { addUp } from './totals';
import { amountText, boundText, countedText, rangeText, workedOutText } from './wording';

interface Amount {
  readonly low: number;
  readonly high: number;
}

/**
 * Each stated whole with the parts that one sentence tells of it. Parts from different sentences may overlap (officials among the
 * suspects; those who came back by themselves), so that each sentence makes its own sum.
 */
export function readWholes(rows: readonly FramedRow[]): WholeAndParts[] {
  const byClaim = new Map<string, FramedRow>();
  for (const framed of rows)
    if (framed.row.claim !== undefined) byClaim.set(claimKey(framed, framed.row.claim), framed);

  const sets = new Map<string, { whole: FramedRow; parts: FramedRow[] }>();
  for (const part of rows) {
    const partOf = part.claim?.partOf;
    if (partOf === undefined) continue;
    const whole = byClaim.get(claimKey(part, partOf));
    if (whole === undefined || whole === part || shareIn(part.row, whole.row) === undefined) continue;
    const key = `${claimKey(part, partOf)}|${part.claim?.sentence}|${part.row.kind === 'percent'}`;
    const known = sets.get(key);
    if (known === undefined) sets.set(key, { whole, parts: [part] });
    else known.parts.push(part);
  }
  const found = [...sets.values()].filter(tellsSomething).map(({ whole, parts }) =>
    wholeAndParts(
      whole.row,
      parts.map(({ row }) => row),
    ),
  );
  const last = new Map(found.map((told, index) => [toldAs(told), index]));
  return found.filter((told, index) => last.get(toldAs(told)) === index);
}

/** What tells a sum again: the headline's "71 of 120 seats" stands in the text too. */
const toldAs = ({ whole, because }: WholeAndParts): string => `${whole.article}|${because}`;

/** "One of two brothers" is a way of speaking, not a sum, and "80% of one farm" is no number of farms. */
function tellsSomething({ whole, parts }: { whole: FramedRow; parts: readonly FramedRow[] }): boolean {
  const [first] = parts;
  if (parts.length > 1 || first === undefined) return true;
  if (first.row.kind !== 'count') return whole.row.high > 1;
  return first.row.high > 1 && whole.row.high > first.row.high;
}

function claimKey({ row }: FramedRow, claim: number): string {
  return `${row.article}|${claim}`;
}

/** What a part amounts to in the unit of its whole; `undefined` where that cannot be worked out. */
function shareIn(part: SummaryRow, whole: SummaryRow): Amount | undefined {
  if (part.kind === whole.kind && part.unit === whole.unit) return part;
  const share = part.kind === 'percent' ? 100 : part.kind === 'ratio' && part.high <= 1 ? 1 : undefined;
  if (share === undefined || (whole.kind !== 'count' && whole.kind !== 'money')) return undefined;
  return { low: addUp([(part.low * whole.low) / share]), high: addUp([(part.high * whole.high) / share]) };
}

function wholeAndParts(whole: SummaryRow, parts: readonly SummaryRow[]): WholeAndParts {
  const shares = parts.map((part) => shareIn(part, whole) ?? part);
  const sum = { low: addUp(shares.map(({ low }) => low)), high: addUp(shares.map(({ high }) => high)) };
  const left = { low: addUp([whole.low, -sum.high]), high: addUp([whole.high, -sum.low]) };
  const because = becauseOf(whole, parts, shares, sum);
  const isShare = shares.every((share, index) => share !== parts[index]);
  return { whole, parts, sum, ...(left.low > 0 && !isShare ? { left } : {}), because };
}

function becauseOf(whole: SummaryRow, parts: readonly SummaryRow[], shares: readonly Amount[], sum: Amount): string {
  const terms = parts.map((part, index) => {
    const share = shares[index] ?? part;
    if (share !== part) return rangeText(share);
    return part.unit === '' && part.bound === 'exact' ? rangeText(part) : amountText(part);
  });
  const of = `of ${countedText(whole)}`;
  const first = parts[0];
  if (parts.length === 1 && first !== undefined && shares[0] !== first) {
    return `${amountText(first)} ${of} is ${shareText(first, whole, sum)}.`;
  }
  if (parts.length === 1) return `${terms.join()} ${of}.`;
  const isMore =
    sum.low > whole.high && (whole.bound === 'exact' || whole.bound === 'under' || whole.bound === 'atMost');
  const total = `${terms.join(' + ')} = ${workedOutText(sum, whole.unit)}`;
  return isMore ? `${total}, more than ${countedText(whole)}.` : `${total} ${of}.`;
}

/** What a share comes to: "over 40", and "about 67" where people and things would be cut. */
function shareText(share: SummaryRow, whole: SummaryRow, sum: Amount): string {
  const isCut = whole.kind === 'count' && !(Number.isInteger(sum.low) && Number.isInteger(sum.high)) && sum.low >= 1;
  const shown = isCut ? { low: Math.round(sum.low), high: Math.round(sum.high) } : sum;
  const bound = boundText(share);
  return `${isCut && bound === '' ? 'about ' : bound}${workedOutText(shown, whole.unit)}`;
}
