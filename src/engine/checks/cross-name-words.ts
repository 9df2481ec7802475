import type { ProperWord } from '../claims/proper-words';
import { isNearSpelling, isSlip } from '../compare/names';
import { nameWords, type SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Names in common, or what counts like them, that two articles need before a word of one is taken to be a word of the other. */
const SURE = 5;
/** Shorter words are a letter apart by chance, and those beside the same other name where they are shorter still. */
const SHORTEST = 6;
const SHORTEST_BESIDE = 4;

/** A word of a name, of a street, a town or a person with one name, that two articles on the same event spell differently. */
export function crossNameWords(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  const [ours, theirs] = [nameWords(article), nameWords(other)];
  const countries = new Set([...countryWords(article), ...countryWords(other)]);
  const only = (words: ReadonlyMap<string, ProperWord>, beside: ReadonlyMap<string, unknown>): string[] =>
    [...words.keys()].filter((word) => word.length >= SHORTEST_BESIDE && !beside.has(word) && !countries.has(word));
  const candidates = only(theirs, ours);
  return only(ours, theirs).flatMap((word) => {
    const spelling = candidates.find(
      (their) => isOther(plain(word), plain(their)) && areOne(ours.get(word), theirs.get(their), event),
    );
    const [here, there] = [ours.get(word), spelling === undefined ? undefined : theirs.get(spelling)];
    if (!here || !there) return [];
    return [
      {
        kind: 'name-spelling' as const,
        severity: 'information' as const,
        message: `"${here.text}" here is "${there.text}" in the other article.`,
        because: `The articles ${event.because}; neither has both spellings.`,
        evidence: [
          evidenceOf(article.id, { ...here, end: here.start + here.text.length }),
          evidenceOf(other.id, { ...there, end: there.start + there.text.length }),
        ],
      },
    ];
  });
}

/** Whether two near words stand beside the same name, or beside none in articles that share many. */
function areOne(a: ProperWord | undefined, b: ProperWord | undefined, event: SharedEvent): boolean {
  if (!a || !b) return false;
  if (a.beside !== undefined && a.beside === b.beside) return true;
  if (Math.min(a.text.length, b.text.length) < SHORTEST || event.strength < SURE) return false;
  return a.beside === undefined || b.beside === undefined || isNearSpelling(a.beside, b.beside);
}

/** The words by which an article names countries and their people. */
const countryWords = ({ mentions }: ArticleFacts): string[] =>
  mentions.filter(({ type }) => type === 'country').map(({ text }) => text.toLowerCase());

/** Near in spelling, but for the endings of one word: "protests" and "protesters". */
function isOther(a: string, b: string): boolean {
  if (a === b || !isSlip(a, b)) return false;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return a.length === b.length || isInside(a, b) || alike < Math.min(a.length, b.length) - 1;
}

/** Whether one word has a letter more, before its last: "Emarje", "Emarjae". */
const isInside = (a: string, b: string): boolean => Math.abs(a.length - b.length) === 1 && a.at(-1) === b.at(-1);

const plain = (word: string): string => word.replace(/['\u2019]/g, '');
