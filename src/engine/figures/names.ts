import { CODES } from '../lexicon/currencies';
import { AUXILIARIES } from '../lexicon/function-words';
import { MONTHS, WEEKDAYS } from '../lexicon/months';
import { CAPITAL_CODE_NOUNS, CODE_NOUNS, EVENT_NOUNS, RANK_NOUNS } from '../lexicon/number-contexts';
import { NUMBER_WORDS } from '../lexicon/number-words';
import { HYPHEN_PREFIXES, NUMBER_VERBS, NUMBERED_NAMES } from '../lexicon/numbered-names';
import type { Amount } from './amount';
import { yearAt } from './dates';
import { readCurrencyBefore } from './money';
import type { Source } from './source';

/** Words this long before a full stop and digits end a sentence whose space was lost. */
const SHORT_WORD = 5;

/** Whether digits are glued into a name or code: "G20", "COVID-19", "S23", "ID.3", "F-16", "3G". */
export function isInsideName(source: Source, at: number): boolean {
  if (!source.glued(at)) return isAirliner(source, at);
  const before = at - 1;
  if (source.isWord(before))
    return (
      readCurrencyBefore(source, at) === undefined &&
      !CODES.has(source.raw(before)) &&
      !(source.lower(before) === 'fy' && isFiscalYear(source, at))
    );
  if (source.is(before, '_') || source.is(before, '@') || source.is(before, '\\')) return true;
  if (source.is(before, '/') && source.glued(before) && source.isWord(before - 1)) return true;
  if (source.is(before, '.') && source.glued(before) && source.isWord(before - 1)) {
    if (readCurrencyBefore(source, at)) return false;
    const short = source.tokens.end(before - 1) - source.tokens.start(before - 1) < SHORT_WORD;
    return short && (source.isUpper(before - 1) || !source.isCapitalised(before - 1));
  }
  if (
    source.isDash(before) &&
    source.isUpper(before - 1) &&
    source.isWord(before - 1) &&
    CODED.has(source.lower(before - 1))
  )
    return true;
  if (!source.isDash(before) || !source.glued(before) || !source.isWord(before - 1)) return false;
  return (
    !HYPHEN_PREFIXES.has(source.lower(before - 1)) &&
    (source.isCapitalised(before - 1) || source.raw(before - 1).length === 1)
  );
}

/** "Boeing 737-800". */
const isAirliner = (source: Source, at: number): boolean =>
  source.is(at + 1, '-') &&
  source.glued(at + 1) &&
  source.isDigits(at + 2) &&
  source.glued(at + 2) &&
  AIRLINERS.has(Number(source.raw(at)));

/** The year of "FY2005" and "FY05". */
const isFiscalYear = (source: Source, at: number): boolean =>
  yearAt(source, at) !== undefined || source.raw(at).length === 2;

/** Names that lose their hyphen's left side in tokenised text: "COVID -19". */
const CODED = new Set(['covid', 'sars', 'cov']);

const RAPPER = new Set(['Cent', "Cent's", 'Cent’s']);

/** Whether letters that are no unit are glued to the number: "3G", "747s", "9AB"; or it names the rapper 50 Cent. */
export function hasGluedLetters(source: Source, end: number): boolean {
  if ((RAPPER.has(source.raw(end)) || source.raw(end) === 'Mile') && source.joined(end)) return true;
  return source.glued(end) && source.isWord(end);
}

/** "the Six Nations", "BBC Four": a number word in capitals inside a sentence, tied to a capitalised word. */
export function isTitledWord(source: Source, at: number): boolean {
  if (!source.isCapitalised(at) || source.isUpper(at) || !source.isWord(at - 1) || !source.joined(at)) return false;
  const before = source.lower(at - 1);
  if (
    (source.isUpper(at - 1) && source.raw(at - 1).length > 1) ||
    (NUMBERED_NAMES.has(before) && source.isCapitalised(at - 1))
  )
    return true;
  const tied = source.isWord(at + 1) && source.isCapitalised(at + 1) && source.joined(at + 1);
  const named =
    source.isCapitalised(at - 1) && source.isWord(at - 2) && !source.isCapitalised(at - 2) && source.joined(at - 1);
  if (isChannel(source, at)) return true;
  const scaled = source.isCapitalised(at + 1) && NUMBER_WORDS.has(source.lower(at + 1));
  if ((named && !tied) || (scaled && source.isCapitalised(at - 1) && source.lower(at - 2) === 'the')) return true;
  if (!tied && before.endsWith("'s") && source.isCapitalised(at - 1)) return true;
  return tied && (!source.isCapitalised(at - 1) || before.endsWith("'s") || before === 'the');
}

/** "on Five television": alone among small letters a capital is a name's. */
const isChannel = (source: Source, at: number): boolean =>
  !source.isCapitalised(at - 1) &&
  source.lower(at - 1) === 'on' &&
  source.joined(at + 1) &&
  !source.isCapitalised(at + 1) &&
  !source.is(at + 1, '-') &&
  !NUMBER_WORDS.has(source.lower(at + 1));

/** What a noun before a bare number makes of it: a code ("Flight 370"), a rank ("No. 1"), or part of a name ("Boeing 737"). */
export function nameRole(source: Source, amount: Amount): 'identifier' | 'ordinal' | 'name' | undefined {
  const { numeral, first, end } = amount;
  const at = source.is(first - 1, '.') && source.lower(first - 2) === 'no' ? first - 2 : first - 1;
  if (!source.joined(first)) return undefined;
  if (source.is(first - 1, '-'))
    return isSquad(source, first) ? 'name' : isRankInList(source, first) ? 'ordinal' : undefined;
  if (source.is(first - 1, '#')) return 'identifier';
  if (isRankInList(source, first)) return 'ordinal';
  if (!source.isWord(at) || (source.glued(first) && at === first - 1)) return undefined;
  const noun = source.lower(at);
  if (numeral.decimals && source.isCapitalised(at) && isVersion(source, amount, at)) return 'name';
  if (numeral.grouped || numeral.decimals) return undefined;
  if (AIRLINERS.has(numeral.value) && numeral.plainDigits === 3 && isModel(source, end)) return 'name';
  if (noun === 'of' && source.isDigits(at - 1) && PICTURES.has(source.lower(at - 2))) return 'identifier';
  const capital = source.isCapitalised(at);
  if (capital && isHouse(source, amount, at)) return 'name';
  if (RANK_NOUNS.has(noun)) return rankRole(source, amount, at);
  if (EVENT_NOUNS.has(noun) && capital) return 'name';
  if (EVENT_NOUNS.has(noun) && numeral.style === 'words' && (!source.isWord(end) || AFTER_RANK.has(source.lower(end))))
    return 'ordinal';
  if (noun === 'number' && capital && numeral.style === 'digits' && source.isWord(at - 1) && source.joined(at))
    return 'name';
  if (CODE_NOUNS.has(noun) && (capital || !CAPITAL_CODE_NOUNS.has(noun)) && !countsNoun(source, end, capital))
    return 'identifier';
  if (NUMBERED_NAMES.has(noun) && (capital || noun.length > 4 || noun === 'sp' || noun === 'ftse'))
    return numeral.style === 'digits' ? 'name' : undefined;
  if (capital && isLineUpMinute(source, amount, at)) return 'name';
  const initial = capital && source.raw(at).length === 1 && noun !== 'a' && noun !== 'i';
  if (initial && numeral.style === 'digits' && source.joined(at) && numeral.plainDigits < 5) return 'name';
  return capital && numeral.style === 'digits' && isNameNumber(source, amount, at) ? 'name' : undefined;
}

/** "Riggott 74, Graham 86.": goals and changes of a match by their minutes, on a line of their own. */
function isLineUpMinute(source: Source, { numeral, first, end }: Amount, at: number): boolean {
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

/** "an England Under-21 player": a team by the age of its players. */
const isSquad = (source: Source, first: number): boolean =>
  source.raw(first - 2) === 'Under' && source.glued(first) && source.isDigits(first);

/** "Opera 8.0", "Bluetooth 1.2": no amount is told to a tenth that is nought behind a name. */
const isVersion = (source: Source, { first, end, numeral }: Amount, at: number): boolean =>
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

/** "Number 10 said", "between No 10 and the Treasury": the prime minister's house; shirts and ranks have an owner or "the" before them. */
function isHouse(source: Source, { numeral, end }: Amount, at: number): boolean {
  if (numeral.value !== 10 || numeral.style !== 'digits' || source.lower(at) === 'nos') return false;
  if (!RANK_NOUNS.has(source.lower(at)) || source.is(end, ':')) return false;
  const before = source.joined(at) ? source.lower(at - 1) : '';
  return HOUSE_BEFORE.has(before) || AUXILIARIES.has(source.lower(end)) || HOUSE_VERBS.has(source.lower(end));
}

const HOUSE_BEFORE = new Set(['between', 'at', 'from', 'by', 'inside', 'outside', 'to', 'and']);
const HOUSE_VERBS = new Set([
  'said',
  'says',
  'insisted',
  'denied',
  'declined',
  'refused',
  'insists',
  'believes',
  'wants',
  'told',
]);

/** "the top 10", "at number 11 and 12", "dropped one place to five". */
function isRankInList(source: Source, first: number): boolean {
  const before = source.lower(first - 1);
  if (before === 'top' || (before === '-' && source.lower(first - 2) === 'top' && source.glued(first))) return true;
  if (before === 'and') return source.isDigits(first - 2) && RANK_NOUNS.has(source.lower(first - 3));
  return before === 'to' && PLACES.has(source.lower(first - 2));
}

const PLACES = new Set(['place', 'places', 'spot', 'spots']);

function rankRole(source: Source, amount: Amount, at: number): 'identifier' | 'ordinal' | undefined {
  const abbreviated = source.lower(at) === 'no';
  if (abbreviated && !source.is(at + 1, '.') && !(source.isCapitalised(at) && amount.numeral.style === 'digits'))
    return undefined;
  if (!abbreviated && (source.lower(at) === 'nos' || source.lower(at - 1) === 'the')) return undefined;
  if (source.lower(at - 1) === 'flight' || source.lower(at - 1) === 'case') return 'identifier';
  return amount.low <= 200 ? 'ordinal' : 'identifier';
}

/** A plural noun in lower case right behind the number is counted by it: "In London 12 people". */
function countsNoun(source: Source, end: number, capital: boolean): boolean {
  if (!source.isWord(end) || source.isCapitalised(end) || !source.joined(end)) return false;
  const word = source.lower(end);
  return !capital && ((word.endsWith('s') && !word.endsWith('ss') && word.length > 3) || word === 'people');
}

/** "787 Dreamliner", "777s": airliners of which the maker's name is left out. */
const AIRLINERS = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787]);

const isModel = (source: Source, end: number): boolean =>
  source.isWord(end) &&
  (source.isCapitalised(end) || source.lower(end).startsWith('jet') || source.lower(end).startsWith('plane'));

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
function isNameNumber(source: Source, amount: Amount, at: number): boolean {
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

/** Small words behind "round one". */
const AFTER_RANK = new Set(['of', 'in', 'at', 'on', 'and', 'to', 'for', 'with', 'was', 'is']);

/** "Image 3 of 12" under a picture. */
const PICTURES = new Set(['image', 'photo', 'slide', 'caption', 'page', 'picture']);

const VERBS_IN_S = new Set(
  'was has does says wins loses beats crashes plans remains takes makes gets goes comes launches is his its this'.split(
    ' ',
  ),
);
