import { isNearSpelling, isOtherSpelling, nameParts } from '../compare/names';
import type { ReadMention } from '../entities/reading';
import type { ReadArticle } from '../facts';
import { REPORTING_VERBS } from '../lexicon/reporting';
import type { Finding, Span } from '../types';
import { evidenceIn } from './evidence';
import { misspeltLoneNames } from './lone-names';
import { lostApostrophes } from './lost-apostrophes';
import { misspeltBodies } from './misspelt-bodies';
import { shortenedPlaces } from './place-endings';
import { misspeltSurnames } from './titled-names';

/** One person as the article names him, with where. */
interface Named {
  readonly entity: number;
  readonly name: string;
  readonly parts: readonly string[];
  readonly mentions: readonly ReadMention[];
}

/** Names this short are a letter apart by chance; only the run of the text can tell that one person is meant. */
const SHORT = 4;
/** More people than this make a register, in which names are near each other by chance. */
const MOST = 300;
/** Sentences back to the person that a short name must follow. */
const NEAR = 3;

/** A person's name spelt two ways: "Tomas Brandt ... Mr Brant said". */
export function checkNameSpelling(article: ReadArticle): Finding[] {
  const people = peopleOf(article).slice(0, MOST);
  const known = new Map<string, number>();
  for (const { parts } of people) {
    for (const part of new Set(parts)) known.set(part, (known.get(part) ?? 0) + 1);
  }
  const byName = alikeNamed(people);
  const found: Finding[] = [];
  for (const person of people) {
    const other =
      person.parts.length === 1 ? fullNameOf(article, person, people, known) : secondSpelling(person, byName(person));
    if (other) found.push(finding(article, other, person));
  }
  for (const { surname, full } of [
    ...misspeltSurnames(article),
    ...misspeltLoneNames(article),
    ...misspeltBodies(article),
    ...shortenedPlaces(article),
    ...lostApostrophes(article),
  ]) {
    const known = found.some(({ evidence }) =>
      evidence.some(({ start, end }) => start <= surname.start && end >= surname.end),
    );
    if (!known) found.push(spellings(article, surname, full));
  }
  return found;
}

function peopleOf(article: ReadArticle): Named[] {
  const byEntity = new Map<number, ReadMention[]>();
  for (const mention of article.mentions) {
    if (mention.type !== 'person') continue;
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return [...byEntity].map(([entity, mentions]) => {
    const name = article.entities[entity]?.name ?? '';
    return { entity, name, parts: nameParts(name), mentions };
  });
}

/** The person introduced in full whose name a lone name misspells. */
function fullNameOf(
  article: ReadArticle,
  lone: Named,
  people: readonly Named[],
  known: ReadonlyMap<string, number>,
): Named | undefined {
  const [part = ''] = lone.parts;
  const first = lone.mentions[0];
  if (!first || (known.get(part) ?? 0) > 1) return undefined;
  const before = people.filter((other) => {
    const introduced = other.mentions[0];
    return other.parts.length > 1 && introduced !== undefined && introduced.start < first.start;
  });
  const alike = before.filter(({ parts }) =>
    parts.some((own, at) => isSurname(at, parts) && (isNearSpelling(own, part) || gainsAnS(article, own, lone))),
  );
  const candidate = alike.length === 1 ? alike[0] : lastBefore(alike, first);
  if (!candidate) return undefined;
  if (part.length > SHORT) return candidate;
  const nearest = lastBefore(before, first);
  const at = nearest && lastMention(nearest, first);
  return nearest === candidate && at && first.sentence - at.sentence <= NEAR && speaks(article, first)
    ? candidate
    : undefined;
}

/** "Cooks said" of Captain Cook: a surname with an "s" more that speaks once, and no family. */
function gainsAnS(article: ReadArticle, surname: string, { parts, mentions }: Named): boolean {
  const [first, ...others] = mentions;
  if (!first || others.length > 0 || parts[0] !== `${surname}s` || surname.length < SHORT) return false;
  const { tokens } = article.prepared;
  return tokens.lower(tokens.at(first.start) - 1) !== 'the' && speaks(article, first);
}

/** The last part, or the first of a name of two parts, which is the family's in Chinese, Korean and Hungarian names. */
const isSurname = (at: number, parts: readonly string[]): boolean =>
  at === parts.length - 1 || (at === 0 && parts.length === 2 && (parts[0]?.length ?? 0) <= SHORT);

function lastMention({ mentions }: Named, before: ReadMention): ReadMention | undefined {
  return mentions.filter(({ start }) => start < before.start).at(-1);
}

function lastBefore(people: readonly Named[], mention: ReadMention): Named | undefined {
  let last: Named | undefined;
  let start = -1;
  for (const person of people) {
    const at = lastMention(person, mention)?.start ?? -1;
    if (at <= start) continue;
    last = person;
    start = at;
  }
  return last;
}

/** Whether the mention speaks or acts as somebody already introduced: "Lui said", "said Lui", "Li, who". */
function speaks({ prepared }: ReadArticle, mention: ReadMention): boolean {
  const { tokens } = prepared;
  const first = tokens.at(mention.start);
  const last = tokens.at(mention.end);
  const after = tokens.lower(last);
  return (
    REPORTING_VERBS.has(after) ||
    REPORTING_VERBS.has(tokens.lower(first - 1)) ||
    (after === ',' && tokens.lower(last + 1) === 'who')
  );
}

/** Gives the people, in their order, who share a person's first or last name. */
function alikeNamed(people: readonly Named[]): (person: Named) => readonly Named[] {
  const sharing = new Map<string, Set<Named>>();
  const keysOf = ({ parts }: Named): string[] => [`${parts[0]} `, ` ${parts.at(-1)}`];
  for (const person of people) {
    for (const key of keysOf(person)) sharing.set(key, (sharing.get(key) ?? new Set<Named>()).add(person));
  }
  return (person) => {
    const [first, last] = keysOf(person).map((key) => [...(sharing.get(key) ?? [])]);
    return [...new Set([...(first ?? []), ...(last ?? [])])].sort((a, b) => people.indexOf(a) - people.indexOf(b));
  };
}

/** An earlier full name with the same first name and a near surname, or the same surname and a near first name. */
function secondSpelling(person: Named, people: readonly Named[]): Named | undefined {
  const start = person.mentions[0]?.start ?? 0;
  return people.find((other) => {
    const introduced = other.mentions[0];
    if (other === person || !introduced || introduced.start >= start || other.parts.length < 2) return false;
    return isOtherSpelling(person.parts, other.parts) && !shareSentence(person, other);
  });
}

/** Two names in one sentence are mostly two persons. */
function shareSentence(a: Named, b: Named): boolean {
  const sentences = new Set(a.mentions.map(({ sentence }) => sentence));
  return b.mentions.some(({ sentence }) => sentences.has(sentence));
}

function finding(article: ReadArticle, full: Named, other: Named): Finding {
  const nowhere = { start: 0, end: 0 };
  return spellings(article, other.mentions[0] ?? nowhere, full.mentions[0] ?? nowhere);
}

/** The finding that two names, the one to mark first, are one name spelt two ways. */
function spellings(article: ReadArticle, mark: Span, introduced: Span): Finding {
  const [other, full] = [evidenceIn(article, mark), evidenceIn(article, introduced)];
  return {
    kind: 'name-spelling',
    severity: 'warning',
    message: `"${other.text}" and "${full.text}" look like one name spelt two ways.`,
    because: `The article tells of "${full.text}" too, and of nobody and nothing else called "${other.text}".`,
    evidence: [other, full],
  };
}
