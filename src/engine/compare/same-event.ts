import type { ProperWord } from '../claims/proper-words';
import type { ArticleFacts } from '../facts';
import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { VIOLENT } from '../lexicon/incidents';
import { daysBetween } from '../time/calendar';
import { eventDetails } from './event-details';
import { type FullName, fullNames, outerParts } from './full-names';
import { isNearSpelling, isOtherSpelling, nameParts } from './names';

/** Two articles' reports of one event. */
export interface SharedEvent {
  /** "both report a fire and name Averil, Queen": what makes it one event, for a reader. */
  readonly because: string;
  /** Names in common. */
  readonly names: number;
  /** Names in common, and ages, streets and blocks that count like them. */
  readonly strength: number;
  readonly daysApart: number;
}

/** Days within which an incident is reported; what comes later comes with trials and anniversaries. */
const SOON = 12;
/** Beyond this a story is told with other figures, and by articles that have most of its names only. */
const LATEST = 400;
const NAMES_LATEST = 8;
/** Names, or what counts like them, that make one event of the same days where articles call it by two kinds: an accident, a shooting. */
const NAMES_OF_OTHER_KIND = 7;
/** Names that two articles of the same days must share, and two of other days. */
const NAMES = 3;
const NAMES_LATER = 5;
/** The same where one of them is a person named in full, by the same name or another spelling of it. */
const WITH_PERSON = 2;
const WITH_PERSON_LATER = 3;
/** Fewest names in common for which what is told besides counts like names, and most that does; one name needs more of it. */
const LEAST_NAMES = 2;
const MOST_DETAILS = 2;
const DETAILS_OF_ONE_NAME = 3;
const SHOWN = 3;

/** What two articles share that makes them reports of one event: its kind, its time, its names and what they tell; `undefined` where they may be of two. */
export function sharedEvent(a: ArticleFacts, b: ArticleFacts): SharedEvent | undefined {
  const daysApart = daysBetweenArticles(a.date, b.date);
  const isSoon = daysApart <= SOON;
  const kind = sharedKind(a, b);
  if (kind === undefined && !isSoon) return undefined;
  const names = sharedNames(a, b);
  const details = sharedDetails(a, b, names.length);
  if (kind === undefined && names.length + details < NAMES_OF_OTHER_KIND) return undefined;
  if (daysApart > LATEST && names.length < NAMES_LATEST) return undefined;
  if (names.length + details < (isSoon ? NAMES : NAMES_LATER)) {
    if (names.length + details < (isSoon ? WITH_PERSON : WITH_PERSON_LATER)) return undefined;
    if (!sharePerson(a, b, names, details) && !shareMisspelt(a, b, names, details)) return undefined;
  }
  const shown = namesToShow(b, names);
  return {
    because: `both ${kind === undefined ? '' : `report ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} and `}name ${shown.slice(0, -1).join(', ')}${shown.length > 1 ? ' and ' : ''}${shown.at(-1)}`,
    names: names.length,
    strength: names.length + details,
    daysApart,
  };
}

/** Ages, streets and blocks that two articles share, which set one event apart from others nearly as names do. */
function sharedDetails(a: ArticleFacts, b: ArticleFacts, names: number): number {
  if (names === 0) return 0;
  const known = eventDetails(a);
  let shared = 0;
  for (const detail of eventDetails(b)) if (known.has(detail)) shared++;
  return names < LEAST_NAMES && shared < DETAILS_OF_ONE_NAME ? 0 : Math.min(shared, MOST_DETAILS);
}

/** Whether both name one person in full, and something else besides. */
function sharePerson(a: ArticleFacts, b: ArticleFacts, names: readonly string[], details: number): boolean {
  const ours = fullNames(a);
  const known = new Set(ours.map(outerParts));
  const isShared = (their: FullName): boolean =>
    known.has(outerParts(their)) || ours.some(({ parts }) => isOtherSpelling(parts, their.parts));
  return fullNames(b).some(
    (their) => (details > 0 || names.some((name) => !their.parts.includes(name))) && isShared(their),
  );
}

/** Whether both have a word of a name, in two spellings, beside the same other word, and something else: "Devon Marsh", "Devin Marsh". */
function shareMisspelt(a: ArticleFacts, b: ArticleFacts, names: readonly string[], details: number): boolean {
  const [ours, theirs] = [nameWords(a), nameWords(b)];
  const own = [...ours].filter(([word, { beside }]) => beside !== undefined && !theirs.has(word) && theirs.has(beside));
  return [...theirs].some(
    ([word, { beside }]) =>
      beside !== undefined &&
      !ours.has(word) &&
      (details > 0 || names.some((name) => name !== beside)) &&
      own.some(([our, { beside: their }]) => their === beside && isNearSpelling(our, word)),
  );
}

/** Days between two articles; those of an article without a date are taken to be many. */
function daysBetweenArticles(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return LATEST;
  const days = daysBetween(a, b);
  return Number.isNaN(days) ? LATEST : days;
}

function sharedKind(a: ArticleFacts, b: ArticleFacts): string | undefined {
  const kinds = new Set(a.incident?.kinds);
  const shared = b.incident?.kinds.find((kind) => kinds.has(kind));
  if (shared !== undefined) return shared;
  const violent = (facts: ArticleFacts): boolean => facts.incident?.kinds.some((kind) => VIOLENT.has(kind)) ?? false;
  return violent(a) && violent(b) ? 'crime' : undefined;
}

function sharedNames(a: ArticleFacts, b: ArticleFacts): string[] {
  const known = nameWords(a);
  return [...nameWords(b).keys()].filter((name) => known.has(name));
}

const WORDS = new WeakMap<ArticleFacts, ReadonlyMap<string, ProperWord>>();

/** The words of an article's names, and of the place of its dateline, by their lower case. */
export function nameWords(facts: ArticleFacts): ReadonlyMap<string, ProperWord> {
  const known = WORDS.get(facts);
  if (known) return known;
  const words = new Map(facts.incident?.names.map((word) => [word.text.toLowerCase().replace('\u2019', "'"), word]));
  for (const text of facts.place?.split(' ') ?? []) {
    const word = text.toLowerCase();
    if (word.length > 2 && !COMMON_CAPITALS.has(word) && !words.has(word)) words.set(word, { text, start: 0 });
  }
  WORDS.set(facts, words);
  return words;
}

/** The full names that the shared words make, then the other words. */
function namesToShow(article: ArticleFacts, shared: readonly string[]): string[] {
  const known = new Set(shared);
  const full = article.entities
    .filter(
      ({ type, name }) =>
        type !== 'country' && nameParts(name).every((part) => known.has(part) || COMMON_CAPITALS.has(part)),
    )
    .filter(({ name }) => nameParts(name).length > 1)
    .map(({ name }) => name);
  const told = new Set(full.flatMap(nameParts));
  const untold = shared.filter((name) => !told.has(name));
  return [...new Set([...full, ...joinNeighbours(untold, nameWords(article))])].slice(0, SHOWN);
}

/** Words that stand behind each other in the article, as one name: "Port" and "Averil" as "Port Averil". */
function joinNeighbours(names: readonly string[], words: ReadonlyMap<string, ProperWord>): string[] {
  const joined: string[] = [];
  let end = -1;
  for (const name of names) {
    const start = words.get(name)?.start ?? -1;
    const text = name.charAt(0).toUpperCase() + name.slice(1);
    if (joined.length > 0 && start === end + 1) joined.push(`${joined.pop()} ${text}`);
    else joined.push(text);
    end = start + name.length;
  }
  return joined;
}
