import { isSlip, nameParts, soundOf } from '../compare/names';
import type { ReadArticle } from '../facts';
import { COMMON_CAPITALS } from '../lexicon/common-capitals';
import { REPORTING_VERBS } from '../lexicon/reporting';
import { ByWord } from '../text/by-word';
import { isApostrophe, isCapital } from '../text/characters';
import { Derived } from '../text/passage';
import type { PassageText, Prepared } from '../text/prepared';
import { type Tokens, TokenType } from '../text/tokens';
import type { Span } from '../types';
import type { MisspeltSurname } from './titled-names';

/** Shorter names are a letter apart by chance, and those that speak, or stand by the same words as the name they are near, where they are shorter still. */
const SHORTEST = 6;
const SHORTEST_IN_ROW = 5;
/** How often a name is told that another, standing by the same words, may misspell. */
const OFTEN = 3;
/** More people than this make a register. */
const MOST = 60;
/** "G. Pinel": somebody told in full, as far as is known. */
const INITIAL = /^\p{Lu}\. /u;
/** Verbs behind a name that starts a sentence. */
const VERBS = new Set(['was', 'is', 'did', 'had', 'has', 'who', 'will', 'would']);

/** A part of the name of somebody told in full, and where he is. */
interface Known {
  readonly plain: string;
  /** Told often, but beside no other name: a town. */
  readonly isAlone?: boolean;
  /** Of a person that the article was read to name, not of words beside each other. */
  readonly isRead?: boolean;
  readonly full: Span;
}

interface Seen {
  readonly at: number;
  times: number;
}

/**
 * Names standing alone once ("Pollman's lawyer") that nobody in the article bears, one letter off somebody told in full and again
 * ("Ada Pohlman", "Pohlman").
 */
export function misspeltLoneNames(article: ReadArticle): MisspeltSurname[] {
  const names = capitalised(article.prepared);
  const known = knownParts(article, names);
  if (known.length === 0) return [];
  const { tokens } = article.prepared;
  const covered = article.mentions.filter(({ type }) => type !== 'person');
  const borne = new Set(known.flatMap(({ plain, isRead }) => (isRead ? [plain] : [])));
  const beside = new Set(known.map(({ plain }) => plain));
  const byLetter = grouped(known, ({ plain }) => plain.charAt(0));
  const bySound = grouped(known, ({ plain }) => soundOf(plain));
  let looked = 0;
  return [...names].flatMap(([plain, { at, times }]) => {
    if (times > 1 || borne.has(plain)) return [];
    const near = [...(byLetter.get(plain.charAt(0)) ?? []), ...(bySound.get(soundOf(plain)) ?? [])];
    const alike = near.filter(
      (part) =>
        isSlip(part.plain, plain) &&
        !(part.isAlone && isDerived(plain, part.plain)) &&
        isFirm(tokens, at, names.get(part.plain)?.times ?? 0),
    );
    const [only] = alike;
    if (!only || looked >= MOST || alike.some((part) => part.plain !== only.plain)) return [];
    looked++;
    const isJoined =
      (names.get(only.plain)?.times ?? 0) >= OFTEN &&
      !isDerived(plain, only.plain) &&
      standsBySame(tokens, at, only.plain);
    if (beside.has(plain) && !(isJoined && isCapital(tokens.code(at - 1)))) return [];
    const isLong = plain.length >= SHORTEST || speaks(tokens, at);
    if (!isJoined && !isInRow(tokens, at, known) && !(isLong && standsAlone(tokens, at))) return [];
    if (isPlainWord(tokens, plain)) return [];
    const surname = { start: tokens.start(at), end: tokens.start(at) + bare(tokens.text(at)).length };
    const isElsewhere = only.full.end <= surname.start || only.full.start >= surname.end;
    const isOther = covered.some(({ start, end }) => start <= surname.start && end >= surname.end);
    return isElsewhere && (isJoined || !isOther) ? [{ surname, full: only.full }] : [];
  });
}

/** Whether one word is the other with letters more at its end: "Korea", "Korean". */
const isDerived = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The parts that may be taken for a name: those of the same first letter, and those of the same sound. */
function grouped(known: readonly Known[], keyOf: (part: Known) => string): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const part of known) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return groups;
}

function knownParts({ mentions, incident }: ReadArticle, names: ReadonlyMap<string, Seen>): Known[] {
  const known = new Map<string, Known>();
  for (const { type, text, start, end } of mentions) {
    const parts = type === 'person' && known.size < MOST ? nameParts(text) : [];
    if (parts.length < 2 && !INITIAL.test(text)) continue;
    for (const plain of [parts[0], parts.at(-1)]) {
      if (plain !== undefined && plain.length >= SHORTEST_IN_ROW && !known.has(plain))
        known.set(plain, { plain, isRead: true, full: { start, end } });
    }
  }
  for (const { text, start, beside } of incident?.names ?? []) {
    const plain = text.toLowerCase();
    const isKnown = beside !== undefined || (names.get(plain)?.times ?? 0) >= OFTEN;
    if (!isKnown || plain.length < SHORTEST_IN_ROW || known.has(plain) || known.size >= MOST) continue;
    known.set(plain, { plain, isAlone: beside === undefined, full: { start, end: start + text.length } });
  }
  return [...known.values()];
}

/** The long words with a capital that are in no story by themselves. */
function capitalised({ passages }: Prepared): Map<string, Seen> {
  const names = new Map<string, Seen>();
  for (const { passage, firstToken } of passages) {
    for (const { plain, at } of CAPITALISED.of(passage, capitalisedWords)) {
      const seen = names.get(plain);
      if (seen) seen.times++;
      else names.set(plain, { at: at + firstToken, times: 1 });
    }
  }
  return names;
}

/** A word of a passage, with its token there. */
interface Capitalised {
  readonly plain: string;
  readonly at: number;
}

const CAPITALISED = new Derived<readonly Capitalised[]>();

/** A word that may be a name, without what makes it an owner. */
const PLAIN = new ByWord((word) => {
  const plain = bare(word);
  return plain.length >= SHORTEST_IN_ROW && !COMMON_CAPITALS.has(plain) ? plain : undefined;
});

function capitalisedWords({ tokens }: PassageText): readonly Capitalised[] {
  const words: Capitalised[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens.code(at)) || tokens.type(at) !== TokenType.word) continue;
    const plain = PLAIN.at(tokens, at);
    if (plain !== undefined) words.push({ plain, at });
  }
  return words;
}

/** Whether the text has the word without a capital. */
function isPlainWord(tokens: Tokens, plain: string): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens.code(at)) && bare(tokens.lower(at)) === plain) return true;
  }
  return false;
}

/** A word without its apostrophe or "'s" at the end. */
function bare(word: string): string {
  const last = word.length - 1;
  if (isApostrophe(word.charCodeAt(last))) return word.slice(0, last);
  return word.endsWith('s') && isApostrophe(word.charCodeAt(last - 1)) ? word.slice(0, last - 1) : word;
}

const isOwner = (word: string): boolean => word.endsWith('s') && isApostrophe(word.charCodeAt(word.length - 2));

/** Whether somebody is told of often enough that a name near his is his; once is enough where it speaks. */
const isFirm = (tokens: Tokens, at: number, times: number): boolean => times > 1 || (times === 1 && speaks(tokens, at));

/** "Pollman said", "said Pollman". */
const speaks = (tokens: Tokens, at: number): boolean =>
  REPORTING_VERBS.has(tokens.lower(at + 1)) || REPORTING_VERBS.has(tokens.lower(at - 1));

/** Whether the capitalised words around a name stand around another one too: "Alberton Police", "Albertson Police". */
function standsBySame(tokens: Tokens, at: number, name: string): boolean {
  const before = isCapital(tokens.code(at - 1)) ? tokens.lower(at - 1) : undefined;
  const behind = isCapital(tokens.code(at + 1)) ? tokens.lower(at + 1) : undefined;
  if (before === undefined && behind === undefined) return false;
  for (let other = 0; other < tokens.length; other++) {
    if (!isCapital(tokens.code(other)) || bare(tokens.lower(other)) !== name) continue;
    if (
      (before === undefined || tokens.lower(other - 1) === before) &&
      (behind === undefined || tokens.lower(other + 1) === behind)
    )
      return true;
  }
  return false;
}

/** Whether a name stands in a row with another surname: "Gabby, Patete and Harris". */
function isInRow(tokens: Tokens, at: number, known: readonly Known[]): boolean {
  const isJoint = (joint: number): boolean => tokens.text(joint) === ',' || tokens.lower(joint) === 'and';
  const isKnown = (other: number): boolean =>
    isLone(tokens, other) && known.some(({ plain }) => plain === tokens.lower(other));
  return isLone(tokens, at) && ((isJoint(at + 1) && isKnown(at + 2)) || (isJoint(at - 1) && isKnown(at - 2)));
}

const isLone = (tokens: Tokens, at: number): boolean =>
  !isCapital(tokens.code(at - 1)) && !isCapital(tokens.code(at + 1));

/** Between small words, as an owner, or at the start of a sentence right before a verb. */
function standsAlone(tokens: Tokens, at: number): boolean {
  if (isOwner(tokens.text(at)) && !isCapital(tokens.code(at - 1))) return true;
  if (isCapital(tokens.code(at + 1))) return false;
  const after = tokens.lower(at + 1);
  if (REPORTING_VERBS.has(after) || VERBS.has(after)) return !isCapital(tokens.code(at - 1)) || !tokens.spaceBefore(at);
  return tokens.type(at - 1) === TokenType.word && !isCapital(tokens.code(at - 1));
}
