import { MOVEMENTS } from '../lexicon/movement-words';
import { OF_SET, ONE_ARTICLE_NOUNS, ONE_PRONOUN_BEFORE, ONE_PRONOUN_BEHIND } from '../lexicon/number-idioms';
import { NUMBER_WORDS } from '../lexicon/number-words';
import { readExtraFraction } from './extra-fraction';
import type { Source } from './source';

const LIST_REACH = 24;
const ONE_IN = new Set(['every', 'a']);
const LIST_HEADS = new Set(['from', 'in', 'at', 'of', 'to', 'was', 'is', 'has', 'had', 'with', 'on', 'by', 'for']);
const LIST_TIES = new Set(['and', ',', 'or', 'but', 'with', '-', '—', ':']);

/** Whether "one" counts something ("one of the victims", "one man", "and one from the U.K.") and is no pronoun. */
export function isCountingOne(source: Source, at: number): boolean {
  const before = source.lower(at - 1);
  const next = source.lower(at + 1);
  const behind = source.joined(at + 1) ? next : '';
  if (NUMBER_WORDS.has(behind) || behind === '-' || readExtraFraction(source, at + 1)) return true;
  if (behind === 'of' && (before === 'the' || before === 'every' || before === 'each') && source.joined(at))
    return false;
  if (behind === 'of') return OF_SET.has(source.lower(at + 2)) || source.isWord(at + 2);
  if (isInList(source, at, before, behind) || MOVEMENTS.has(before) || isFirstOfSeveral(source, at)) return true;
  const alone = before === 'only' && source.lower(at - 2) !== 'the' && source.lower(at - 2) !== 'my';
  if (before === 'that' && STATES.has(source.lower(at + 2)) && source.isWord(at + 1))
    return !ONE_PRONOUN_BEHIND.has(behind);
  if (!alone && source.joined(at) && (ONE_PRONOUN_BEFORE.has(before) || (before.length > 4 && before.endsWith('est'))))
    return false;
  if (behind === 'in' || behind === 'out' || behind === 'or' || behind === 'to' || behind === 'million') {
    return (
      isNumber(source, behind === 'out' ? at + 3 : at + 2) ||
      (behind === 'in' &&
        (source.lower(at + 2) === 'every' || isNumber(source, at + 3)) &&
        ONE_IN.has(source.lower(at + 2)))
    );
  }
  return source.isWord(at + 1) && behind !== '' && !ONE_PRONOUN_BEHIND.has(behind) && !ONE_ARTICLE_NOUNS.has(behind);
}

const isNumber = (source: Source, at: number): boolean => source.isDigits(at) || NUMBER_WORDS.has(source.lower(at));

/** "one from Leeds and one from York". */
function isPaired(source: Source, at: number, behind: string): boolean {
  for (let i = at + 2; i < at + LIST_REACH && source.joined(i); i++)
    if (source.lower(i) === 'one' && source.lower(i + 1) === behind) return true;
  for (let i = at - 2; i > at - LIST_REACH && i >= 0 && source.joined(i + 1); i--)
    if (source.lower(i) === 'one' && source.lower(i + 1) === behind) return true;
  return false;
}

/** "One was killed and two others were hurt", at a sentence's start. */
function isFirstOfSeveral(source: Source, at: number): boolean {
  if (!source.isCapitalised(at) || !STATES.has(source.lower(at + 1))) return false;
  for (let i = at + 2; i < at + LIST_REACH && source.joined(i); i++) {
    if (source.is(i, '.')) return false;
    if (OTHERS.has(source.lower(i))) return true;
  }
  return false;
}

const STATES = new Set(['was', 'is', 'has', 'had', 'died']);
const OTHERS = new Set(['other', 'others', 'another']);

/** "..., 19 from Australia and one from the U.K.": an item of a list that counts. */
function isInList(source: Source, at: number, before: string, behind: string): boolean {
  if (!LIST_TIES.has(before) || !(behind === '' || LIST_HEADS.has(behind) || source.isDigits(at + 1))) return false;
  if (isPaired(source, at, behind)) return true;
  for (let i = at - 2, left = LIST_REACH; left > 0 && i >= 0 && source.joined(i + 1); i--, left--) {
    if (source.is(i, '.') && !source.glued(i + 1)) return false;
    if (isNumber(source, i) && source.lower(i) !== 'one')
      return source.lower(i + 1) === behind || behind === '' || source.lower(i + 2) === behind || left > LIST_REACH - 8;
  }
  return false;
}
