import { nounPhraseAt } from '../../../src/engine/claims/noun-phrase';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { Prepared } from '../../../src/engine/text/prepared';
import { TokenType } from '../../../src/engine/text/tokens';
import { lemmaOf, STOP_WORDS } from './lemmas';

/** What a figure counts, as the set writes it: the noun phrase behind the number, its head in the singular, without stop words. */
export interface CountedUnit {
  readonly name: string;
  /** Tokens of the phrase; equal where there is none. */
  readonly first: number;
  readonly end: number;
}

const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'all',
  'a',
  'an',
]);

/** Reads the unit of a count; "-" where nothing is counted behind it. */
export function countedUnit({ tokens }: Prepared, figure: ReadFigure, last: number): CountedUnit {
  let at = tokens.at(figure.end);
  const none = { name: '-', first: at, end: at };
  if (figure.boundSpan && figure.boundSpan.start >= figure.end) at = tokens.at(figure.boundSpan.end);
  if (tokens.text(at) === '-' && !tokens.spaceBefore(at)) at++;
  while (
    at < last &&
    (tokens.lower(at) === 'more' || tokens.lower(at) === 'other' || tokens.lower(at) === 'additional')
  )
    at++;
  const of = tokens.lower(at) === 'of';
  const oneOf = of && figure.low === 1 && figure.high === 1;
  if (of) at++;
  while (at < last && DETERMINERS.has(tokens.lower(at))) at++;
  const phrase = nounPhraseAt(tokens, at, last, figure.high !== 1 || oneOf);
  if (!phrase) return none;
  const first = tokens.at(phrase.start);
  const end = tokens.at(phrase.end);
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const word = tokens.text(i);
    const joined = !tokens.spaceBefore(i) && i > first;
    if (joined && words.length > 0) {
      words.push(`${words.pop() ?? ''}${i === end - 1 ? lemmaOf(word, true) : word.toLowerCase()}`);
      continue;
    }
    if (tokens.type(i) === TokenType.word && !STOP_WORDS.has(word.toLowerCase()))
      words.push(lemmaOf(word, i === end - 1));
  }
  return words.length === 0 ? none : { name: words.join(' '), first, end };
}
