import type { ArticleFacts } from '../facts';
import { VIOLENT } from '../lexicon/incidents';
import { nameParts } from './names';

/** Days between two articles on one incident; trials and inquests come later, with other figures. */
const MOST_DAYS = 12;
/** What shared names must add up to. */
const LEAST = 3;
/** What a shared name is worth: a person tells events apart better than a body, a body better than a place. */
const WORTH = { person: 2, organisation: 1.5, agency: 1, place: 1 } as const;

/** What two articles share that makes them reports of one event; `undefined` where they may be of two. */
export function sharedEvent(a: ArticleFacts, b: ArticleFacts): string | undefined {
  if (!near(a.date, b.date)) return undefined;
  const kind = sharedKind(a, b);
  if (kind === undefined) return undefined;
  const names = sharedNames(a, b);
  const worth = names.reduce((sum, { type }) => sum + WORTH[type], 0);
  if (worth < LEAST) return undefined;
  return `both report a ${kind} and name ${names
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')}`;
}

function near(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return days <= MOST_DAYS;
}

function sharedKind(a: ArticleFacts, b: ArticleFacts): string | undefined {
  const kinds = new Set(a.incident?.kinds);
  const shared = b.incident?.kinds.find((kind) => kinds.has(kind));
  if (shared !== undefined) return shared;
  const violent = (facts: ArticleFacts): string | undefined => facts.incident?.kinds.find((kind) => VIOLENT.has(kind));
  return violent(a) && violent(b) ? 'crime' : undefined;
}

interface SharedName {
  readonly name: string;
  readonly type: keyof typeof WORTH;
}

function sharedNames(a: ArticleFacts, b: ArticleFacts): SharedName[] {
  const known = namesOf(a);
  return [...namesOf(b)].flatMap(([key, type]) => (known.has(key) ? [{ name: displayOf(b, key), type }] : []));
}

const KEYS = new WeakMap<ArticleFacts, Map<string, SharedName['type']>>();

/** Names by which events are told apart: persons by first and last name, bodies by their whole name, places but for countries. */
function namesOf(facts: ArticleFacts): Map<string, SharedName['type']> {
  const known = KEYS.get(facts);
  if (known) return known;
  const names = new Map<string, SharedName['type']>();
  for (const { type, name } of facts.entities) {
    if (type === 'country') continue;
    const parts = nameParts(name);
    if (parts.length < 2) continue;
    names.set(type === 'person' ? `${parts[0]} ${parts.at(-1)}` : parts.join(' '), type);
  }
  for (const { places } of facts.claims) {
    for (const place of places) if (place.length > 2) names.set(place.toLowerCase(), 'place');
  }
  if (facts.place !== undefined) names.set(facts.place.toLowerCase(), 'place');
  KEYS.set(facts, names);
  return names;
}

function displayOf(facts: ArticleFacts, key: string): string {
  const entity = facts.entities.find(({ name, type }) => {
    const parts = nameParts(name);
    return (type === 'person' ? `${parts[0]} ${parts.at(-1)}` : parts.join(' ')) === key;
  });
  return entity?.name ?? key.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
