import { HALF_BEFORE, HALF_BEHIND, MULTIPLE_BEHIND, ONCE_BEFORE, ONCE_BEHIND, ONCE_IN } from '../lexicon/number-idioms';
import { DENOMINATORS, FOLD_WORDS, NUMBER_WORDS } from '../lexicon/number-words';
import { type Amount, readNumeral } from './amount';
import { yearAt } from './dates';
import type { Source } from './source';
import type { Special } from './special';

/** Reads "half", "a third", "two-thirds", "three quarters" as parts of a whole, from the word for the denominator. */
export function readFractionWord(source: Source, at: number): Special | undefined {
  const word = source.lower(at);
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined) return undefined;
  if (word === 'half') return readHalf(source, at);
  const top = numerator(source, at);
  if (!top) return undefined;
  const plural = word.endsWith('s');
  if (plural ? top.value < 2 : top.value !== 1) return undefined;
  const sure = source.lower(at + 1) === 'of' || source.is(at - 1, '-') || (plural && !word.startsWith('quarter'));
  const bounded = HALF_BEFORE.has(source.lower(top.first - 1)) && !source.isWord(at + 1);
  if (source.is(at + 1, '-') && source.glued(at + 1)) return undefined;
  if (!sure && !bounded && !(top.value === 1 && HALF_BEHIND.has(source.lower(at + 1)))) return undefined;
  return ratio(top.first, at + 1, top.value / denominator);
}

/** The number before a denominator, over a hyphen; an article is one. */
function numerator(source: Source, at: number): { first: number; value: number } | undefined {
  const before = source.is(at - 1, '-') && source.glued(at) ? at - 2 : at - 1;
  const word = source.lower(before);
  if (!source.joined(at)) return undefined;
  if (word === 'a') return { first: before, value: 1 };
  const value = NUMBER_WORDS.get(word);
  return value && value.part === 'unit' && value.value > 0 ? { first: before, value: value.value } : undefined;
}

function readHalf(source: Source, at: number): Special | undefined {
  const before = source.lower(at - 1);
  const article = before === 'a' || before === 'one';
  const behind = source.lower(at + 1);
  const sure = behind === 'of' || (HALF_BEHIND.has(behind) && before !== 'the');
  const alone = !source.isWord(at + 1) && !source.is(at + 1, '-') && source.isWord(at - 1);
  const clause = before === 'that' && behind === 'of';
  if ((!sure && !alone) || (PERIOD_BEFORE.has(before) && !clause)) return undefined;
  const tied = source.is(at - 1, '-') && source.lower(at - 2) === 'one' && source.glued(at);
  return ratio(tied ? at - 2 : article ? at - 1 : at, at + 1, 0.5);
}

/** "the second half", "every half", "that half was dull": a stretch of time, no part; but "they say that half of the cars". */
const PERIOD_BEFORE = new Set(
  'first second third last opening closing final next previous other same each every and the this that better'.split(
    ' ',
  ),
);

/** Reads "twice", "thrice", "once", "threefold", "double the". */
export function readMultiple(source: Source, at: number): Special | undefined {
  const word = source.lower(at);
  const fold = FOLD_WORDS.get(word);
  if (fold !== undefined) return ratio(at, at + 1, fold);
  if (word === 'once') {
    const counts =
      ONCE_BEHIND.has(source.lower(at + 1)) ||
      ONCE_BEFORE.has(source.lower(at - 1)) ||
      (source.lower(at + 1) === 'a' && ONCE_IN.has(source.lower(at + 2)));
    return counts && source.lower(at + 2) !== 'the' ? times(at, 1) : undefined;
  }
  if (word === 'thrice') return times(at, 3);
  if (word === 'double' || word === 'triple') {
    return (source.lower(at + 1) === 'the' || source.lower(at + 1) === 'that') && !isVerb(source, at)
      ? ratio(at, at + 1, word === 'double' ? 2 : 3)
      : undefined;
  }
  if (word !== 'twice') return undefined;
  return MULTIPLE_BEHIND.has(source.lower(at + 1)) ? ratio(at, at + 1, 2) : times(at, 2);
}

/** "would more than double the number": a verb, which is no figure. */
function isVerb(source: Source, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && DOUBLE_ADVERBS.has(source.lower(before))) before--;
  return DOUBLE_VERBS.has(source.lower(before));
}

const DOUBLE_ADVERBS = new Set(['nearly', 'almost', 'more', 'than', 'about', 'roughly', 'even', 'at', 'least']);
const DOUBLE_VERBS = new Set([
  'to',
  'will',
  'would',
  'could',
  'can',
  'help',
  'helped',
  'may',
  'might',
  'should',
  'and',
  'must',
  "'ll",
  'they',
  'we',
]);

const times = (at: number, value: number): Special => ({
  first: at,
  end: at + 1,
  kind: 'count',
  low: value,
  high: value,
});

/** Reads "three times as many", "10-fold": a number that multiplies a level. */
export function readTimes(source: Source, amount: Amount): Special | undefined {
  const { end } = amount;
  if (amount.currency || amount.percent || amount.unit || amount.numeral.vague) return undefined;
  if (source.is(end, '-') && source.glued(end) && source.lower(end + 1) === 'fold')
    return ratio(amount.first, end + 2, amount.low);
  if (source.lower(end) === 'fold' && source.glued(end)) return ratio(amount.first, end + 1, amount.low);
  const broken = amount.numeral.decimals === true && source.lower(end) === 'times';
  if (broken) return ratio(amount.first, end + 1, amount.low);
  if (source.lower(end) === 'times' && isByTimes(source, amount.first)) return ratio(amount.first, end + 1, amount.low);
  if (source.lower(end) !== 'times' || !source.joined(end) || !MULTIPLE_BEHIND.has(source.lower(end + 1)))
    return undefined;
  const { lower } = { lower: source.lower(end + 1) };
  if (lower === 'that' && source.is(end + 2, '.')) return ratio(amount.first, end + 1, amount.low);
  if ((lower === 'the' || lower === 'that') && !LEVELS.has(source.lower(end + 2))) return undefined;
  return ratio(amount.first, end + 1, amount.low);
}

/** "magnify it by up to 10 times". */
const isByTimes = (source: Source, first: number): boolean => {
  const bound = source.lower(first - 1) === 'to' && source.lower(first - 2) === 'up' ? 2 : 0;
  return source.lower(first - 1 - bound) === 'by';
};

const LEVELS = new Set(
  'number amount size level rate average price cost value national normal usual speed limit length'.split(' '),
);

/** Reads "two in five", "one out of every three", "seven out of 10", "3 in 100,000". */
export function readShare(source: Source, amount: Amount): Special | undefined {
  if (amount.currency || amount.percent || amount.unit || amount.numeral.vague || amount.scale || amount.low < 1)
    return undefined;
  const link = shareLink(source, amount.end);
  if (!link) return undefined;
  const article = source.lower(link.end) === 'a' ? 1 : 0;
  const whole = readNumeral(source, link.end + article);
  if (!whole || whole.first < link.end || whole.vague || whole.decimals || !(whole.value > amount.low))
    return undefined;
  if (link.word === 'in' && (!isShareOf(source, amount, whole.value, link.end) || isMeasured(source, whole.end)))
    return undefined;
  return ratio(amount.first, whole.end, amount.low / whole.value);
}

function isShareOf(source: Source, amount: Amount, whole: number, at: number): boolean {
  if (yearAt(source, at) !== undefined && whole !== 1000) return false;
  return amount.low <= 10 && (whole <= 20 || whole % 5 === 0) && whole >= 2;
}

const MEASURED = new Set(
  'years days months weeks hours minutes games matches seasons starts innings appearances countries cities states attempts tests'.split(
    ' ',
  ),
);

const isMeasured = (source: Source, end: number): boolean => MEASURED.has(source.lower(end));

function shareLink(source: Source, at: number): { end: number; word: 'in' | 'of' } | undefined {
  if (!source.joined(at)) return undefined;
  const word = source.lower(at);
  const next = source.lower(at + 1);
  const tied = source.is(at, '-') && source.glued(at) && source.is(at + 2, '-');
  if (tied && source.lower(at + 1) === 'in') return { end: at + 3, word: 'in' };
  if (tied && source.lower(at + 1) === 'of') return { end: at + 3, word: 'of' };
  if (word === 'out' && next === 'of') return { end: source.lower(at + 2) === 'every' ? at + 3 : at + 2, word: 'of' };
  if (word === 'in' || word === 'of') {
    if (next === 'every') return { end: at + 2, word: 'of' };
    return word === 'in' ? { end: at + 1, word: 'in' } : undefined;
  }
  return undefined;
}

const ratio = (first: number, end: number, value: number): Special => ({
  first,
  end,
  kind: 'ratio',
  low: value,
  high: value,
});
