import { AUXILIARIES } from '../lexicon/function-words';
import { CAPITAL_CODE_NOUNS, CODE_NOUNS, EVENT_NOUNS, RANK_NOUNS } from '../lexicon/number-contexts';
import { NUMBERED_NAMES } from '../lexicon/numbered-names';
import type { Amount } from './amount';
import { isLineUpMinute, isNameNumber, isVersion } from './name-numbers';
import { AIRLINERS } from './names';
import type { Source } from './source';

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
  if (WIRE_SLUGS.has(noun) && source.isUpper(at) && source.is(end, '-')) return 'name';
  if (isModelBeforeTail(source, amount)) return 'name';
  if (RANK_NOUNS.has(noun)) return rankRole(source, amount, at);
  if (EVENT_NOUNS.has(noun) && capital) return 'name';
  if (EVENT_NOUNS.has(noun) && numeral.style === 'words' && (!source.isWord(end) || AFTER_RANK.has(source.lower(end))))
    return 'ordinal';
  if (noun === 'number' && capital && numeral.style === 'digits' && source.isWord(at - 1) && source.joined(at))
    return 'name';
  if (CODE_NOUNS.has(noun) && (capital || !CAPITAL_CODE_NOUNS.has(noun)) && !countsNoun(source, end, capital))
    return 'identifier';
  if (isCodeInList(source, first)) return 'identifier';
  if ((noun === 'phase' || noun === 'stage') && TRIALS.has(source.lower(end))) return 'identifier';
  if (NUMBERED_NAMES.has(noun) && (capital || noun.length > 4 || noun === 'sp' || noun === 'ftse'))
    return numeral.style === 'digits' ? 'name' : undefined;
  if (capital && isLineUpMinute(source, amount, at)) return 'name';
  const initial = capital && source.raw(at).length === 1 && noun !== 'a' && noun !== 'i';
  if (initial && numeral.style === 'digits' && source.joined(at) && numeral.plainDigits < 5) return 'name';
  return capital && numeral.style === 'digits' && isNameNumber(source, amount, at) ? 'name' : undefined;
}

/** What the wires number the versions of a story by: "UPDATE 2-Seven held". */
const WIRE_SLUGS = new Set(['update', 'wrapup', 'refile']);

/** "the 11 Pro has", "an Orbit 12 Pro": a device by its number and what its larger or smaller kinds are called. */
const isModelBeforeTail = (source: Source, { numeral, first, end }: Amount): boolean =>
  numeral.style === 'digits' &&
  numeral.plainDigits > 0 &&
  numeral.plainDigits < 4 &&
  end === first + 1 &&
  source.isCapitalised(end) &&
  MODEL_TAILS.has(source.lower(end)) &&
  !source.isCapitalised(end + 1);

const MODEL_TAILS = new Set(['pro', 'max', 'plus', 'ultra', 'mini', 'lite']);

/** "an England Under-21 player": a team by the age of its players. */
const isSquad = (source: Source, first: number): boolean =>
  source.raw(first - 2) === 'Under' && source.glued(first) && source.isDigits(first);

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

const isModel = (source: Source, end: number): boolean =>
  source.isWord(end) &&
  (source.isCapitalised(end) || source.lower(end).startsWith('jet') || source.lower(end).startsWith('plane'));

/** "junctions 15 and 16", "types 16 and 18": codes of several things of a kind. */
const isCodeInList = (source: Source, first: number): boolean =>
  CODED_PLURALS.has(source.lower(first - 1)) ||
  (source.lower(first - 1) === 'and' && source.isDigits(first - 2) && CODED_PLURALS.has(source.lower(first - 3)));

const CODED_PLURALS = new Set('types junctions sections articles chapters exits clauses schedules runways'.split(' '));

/** Behind "phase 3". */
const TRIALS = new Set([
  'trial',
  'trials',
  'study',
  'studies',
  'clinical',
  'testing',
  'tests',
  'data',
  'cancer',
  'tumours',
  'tumors',
]);

/** Small words behind "round one". */
const AFTER_RANK = new Set(['of', 'in', 'at', 'on', 'and', 'to', 'for', 'with', 'was', 'is']);

/** "Image 3 of 12" under a picture. */
const PICTURES = new Set(['image', 'photo', 'slide', 'caption', 'page', 'picture']);
