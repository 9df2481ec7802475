import { DENOMINATORS, NUMBER_WORDS } from '../lexicon/number-words';
import type { Source } from './source';

/** "and a half", "-and-a-half", "and half", "and three quarters" behind a number; the first token after it and its value. */
export function readExtraFraction(source: Source, end: number): { end: number; value: number } | undefined {
  const at = overHyphen(source, end);
  if (source.lower(at) !== 'and' || !source.joined(at)) return undefined;
  const second = overHyphen(source, at + 1);
  const top = source.lower(second);
  if (top === 'half') return { end: second + 1, value: 0.5 };
  const from = overHyphen(source, second + 1);
  const bottom = source.lower(from);
  const denominator = DENOMINATORS.get(bottom);
  if (denominator === undefined || denominator > 8) return undefined;
  if (top === 'a' || top === 'one') return bottom.endsWith('s') ? undefined : { end: from + 1, value: 1 / denominator };
  const value = NUMBER_WORDS.get(top)?.value;
  return value !== undefined && value > 1 && value < denominator && (bottom.endsWith('s') || from > second + 1)
    ? { end: from + 1, value: value / denominator }
    : undefined;
}

const overHyphen = (source: Source, at: number): number => (source.is(at, '-') && source.glued(at) ? at + 1 : at);
