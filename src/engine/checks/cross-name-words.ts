import { isNearSpelling } from '../compare/names';
import { nameWords, type SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { Finding } from '../types';
import { evidenceOf } from './evidence';

/** Names in common that two articles need before a word of one is taken to be a word of the other. */
const SURE = 5;
/** Shorter words are a letter apart by chance. */
const SHORTEST = 6;

/** A word of a name, of a street, a town or a person with one name, that two articles on the same event spell differently. */
export function crossNameWords(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (event.names < SURE) return [];
  const [ours, theirs] = [nameWords(article), nameWords(other)];
  const only = (words: ReadonlyMap<string, unknown>, beside: ReadonlyMap<string, unknown>): string[] =>
    [...words.keys()].filter((word) => word.length >= SHORTEST && !beside.has(word));
  const candidates = only(theirs, ours);
  return only(ours, theirs).flatMap((word) => {
    const spelling = candidates.find((their) => isOther(plain(word), plain(their)));
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

/** Near in spelling, but for the endings of one word: "protests" and "protesters". */
function isOther(a: string, b: string): boolean {
  if (a === b || !isNearSpelling(a, b)) return false;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return a.length === b.length || alike < Math.min(a.length, b.length) - 1;
}

const plain = (word: string): string => word.replace(/['\u2019]/g, '');
