import type { EventDay } from '../claims/read-event-days';
import type { ArticleFacts } from '../facts';
import { type DayPart, dayPartAt } from '../lexicon/day-parts';
import { daysBetween } from '../time/calendar';

/** Days beyond which two articles are of two events, or one of them is filed under another day than it was written. */
const MOST_APART = 3;

/** Parts of one day that cannot both be that of one moment; evening lies near what comes before and after. */
const APART: ReadonlyMap<DayPart, ReadonlySet<DayPart>> = new Map([
  ['early', new Set<DayPart>(['afternoon', 'evening', 'night'])],
  ['morning', new Set<DayPart>(['afternoon', 'evening', 'night'])],
  ['afternoon', new Set<DayPart>(['early', 'morning', 'night'])],
  ['evening', new Set<DayPart>(['early', 'morning'])],
  ['night', new Set<DayPart>(['early', 'morning', 'afternoon'])],
]);

/** Two days, or two parts of one, on which what is one event cannot both have happened; `undefined` where they can. */
export function daysApart(
  article: ArticleFacts,
  ours: readonly EventDay[],
  other: ArticleFacts,
  theirs: readonly EventDay[],
): [EventDay, EventDay] | undefined {
  const [here, there] = [ours[0], theirs[0]];
  if (!here || !there) return undefined;
  if (ours.some((our) => theirs.some((their) => our.day === their.day))) return partsApart(ours, theirs);
  const between = Math.min(...ours.map((our) => Math.min(...theirs.map((their) => distance(our, their)))));
  if (between > MOST_APART || !isOne(ours) || !isOne(theirs)) return undefined;
  if (between === 1 && mayBeOneNight(article, here, other, there)) return undefined;
  return [here, there];
}

const distance = (a: EventDay, b: EventDay): number => daysBetween(a.day, b.day);

const isOne = (days: readonly EventDay[]): boolean => days.every(({ day }) => day === days[0]?.day);

/** Whether two days next to each other may both be told of the night between them. */
function mayBeOneNight(article: ArticleFacts, here: EventDay, other: ArticleFacts, there: EventDay): boolean {
  const isEarlier = here.day < there.day;
  const [before, after] = [partsIn(isEarlier ? article : other), partsIn(isEarlier ? other : article)];
  return before.every((part) => part === 'night') && after.every((part) => part === 'early' || part === 'morning');
}

/** The parts of the day at which an article says that it happened. */
const partsIn = ({ incident }: ArticleFacts): DayPart[] => [
  ...(incident?.days?.flatMap(({ part }) => part ?? []) ?? []),
  ...(incident?.began.map(({ minutes }) => dayPartAt(minutes)) ?? []),
];

/** Parts of one day, where every part that one side tells is apart from every part that the other does. */
function partsApart(ours: readonly EventDay[], theirs: readonly EventDay[]): [EventDay, EventDay] | undefined {
  for (const here of ours) {
    if (here.part === undefined) continue;
    const against = theirs.filter(({ day, part }) => day === here.day && part !== undefined);
    const again = ours.filter(({ day, part }) => day === here.day && part !== undefined);
    const [there] = against;
    if (there && again.every(({ part }) => against.every((their) => areApart(part, their.part)))) return [here, there];
  }
  return undefined;
}

const areApart = (a: DayPart | undefined, b: DayPart | undefined): boolean =>
  a !== undefined && b !== undefined && (APART.get(a)?.has(b) ?? false);
