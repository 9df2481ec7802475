import { CODE_NOUNS } from '../lexicon/number-contexts';
import { SI_UNITS } from '../lexicon/si-units';
import { LETTER_SENSES } from '../lexicon/unit-letters';
import { UNITS as EVERYDAY_UNITS, PER_NOUNS, UNIT_FILLERS, type Unit } from '../lexicon/units';
import type { Numeral } from './numeral';
import { Phrases } from './phrases';
import type { Source } from './source';

export interface UnitMatch {
  readonly first: number;
  readonly end: number;
  readonly unit: Unit;
}

/** Everyday units first: where both write a form, theirs is meant. */
const UNITS: readonly Unit[] = [...EVERYDAY_UNITS, ...SI_UNITS];

const split = (forms: string | undefined): string[] => (forms ? forms.split('|') : []);

const withPlural = (form: string): string[] => (form.length > 2 && /[a-z]$/.test(form) ? [form, `${form}s`] : [form]);

const FORMS = new Phrases<Unit>(
  UNITS.flatMap((unit) =>
    split(unit.forms)
      .flatMap((form) => (unit.dimension === 'time' ? [...withPlural(form), `${form}'s`] : withPlural(form)))
      .map((form): [string, Unit] => [form, unit]),
  ),
);
const SYMBOLS = new Phrases<Unit>(
  UNITS.flatMap((unit) => split(unit.symbols).map((form): [string, Unit] => [inTokens(form), unit])),
);
const GLUED = new Map<string, Unit>(
  UNITS.flatMap((unit) => split(unit.glued).map((form): [string, Unit] => [form, unit])),
);
const NAMED = new Map(UNITS.map((unit) => [unit.name, unit]));

/** Single letters that are units behind a space too: "12 C", "5 m". */
const SPACED_LETTERS = new Set(['m', 'l', 'g', 'C', 'F', 'V', 'W', 'N', 'J', 'L', 'K']);

/** Signs that are inches only where something else says so, being quotation marks elsewhere. */
const QUOTES = new Set(['"', '”', "'", '’', '′']);
const SIZED = new Set('x by wide tall screen display tv tvs monitor tablet lcd disc diameter model'.split(' '));

/** The unit of a name as figures carry it; `undefined` for counted nouns and currencies. */
export function unitNamed(name: string): Unit | undefined {
  return NAMED.get(name);
}

/** Whether a unit is written out at a token: "months", "km". */
export function isUnitWord(source: Source, at: number): boolean {
  return FORMS.from(source, at) !== undefined;
}

/** Reads the unit behind a numeral and its scale: "km/h", "-year", "more years", "m²". */
export function readUnit(source: Source, end: number, numeral: Numeral): UnitMatch | undefined {
  const hyphen = source.isDash(end) && source.glued(end) && source.glued(end + 1);
  const first = hyphen ? end + 1 : end;
  if (!source.joined(first)) return undefined;
  const sensed = hyphen ? undefined : readSense(source, first, numeral);
  if (sensed) return sensed;
  const match = longest(source, first);
  if (match && (isTitle(source, match, numeral) || isRowLabel(source, match))) return undefined;
  if (match) return match.unit.name === 'second' && isOrdinalSecond(source, match, numeral) ? undefined : match;
  const letter = readLetter(source, first, numeral, hyphen);
  if (letter) return letter;
  return hyphen ? undefined : readFilled(source, end);
}

/** "10.9 mln\n    Year": a word that begins the next row of a table. */
const isRowLabel = (source: Source, { first, unit }: UnitMatch): boolean =>
  unit.dimension === 'time' && source.isCapitalised(first) && !source.isUpper(first) && source.startsLine(first);

/** "Three Degrees" is a name, but for headlines in capitals. */
const isTitle = (source: Source, match: UnitMatch, numeral: Numeral): boolean => {
  if (match.unit.dimension === 'time' || !source.isCapitalised(match.first) || source.isUpper(match.first))
    return false;
  return numeral.style === 'words'
    ? source.isCapitalised(numeral.first)
    : SURNAMES.has(match.unit.name) || source.raw(match.first) === 'Mile';
};

/** Units that are surnames and names as well: "in 2016 Stone said". */
const SURNAMES = new Set('stone knot bar carat watt newton pascal joule tesla kelvin mach pound foot pint'.split(' '));

function longest(source: Source, at: number): UnitMatch | undefined {
  const word = FORMS.from(source, at);
  const symbol = SYMBOLS.from(source, at, rawKey);
  const found = symbol && (!word || symbol.end >= word.end) ? symbol : word;
  if (!found || isWordOfItsOwn(source, found.first, found.end) || isModelCode(source, found.end)) return undefined;
  return { first: found.first, end: found.end, unit: found.value };
}

const rawKey = (source: Source, at: number): string => source.raw(at);

/** Letters in capitals that digits touch: "MN4". */
const isModelCode = (source: Source, end: number): boolean =>
  source.isDigits(end) && source.glued(end) && source.isUpper(end - 1);

/** Two words in a row keep a short form from being read out of a longer compound: "mo-cap", "min-max". */
const isWordOfItsOwn = (source: Source, first: number, end: number): boolean =>
  end - first === 1 &&
  source.raw(first).length < 4 &&
  source.is(end, '-') &&
  source.glued(end) &&
  source.isUpper(first);

/** "two second halves" counts halves. */
const isOrdinalSecond = (source: Source, match: UnitMatch, numeral: Numeral): boolean =>
  source.lower(match.first) === 'second' &&
  !source.is(match.first - 1, '-') &&
  ((numeral.value !== 1 && HALVES.has(source.lower(match.end))) || isSecondHand(source, match.end));

/** "20 second-hand cars", but not "a 20 second-long pause". */
const isSecondHand = (source: Source, end: number): boolean =>
  source.is(end, '-') && source.glued(end) && source.isWord(end + 1) && source.lower(end + 1) !== 'long';

const HALVES = new Set(['half', 'halves', 'round', 'place', 'term', 'leg']);

function readLetter(source: Source, at: number, numeral: Numeral, hyphen: boolean): UnitMatch | undefined {
  const form = source.raw(at);
  const unit = GLUED.get(form);
  if (!unit || hyphen || numeral.style === 'words' || isSeat(source, at, numeral)) return undefined;
  if (!source.glued(at))
    return SPACED_LETTERS.has(form) && endsUnit(source, at) ? { first: at, end: at + 1, unit } : undefined;
  if (QUOTES.has(form)) return isInchSign(source, at, numeral) ? { first: at, end: at + 1, unit } : undefined;
  if ((form === 's' && !numeral.decimals) || form === 'K') return undefined;
  return { first: at, end: at + 1, unit };
}

/** "kg/m3", "$60/t": the unit right behind a stroke. */
function readGlued(source: Source, at: number): UnitMatch | undefined {
  const unit = GLUED.get(source.raw(at)) ?? (source.raw(at) === 't' ? NAMED.get('tonne') : undefined);
  return unit && source.isWord(at) ? { first: at, end: at + 1, unit } : undefined;
}

/** A short form that a word near it makes the unit of its field: "2.5 F" of a capacitor. */
function readSense(source: Source, at: number, numeral: Numeral): UnitMatch | undefined {
  const senses = LETTER_SENSES.get(source.raw(at));
  if (!senses || numeral.style === 'words' || isPartOfWord(source, at)) return undefined;
  for (const { unit, cues } of senses) {
    const found = hasNear(source, at, cues) ? NAMED.get(unit) : undefined;
    if (found) return { first: at, end: at + 1, unit: found };
  }
  return undefined;
}

const isPartOfWord = (source: Source, at: number): boolean =>
  ((source.is(at + 1, '-') || source.is(at + 1, "'") || source.is(at + 1, '’')) && source.glued(at + 1)) ||
  (source.isDigits(at + 1) && source.glued(at + 1)) ||
  (source.isWord(at + 1) && source.isCapitalised(at + 1));

/** How far from a short form the words of its field may stand, in tokens. */
const NEAR = 14;

function hasNear(source: Source, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && source.joined(i + 1); i--)
    if (words.has(source.lower(i))) return true;
  for (let i = at + 1; i < Math.min(source.length, at + NEAR) && source.joined(i); i++)
    if (words.has(source.lower(i))) return true;
  return false;
}

/** "seat 14C", "gate 6A": a letter in capitals behind the number of a place. */
const isSeat = (source: Source, at: number, { first }: Numeral): boolean =>
  source.isUpper(at) && source.glued(at) && CODE_NOUNS.has(source.lower(first - 1));

const endsUnit = (source: Source, at: number): boolean =>
  !(source.is(at + 1, '.') && source.isCapitalised(at) && source.joined(at + 2)) &&
  !(source.isWord(at + 1) && source.isCapitalised(at + 1));

const isInchSign = (source: Source, at: number, numeral: Numeral): boolean =>
  (source.is(at, '′') && !(source.isWord(at + 1) && source.glued(at + 1))) ||
  SIZED.has(source.lower(at + 1)) ||
  (source.is(at, '"') && Boolean(numeral.decimals) && source.isWord(at + 1) && !source.isCapitalised(at + 1));

/** "two more years": one filler before a unit of time. */
function readFilled(source: Source, end: number): UnitMatch | undefined {
  if (!UNIT_FILLERS.has(source.lower(end))) return undefined;
  const match = source.joined(end + 1) ? FORMS.from(source, end + 1) : undefined;
  if (match?.value.dimension !== 'time' || isSecondHand(source, match.end)) return undefined;
  return { first: match.first, end: match.end, unit: match.value };
}

/** What an amount is counted by: "a barrel", "per share", "/month", "-a-share"; its end and the singular noun. */
export function readPer(source: Source, end: number): { end: number; noun: string } | undefined {
  let at = end;
  const hyphen = source.is(at, '-') && source.glued(at) ? 1 : 0;
  at += hyphen;
  const word = source.lower(at);
  if (word === '/' && source.glued(at) && source.glued(at + 1)) {
    const divisor = longest(source, at + 1) ?? readGlued(source, at + 1);
    if (divisor) return { end: divisor.end, noun: divisor.unit.name };
  }
  if (!source.joined(at) || !(word === 'per' || word === 'a' || word === 'an' || word === '/' || word === 'each'))
    return undefined;
  if (word === 'each') return undefined;
  at++;
  if (source.is(at, '-') && hyphen) at++;
  const noun = source.lower(at);
  if (!source.joined(at)) return undefined;
  const unit = longest(source, at);
  if (PER_NOUNS.has(noun)) {
    if (word !== 'per' && AGO.has(source.lower(at + 1))) return undefined;
    return unit && unit.unit.name !== 'night' ? { end: unit.end, noun: unit.unit.name } : { end: at + 1, noun };
  }
  if (word !== 'per') return undefined;
  if (unit) return { end: unit.end, noun: unit.unit.name };
  return source.isWord(at) ? { end: at + 1, noun } : undefined;
}

/** "down from $5m a year earlier": no rate. */
const AGO = new Set(['ago', 'earlier', 'later', 'before', 'previously', 'on', 'away']);

/** "m²" stands in the stream as two tokens. */
function inTokens(form: string): string {
  return form.replace(/([A-Za-z])([²³0-9])/g, '$1 $2').replace(/ {2}/g, ' ');
}
