import {
  FUTURE_BEFORE_TO,
  FUTURE_CUES,
  MODAL_CUES,
  NOT_PAST,
  PAST_CUES,
  PREPOSITION_TENSES,
} from '../lexicon/time-words';
import { TokenType } from '../text/tokens';
import type { TimeSource } from './time-source';

export type Tense = 'past' | 'future';

/** How far around a time its tense is looked for, in tokens. */
const REACH = 14;

/**
 * Whether the time at tokens `first` to `end` is told as past or to come: by its preposition, else by the nearest verb to the
 * left, else to the right. `undefined` where none tells.
 */
export function tenseOf(source: TimeSource, first: number, end: number): Tense | undefined {
  const told = PREPOSITION_TENSES.get(source.word(source.word(first - 1) === 'the' ? first - 2 : first - 1));
  if (told !== undefined) return told;
  if (/['\u2019]s$/.test(source.tokens.text(end - 1))) return 'past';
  for (let at = first - 1; at >= Math.max(source.first, first - REACH); at--) {
    const tense = cue(source, at);
    if (tense !== undefined) return tense;
  }
  for (let at = end; at < Math.min(source.last, end + REACH); at++) {
    const tense = cue(source, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** "will be held" and "is to be held" look ahead, "was held" and "had to be held" back. */
function cue(source: TimeSource, at: number): Tense | undefined {
  if (source.tokens.type(at) !== TokenType.word) return undefined;
  const word = source.tokens.lower(at);
  if (FUTURE_CUES.has(word)) return 'future';
  const before = source.word(at - 1);
  if (MODAL_CUES.has(word)) {
    const next = source.word(at + 1);
    return next === 'have' || next === 'not' || source.isCapitalised(at) ? undefined : 'future';
  }
  if (word === 'to' && (before === 'is' || before === 'are') && source.word(at + 1) !== 'be') return 'future';
  if (word === 'be') return before === 'to' ? tenseOfInfinitive(source, at - 1) : undefined;
  if (word === 'due') return source.word(at + 1) !== 'to' || FORMS_OF_BE.has(before) ? 'future' : undefined;
  if (FUTURE_BEFORE_TO.has(word) && source.word(at + 1) === 'to') return 'future';
  if (!isPast(word) || source.isCapitalised(at)) return undefined;
  return before === 'be' || before === 'to' || FUTURE_CUES.has(before) ? undefined : 'past';
}

const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

const isPast = (word: string): boolean =>
  PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word));

/** "continued to be", "had to be" tell of the past; "expected to be", "is to be" of what is to come. */
function tenseOfInfinitive(source: TimeSource, to: number): Tense {
  const verb = source.word(to - 1);
  if (FUTURE_BEFORE_TO.has(verb) || FUTURE_CUES.has(verb)) return 'future';
  return verb === 'had' || (isPast(verb) && !FORMS_OF_BE.has(verb)) ? 'past' : 'future';
}
