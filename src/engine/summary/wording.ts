import { eventWord } from '../lexicon/event-words';
import { plural } from '../lexicon/plural';
import { inflect } from '../lexicon/verb-forms';
import type { Bound, Entity, Period } from '../types';
import { foldSpace } from './sentence-text';
import type { SummaryRow } from './summary';

/** How a bound is said before an amount. */
const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  atLeast: 'at least ',
  under: 'under ',
  atMost: 'up to ',
};

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A number with its thousands parted by commas: 1234567.5 as "1,234,567.5". */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** One number, or the two ends of a range: "40", "40 to 50". */
export function rangeText(range: { readonly low: number; readonly high: number }): string {
  return range.low === range.high ? numberText(range.low) : `${numberText(range.low)} to ${numberText(range.high)}`;
}

/** How the figure's bound is said, with a space after it: "over ". */
export function boundText({ bound }: SummaryRow): string {
  return BOUND_WORDS[bound];
}

/** Named character references that news pages use; the rest of a page's markup is not part of any quotation. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['pound', '£'],
  ['euro', '€'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['frac12', '½'],
]);

/** Words quoted from an article as a reader sees them: white space folded, character references of a page resolved. */
export function quotedText(text: string): string {
  const resolved = text.replace(/&(#\d{1,6}|[a-z]{2,8}\d{0,2});/gi, (reference, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(Number(name.slice(1)))
      : (CHARACTERS.get(name.toLowerCase()) ?? reference),
  );
  return foldSpace(resolved);
}

/** The figure as the article has it, with its bound: "over 700", "about 1.2 billion yuan". */
export function amountText(row: SummaryRow): string {
  return boundText(row) + withoutCapital(quotedText(row.text));
}

/** "Thirty-four", as it begins a sentence, stands elsewhere as "thirty-four"; letters before digits, as in "Rs 500", stay. */
function withoutCapital(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/\d/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The figure with what it counts: "over 700 fugitives". */
export function countedText(row: SummaryRow): string {
  if (row.counted === undefined || row.kind !== 'count') return amountText(row);
  if (row.vague && row.text.endsWith('s')) return `${amountText(row)} of ${plural(row.counted)}`;
  const one = row.low === 1 && row.high === 1;
  return `${amountText(row)} ${one ? row.counted : plural(row.counted)}`;
}

/** An amount worked out from rows, in their unit: "102", "CNY 1,200,000,000", "45%". */
export function workedOutText(range: { readonly low: number; readonly high: number }, unit: string): string {
  if (unit === 'percent') return `${rangeText(range)}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${rangeText(range)}`;
  return unit === '' ? rangeText(range) : `${rangeText(range)} ${range.high === 1 ? unit : plural(unit)}`;
}

/** "2015-12-09" as "9 December 2015"; anything else as it is. */
export function dateText(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? iso : DATE.format(time);
}

/** "1 figure", "3 figures". */
export function counting(count: number, noun: string): string {
  return `${numberText(count)} ${count === 1 ? noun : plural(noun)}`;
}

/** What happened, as it is told of what is counted: "kill" as "killed", "rise" as "risen"; words that are no verbs as they are. */
export function eventText(lemma: string): string {
  const as = eventWord(lemma)?.as;
  return as === 'noun' || as === 'adjective' ? lemma : (inflect(lemma).at(-1) ?? lemma);
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words that begin a period and are no names. */
const PERIOD_STARTS =
  /^(?:Since|In|On|By|From|Between|After|Before|During|Last|This|Next|Over|At|Until|As|For|Within|Throughout|The|Earlier|Late|Early)\b/;

/** A period's label as it stands inside a sentence: "Since 2014" as "since 2014", "March 13" as it is. */
export function periodText({ label }: Period): string {
  return PERIOD_STARTS.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** What is said of the amount: what it is of, when, where, who says so; empty parts are left out. */
export function frameText(row: SummaryRow): string {
  const parts = [
    row.kind === 'count' ? undefined : row.counted,
    row.period && periodText(row.period),
    row.places.length === 0 ? undefined : row.places.map(placeName).join(', '),
    row.source === undefined ? undefined : `says ${row.source}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The English name of an ISO 3166-1 code; a place's own name as it is. */
export function placeName(place: string): string {
  return /^[A-Z]{2}$/.test(place) ? (REGIONS.of(place) ?? place) : place;
}

/** What no part accounts for: "At least 598 left over." */
export function leftText(whole: SummaryRow, left: { readonly low: number; readonly high: number }): string {
  const open = whole.bound === 'over' ? 'Over ' : whole.bound === 'atLeast' ? 'At least ' : '';
  return `${open}${workedOutText(left, whole.unit)} left over.`;
}

/** An entity's name with its acronym, where the name does not hold it already: "Ministry of Health (MoH)", but "BBC". */
export function entityText({ name, acronym }: Pick<Entity, 'name' | 'acronym'>): string {
  return acronym === undefined || name.includes(acronym) ? name : `${name} (${acronym})`;
}
