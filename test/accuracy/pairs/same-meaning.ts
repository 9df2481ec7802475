import { isNearSpelling } from '../../../src/engine/compare/names';
import type { PairWord } from './sentence-words';

/** Whether two words say the same: forms of one word, one country, one name in two spellings, or two words for one thing. */
export const sameMeaning = (a: PairWord, b: PairWord): boolean =>
  a.lemma === b.lemma ||
  a.stem === b.stem ||
  (a.country !== undefined && a.country === b.country) ||
  a.meanings.some((meaning) => b.meanings.includes(meaning)) ||
  isInitials(a, b) ||
  isInitials(b, a) ||
  (a.name && b.name && isNearSpelling(a.text, b.text));

/** Whether an acronym begins as the name does that the word starts: "CDC", "Centers for Disease Control". */
const isInitials = (acronym: PairWord, word: PairWord): boolean =>
  acronym.acronym && word.initials !== undefined && acronym.text === word.initials;
