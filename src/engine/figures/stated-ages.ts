import { AGE_SUBJECTS, AGE_TAILS, AGE_VERBS } from '../lexicon/number-contexts';
import { KIN } from './ages-of-persons';
import { isTie } from './hyphenated';
import type { Source } from './source';

/** "she was 25 when", "Silva, who turned 30.": a person is the subject and nothing is counted behind. */
export function isStatedAge(source: Source, first: number, end: number, words: boolean): boolean {
  let at = first - 1;
  while (at > first - 4 && ADVERBS.has(source.lower(at))) at--;
  const verb = source.lower(at);
  if (!AGE_VERBS.has(verb) || !source.joined(first) || isTie(source, end)) return false;
  if (verb === 'be' && source.lower(at - 1) === 'to' && LIVING.has(source.lower(at - 2))) return !source.isWord(end);
  const willed = source.lower(at - 1).endsWith("'ll");
  const subject = source.lower((verb === 'be' && !willed) || verb === 'being' ? at - 2 : at - 1);
  const turned = verb.startsWith('turn');
  if (!words && !source.isWord(end) && isPersonBefore(source, at, verb)) return true;
  const person =
    verb === "i'm" || AGE_SUBJECTS.has(subject) || (verb.endsWith("'s") && AGE_SUBJECTS.has(verb.slice(0, -2)));
  if (!turned && !person) return false;
  if (words && !turned && !source.is(end, '.') && source.lower(end) !== 'when') return false;
  return !source.isWord(end) || AGE_TAILS.has(source.lower(end));
}

/** "The victim was 17.", "the suspect is believed to be 30." */
function isPersonBefore(source: Source, at: number, verb: string): boolean {
  const guessed = verb === 'be' && source.lower(at - 1) === 'to' && GUESSED.has(source.lower(at - 2));
  const copula = guessed ? at - 3 : at;
  const word = source.lower(copula);
  return (
    (word === 'was' || word === 'is') &&
    (KIN.has(source.lower(copula - 1)) || AGE_SUBJECTS.has(source.lower(copula - 1)))
  );
}

const GUESSED = new Set(['believed', 'thought', 'said', 'reported', 'understood']);

const LIVING = new Set(['live', 'lived', 'lives', 'living']);

const ADVERBS = new Set([
  'only',
  'just',
  'now',
  'about',
  'already',
  'then',
  'still',
  'nearly',
  'almost',
  'around',
  'over',
  'under',
]);
