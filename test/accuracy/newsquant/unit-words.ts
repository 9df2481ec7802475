import type { Prepared } from '../../../src/engine/text/prepared';
import { TokenType } from '../../../src/engine/text/tokens';
import { lemmaOf, STOP_WORDS } from './lemmas';
import type { SentenceTags } from './sentence-tags';

/** "the worlds biggest banks", "Indias car sales": an owner whose apostrophe was lost. */
export const isOwner = (tokens: Prepared['tokens'], tags: SentenceTags, at: number): boolean =>
  /^(?:most|own|only|[a-z]{3,}est|best|worst)$/.test(tokens.text(at + 1)) ||
  (/^[A-Z]/.test(tokens.text(at)) &&
    tags.isNominal(at + 1) &&
    (tags.partAt(at + 1) === 'adjective' || tags.isNominal(at + 2)) &&
    /^[a-z]/.test(tokens.text(at + 1)));

/** Participles that compromise takes for nouns: "rushing yards"; trades and places in "-ing" are nouns. */
const isParticiple = (word: string): boolean =>
  (/^[a-z]{4,}ing$/.test(word) && !NOUNS_IN_ING.has(word)) || (/^[a-z]{3,}ed$/.test(word) && !NO_PARTICIPLES.has(word));

const NO_PARTICIPLES = new Set([
  'hundred',
  'speed',
  'seed',
  'breed',
  'weed',
  'naked',
  'wicked',
  'sacred',
  'rugged',
  'crooked',
]);

const NOUNS_IN_ING = new Set(
  'shipping parking building housing training operating trading wedding morning evening fishing mining banking manufacturing nursing swimming clothing drinking publishing advertising engineering spring string wing king ring warning meeting hearing marketing gaming gambling betting lending borrowing spending funding financing rating ranking listing filing setting painting drawing recording opening ending landing booking reading finding saving earning holding offering beginning feeling dwelling killing shooting bombing sighting bearing ceiling lightning thing sibling farming hunting drilling processing programming computing broadcasting consulting accounting packaging roofing plumbing boxing cycling skiing sailing racing bowling catering pricing planning polling voting voice bring'.split(
    ' ',
  ),
);

/** The words of a phrase as the set writes them: participles are left out. */
export function wordsOf(tokens: Prepared['tokens'], tags: SentenceTags, first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const told = tokens.text(at).replace(/['\u2019]s$/, '');
    const word = at < end - 1 && tags.isPlural(at) && isOwner(tokens, tags, at) ? told.replace(/s$/, '') : told;
    const head = at === end - 1;
    const glued = at > first && !tokens.spaceBefore(at);
    const part = tags.partAt(at);
    const tied = tags.partAt(at + 1) === 'joint';
    if (glued && words.length > 0) words.push(`${words.pop() ?? ''}${head ? lemmaOf(word, true) : word.toLowerCase()}`);
    else if (
      !head &&
      !tied &&
      !NOUNS_IN_ING.has(word) &&
      (part === 'participle' || part === 'adverb' || isParticiple(word))
    )
      continue;
    else if (tokens.type(at) === TokenType.word && (tied || !STOP_WORDS.has(word.toLowerCase())))
      words.push(lemmaOf(word, head));
  }
  return words.join(' ');
}
