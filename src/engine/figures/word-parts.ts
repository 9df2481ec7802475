import type { NumberWord } from '../lexicon/number-words';
import type { Source } from './source';

/** "a" or "an" right before a number word. */
export const isArticle = (source: Source, at: number): boolean => {
  const word = source.lower(at);
  return (word === 'a' || word === 'an') && source.joined(at + 1);
};

/** Whether a number word is below a hundred and no dozen. */
export const isSmall = (word: NumberWord): boolean =>
  word.part === 'unit' || word.part === 'teen' || word.part === 'ten';
