import { NUMBER_WORDS, VAGUE_PLURALS, VAGUE_QUANTIFIERS, VAGUE_SCALES } from '../lexicon/number-words';
import type { Numeral } from './numeral';
import type { Source } from './source';
import { isArticle, isSmall } from './word-parts';

/** "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of hundred". */
export function readVague(source: Source, at: number): Numeral | undefined {
  const word = source.lower(at);
  const plural = VAGUE_PLURALS.get(word);
  if (word === 'tens' || plural) {
    const scale = source.lower(at + 1) === 'of' ? VAGUE_SCALES.get(source.lower(at + 2)) : undefined;
    if (scale === undefined)
      return plural && mayBeVague(source, at) ? vague(at, at + 1, plural[0], plural[1]) : undefined;
    const [low, high] = word === 'tens' ? [20, 100] : (plural ?? [1, 1]);
    return vague(at, at + 3, low * scale, word === 'tens' ? high * scale - 1 : (high + 1) * scale - 1);
  }
  if (VAGUE_QUANTIFIERS.has(word)) {
    const scale = NUMBER_WORDS.get(source.lower(at + 1));
    if (!scale || isSmall(scale) || !source.joined(at + 1)) return undefined;
    const first = word === 'few' && isArticle(source, at - 1) ? at - 1 : at;
    return vague(first, at + 2, 2 * scale.value, scale.part === 'dozen' ? 99 : 10 * scale.value - 1);
  }
  if (word === 'score') return readScore(source, at);
  if (word !== 'couple') return undefined;
  const from = source.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const scale = NUMBER_WORDS.get(source.lower(from));
  if (!scale || isSmall(scale) || !source.joined(from)) return undefined;
  const value = 2 * scale.value;
  const first = isArticle(source, at - 1) ? at - 1 : at;
  return { first, end: from + 1, value, high: value, style: 'words', plainDigits: 0 };
}

/** "a score of villages": twenty of what stands behind it in the plural. */
function readScore(source: Source, at: number): Numeral | undefined {
  const noun = source.lower(at + 2);
  const plural = noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') && !source.isCapitalised(at + 2);
  if (!isArticle(source, at - 1) || source.lower(at + 1) !== 'of' || !(plural || noun === 'people')) return undefined;
  return { first: at - 1, end: at + 1, value: SCORE, high: SCORE, style: 'words', plainDigits: 0 };
}

const SCORE = 20;

/** "scores" is a number only before "of"; "goals" and results are scores as well. */
const mayBeVague = (source: Source, at: number): boolean =>
  source.lower(at) !== 'scores' || (source.lower(at + 1) === 'of' && source.lower(at + 2) !== 'the');

const vague = (first: number, end: number, low: number, high: number): Numeral => ({
  first,
  end,
  value: low,
  high,
  style: 'words',
  vague: true,
  plainDigits: 0,
});
