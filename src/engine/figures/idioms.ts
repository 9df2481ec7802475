import { NUMBER_IDIOMS } from '../lexicon/number-idioms';
import { ByWord } from '../text/by-word';
import { Phrases } from './phrases';
import type { Source } from './source';

/** Idioms by the tokens before the number in them and from it on, so that they are found from the number itself. */
const IDIOMS = new Phrases(NUMBER_IDIOMS.map((phrase): [string, true] => [phrase, true]));
const LONGEST = Math.max(...NUMBER_IDIOMS.map((phrase) => phrase.split(' ').length));

/** Tokens that idioms begin with, so that a number needs one look at the words before it. */
const STARTS: ReadonlySet<string> = new Set(NUMBER_IDIOMS.map((phrase) => phrase.split(' ')[0] ?? ''));
const STARTS_IDIOM = new ByWord((word) => STARTS.has(word) || undefined);

/** The end of the idiom that a number is part of; `undefined` where there is none. */
export function idiomEnd(source: Source, at: number): number | undefined {
  for (let first = at; first > at - LONGEST && first >= 0; first--) {
    if (!STARTS_IDIOM.at(source.tokens, first)) continue;
    const found = IDIOMS.from(source, first);
    if (found && found.end > at) return isWorkday(source, first, found.end) ? undefined : found.end;
  }
  return undefined;
}

/** "a one day strike", which lasts as long, beside "one day he left". */
const isWorkday = (source: Source, first: number, end: number): boolean =>
  source.lower(end - 1) === 'day' &&
  source.lower(first) === 'one' &&
  end === first + 2 &&
  DAY_LONG.has(source.lower(end));

const DAY_LONG = new Set(
  'strike strikes walkout stoppage conference summit visit trip event international internationals match matches game games cricket meeting course seminar tour closure delay ban'.split(
    ' ',
  ),
);
