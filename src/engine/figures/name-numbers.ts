import { AUXILIARIES } from '../lexicon/function-words';
import { MONTHS, WEEKDAYS } from '../lexicon/months';
import { NUMBER_VERBS } from '../lexicon/numbered-names';
import type { Amount } from './amount';
import type { Source } from './source';

/** "Riggott 74, Graham 86.": goals and changes of a match by their minutes, on a line of their own. */
export function isLineUpMinute(source: Source, { numeral, first, end }: Amount, at: number): boolean {
  if (numeral.plainDigits === 0 || numeral.plainDigits > 3 || numeral.value > LAST_MINUTE || at !== first - 1)
    return false;
  if (!(source.is(end, '.') || source.is(end, ',')) || source.isDigits(end + 1)) return false;
  let start = at;
  while (start > at - 3 && source.isWord(start - 1) && source.isCapitalised(start - 1) && source.joined(start)) start--;
  const opens = start === 0 || !source.joined(start) || source.is(start - 1, '.') || source.is(start - 1, ':');
  const next = source.is(end, ',')
    ? source.isCapitalised(end + 1) && source.isDigits(end + 2)
    : !source.joined(end + 1);
  return opens && next && !NUMBER_VERBS.has(source.lower(at));
}

const LAST_MINUTE = 120;

/** "Opera 8.0", "Bluetooth 1.2": no amount is told to a tenth that is nought behind a name. */
export const isVersion = (source: Source, { first, end, numeral }: Amount, at: number): boolean =>
  at === first - 1 &&
  end === first + 3 &&
  numeral.style === 'digits' &&
  (SOFTWARE.has(source.lower(at)) ||
    (source.raw(end - 1) === '0' && source.isWord(at - 1) && !NUMBER_VERBS.has(source.lower(at))));

const SOFTWARE = new Set(
  'opera explorer netscape bluetooth linux java flash web mozilla firefox safari itunes quicktime realplayer windows android version usb'.split(
    ' ',
  ),
);

const PLURAL_NOUNS = new Set('people men women children police'.split(' '));

/** "Halo 2 dropped", "Windows 95 is": at a sentence's start only a verb tells that the number before it belongs to a name. */
const startsPredicate = (source: Source, at: number): boolean =>
  source.isWord(at) &&
  (AUXILIARIES.has(source.lower(at)) ||
    PREDICATES.has(source.lower(at)) ||
    (source.lower(at).endsWith('ed') && source.lower(at).length > 4));

/** Verbs of what films, games and devices do that end otherwise. */
const PREDICATES = new Set(
  'sells sold took takes made makes got gets became becomes won wins came comes went goes opens stars follows began begins tells told runs ran'.split(
    ' ',
  ),
);

/** A capitalised word inside a sentence, then a bare number with nothing counted behind it: "Boeing 737", "Windows 95". */
export function isNameNumber(source: Source, amount: Amount, at: number): boolean {
  if (amount.scale || amount.numeral.plainDigits === 0 || amount.numeral.plainDigits > 4) return false;
  const noun = source.lower(at);
  if (MONTHS.has(noun) || WEEKDAYS.has(noun) || NUMBER_VERBS.has(noun)) return false;
  if (noun.endsWith("'s") && source.is(amount.end, '-') && source.isWord(amount.end + 1)) return false;
  const opening = !source.joined(at) || source.is(at - 1, '.') || source.is(at - 1, '"') || source.is(at - 1, '\u201c');
  if (source.is(at - 1, ':') || (opening && !startsPredicate(source, amount.end))) return false;
  const next = source.lower(amount.end);
  if (source.isWord(amount.end) && source.joined(amount.end) && !source.isCapitalised(amount.end)) {
    return !(
      PLURAL_NOUNS.has(next) ||
      (next.endsWith('s') && next.length > 3 && !VERBS_IN_S.has(next) && !PREDICATES.has(next)) ||
      next === 'more' ||
      next === 'other'
    );
  }
  return true;
}

const VERBS_IN_S = new Set(
  'was has does says wins loses beats crashes plans remains takes makes gets goes comes launches is his its this'.split(
    ' ',
  ),
);
