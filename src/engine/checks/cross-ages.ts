import type { Aged } from '../claims/aged';
import { wholeName } from '../compare/full-names';
import { isOtherSpelling, nameParts } from '../compare/names';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceOf } from './evidence';

/** Days within which a birthday is no likely reason for a difference, and those for one year more in the later article. */
const SOON = 60;
const SOON_AFTER = 14;
/** Years by which two ages of one person are mistaken, a swapped digit at most; beyond that a parent bears the same name. */
const MOST_APART = 10;
/** The same where only the other ages of the two articles tell that one person is meant. */
const MOST_APART_UNNAMED = 1;
/** Years that set somebody else of nearly the same age apart. */
const CLEAR = 4;
const ADULT = 18;
/** More ages than this tell nobody from another. */
const MOST = 40;

interface TellingOfAge {
  /** As the article names who is that old, in full where it does so anywhere. */
  readonly name?: string;
  readonly parts: readonly string[];
  readonly aged: Aged;
  readonly figure: ReadFigure;
  readonly age: number;
}

/** Ages of one person that two articles on the same event tell differently. */
export function crossAges(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const [ours, theirs] = [agesOf(article), agesOf(other)];
  const birthdays = event.daysApart > SOON ? 1 + Math.floor(event.daysApart / 365) : 0;
  const named = namedApart(ours, theirs, birthdays, (article.date ?? '') < (other.date ?? ''));
  const pairs = named.length > 0 || birthdays > 0 ? named : unnamedApart(ours, theirs);
  const isBirthday = (our: number, their: number): boolean =>
    event.daysApart > SOON_AFTER && their - our === ((article.date ?? '') < (other.date ?? '') ? 1 : -1);
  return pairs.flatMap(([here, there]) => {
    if (isBirthday(here.age, there.age)) return [];
    const name = here.name ?? there.name;
    const both = here.name !== undefined && there.name !== undefined;
    return [
      {
        kind: 'age' as const,
        severity: both ? ('warning' as const) : ('information' as const),
        message: `${name ?? `The same ${nounFor(here, there)}`} is ${amount(here.age)} here, but ${amount(there.age)} in the other article.`,
        because: both
          ? `The articles ${event.because}, and both tell the age of ${name} at the time of writing.`
          : `The articles ${event.because}, and no other age that they tell lies near these two.`,
        evidence: [evidenceOf(article.id, here.figure), evidenceOf(other.id, there.figure)],
      },
    ];
  });
}

function nounFor({ aged: { sex }, age }: TellingOfAge, { aged }: TellingOfAge): string {
  const of = sex ?? aged.sex;
  if (of === undefined) return 'person';
  if (age < ADULT) return of === 'male' ? 'boy' : 'girl';
  return of === 'male' ? 'man' : 'woman';
}

function agesOf(article: ArticleFacts): TellingOfAge[] {
  const { claims, figures, mentions, entities } = article;
  const ages: TellingOfAge[] = [];
  for (const { bearer, person, aged, figure: index } of claims) {
    const figure = figures[index];
    if (aged === undefined || figure?.unit !== 'year' || ages.length >= MOST) continue;
    const told = bearer?.text ?? entities[mentions[person ?? -1]?.entity ?? -1]?.name;
    const name = told === undefined || told.includes(' ') ? told : (wholeName(article, told.toLowerCase()) ?? told);
    ages.push({ ...(name === undefined ? {} : { name }), parts: nameParts(name ?? ''), aged, figure, age: figure.low });
  }
  return ages;
}

type Pair = [TellingOfAge, TellingOfAge];

/** One pair for each name of both articles whose ages cannot be one, with so many birthdays between them. */
function namedApart(
  ours: readonly TellingOfAge[],
  theirs: readonly TellingOfAge[],
  birthdays: number,
  isFirst: boolean,
): Pair[] {
  const mayBeOf = (our: number, their: number): boolean => {
    const older = isFirst ? their - our : our - their;
    return older >= 0 && older <= birthdays;
  };
  const seen = new Set<string>();
  return ours.flatMap((age): Pair[] => {
    const key = `${age.parts[0]} ${age.parts.at(-1)}`;
    if (age.parts.length < 2 || seen.has(key)) return [];
    seen.add(key);
    const same = ours.filter((our) => isSameName(our.parts, age.parts));
    const against = theirs.filter((their) => isSameName(their.parts, age.parts));
    const [first] = against;
    if (!first || Math.abs(first.age - age.age) > MOST_APART) return [];
    return same.some((our) => against.some((their) => mayBeOf(our.age, their.age))) ? [] : [[age, first]];
  });
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  return (a[0] === b[0] && a.at(-1) === b.at(-1)) || isOtherSpelling(a, b);
}

/** The one pair of ages near each other that the two articles do not share, one of them without a name. */
function unnamedApart(ours: readonly TellingOfAge[], theirs: readonly TellingOfAge[]): Pair[] {
  const [here, there] = [new Set(ours.map(({ age }) => age)), new Set(theirs.map(({ age }) => age))];
  const ourOwn = [...here].filter((age) => !there.has(age));
  const theirOwn = [...there].filter((age) => !here.has(age));
  if (Math.min(ourOwn.length, theirOwn.length) !== 1) return [];
  const all = [...here, ...there];
  for (const age of ourOwn) {
    const near = theirOwn.find((their) => Math.abs(their - age) <= MOST_APART_UNNAMED);
    if (near === undefined) continue;
    const [ourAll, theirAll] = [ours.filter((told) => told.age === age), theirs.filter((told) => told.age === near)];
    const ourTellings = ourAll.filter((our) => theirAll.some((their) => agree(our.aged.sex, their.aged.sex)));
    const theirTellings = theirAll.filter((their) => ourAll.some((our) => agree(our.aged.sex, their.aged.sex)));
    const [first, second] = [ourTellings[0], theirTellings[0]];
    if (!first || !second) return [];
    const isClear = (third: number): boolean =>
      third === age ||
      third === near ||
      Math.abs(third - age) >= CLEAR ||
      isOfOther(third, first, [...ours, ...theirs]);
    const only = isOnlyChild(first, ours) && isOnlyChild(second, theirs);
    if (!all.every(isClear) || !areOne(ourTellings, theirTellings, only)) return [];
    return [[first, second]];
  }
  return [];
}

/** Whether an age is told of nobody of the sex of another. */
const isOfOther = (age: number, { aged }: TellingOfAge, all: readonly TellingOfAge[]): boolean =>
  aged.sex !== undefined &&
  all.every((told) => told.age !== age || (told.aged.sex !== undefined && told.aged.sex !== aged.sex));

/** Whether somebody is the only boy, or the only girl, that an article tells of. */
const isOnlyChild = ({ aged: { sex }, age }: TellingOfAge, all: readonly TellingOfAge[]): boolean =>
  sex !== undefined &&
  age < ADULT &&
  all.every((told) => told.age === age || told.age >= ADULT || (told.aged.sex !== undefined && told.aged.sex !== sex));

/** Whether two ages are of one person: of no two names, sexes or parts in the event, and of one part. */
function areOne(ours: readonly TellingOfAge[], theirs: readonly TellingOfAge[], only: boolean): boolean {
  const named = ours.some(({ name }) => name) && theirs.some(({ name }) => name);
  if (named || !ours.every((our) => theirs.every((their) => mayBeOne(our.aged, their.aged)))) return false;
  return (
    (only && ours[0]?.aged.sex === theirs[0]?.aged.sex) ||
    ours.some((our) => theirs.some((their) => haveOnePart(our.aged, their.aged)))
  );
}

/** Both accused, both harmed, or both the daughter. */
const haveOnePart = (a: Aged, b: Aged): boolean =>
  (a.role !== undefined && a.role === b.role) || (a.relative !== undefined && a.relative === b.relative);

const mayBeOne = (a: Aged, b: Aged): boolean => agree(a.sex, b.sex) && agree(a.role, b.role);

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
