import type { ReadFigure } from '../../../src/engine/figures/reading';
import { DETERMINERS } from '../../../src/engine/lexicon/function-words';
import { MONTHS, WEEKDAYS } from '../../../src/engine/lexicon/months';
import { NUMBER_WORDS } from '../../../src/engine/lexicon/number-words';
import type { Prepared } from '../../../src/engine/text/prepared';
import { TokenType } from '../../../src/engine/text/tokens';
import { lemmaOf, STOP_WORDS } from './lemmas';
import type { SentenceTags } from './sentence-tags';
import { isOwner, wordsOf } from './unit-words';

/** What a figure counts, as the set writes it: the noun phrase behind the number, its head in the singular, without stop words. */
export interface CountedUnit {
  readonly name: string;
  /** Tokens of the phrase; equal where there is none. */
  readonly first: number;
  readonly end: number;
}

const SKIPPED = new Set(
  'the these those its his her their our my your all a an more other additional of several such many few only just'.split(
    ' ',
  ),
);
/** Tables of the set: short forms of sports, by the letters they are written with. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ppg: 'point per game',
  spg: 'steal per game',
  bpg: 'block per game',
  RBI: 'run batted in',
  HR: 'home run',
  TD: 'touchdown',
  rpg: 'rebound per game',
  apg: 'assist per game',
  WAR: 'win above replacement',
};

/** Reads the unit of a count; "-" where nothing is counted behind it. */
export function countedUnit({ tokens }: Prepared, tags: SentenceTags, figure: ReadFigure, last: number): CountedUnit {
  let at = tokens.at(figure.end);
  if (figure.boundSpan && figure.boundSpan.start >= figure.end) at = tokens.at(figure.boundSpan.end);
  const none = { name: '-', first: at, end: at };
  const tied = tokens.text(at) === '-' && !tokens.spaceBefore(at);
  if (tied && !tokens.spaceBefore(at + 1) && tokens.type(at + 1) === TokenType.word) return tiedUnit(tokens, at + 1);
  if (tied) return hangingUnit(tokens, at + 1, last) ?? none;
  const many = figure.high !== 1 || tokens.lower(at) === 'of';
  if (tokens.lower(at) === 'of' && PRONOUNS.has(tokens.lower(at + 1)) && tags.partAt(at + 2) !== 'noun') return none;
  if (isTimeBehind(tokens, at)) return none;
  while (at < last && SKIPPED.has(tokens.lower(at))) at++;
  at = pastNumber(tokens, tags, tokens.at(figure.end), at);
  const end = phraseEnd(tokens, tags, at, last, many);
  if (end === at) return nounBefore(tokens, tags, tokens.at(figure.start)) ?? none;
  const more = ofPhraseEnd(tags, tokens, end, last);
  const name = [
    leading(tokens, tags, tokens.at(figure.start) - 1),
    wordsOf(tokens, tags, at, end),
    wordsOf(tokens, tags, end, more),
  ];
  const full = name.filter((part) => part !== '').join(' ');
  return full === '' ? none : { name: SHORT_FORMS[full] ?? full, first: at, end: more };
}

/** "another pick or two": the noun before. */
function nounBefore(tokens: Prepared['tokens'], tags: SentenceTags, first: number): CountedUnit | undefined {
  if (tokens.lower(first - 1) !== 'or' || tags.partAt(first - 2) !== 'noun' || tokens.type(first) !== TokenType.word)
    return undefined;
  return { name: lemmaOf(tokens.text(first - 2), true), first: first + 1, end: first + 1 };
}

/** "one of Britain's 40 zoos", "two of their last three games": what is counted stands behind the number of all. */
function pastNumber(tokens: Prepared['tokens'], tags: SentenceTags, from: number, at: number): number {
  if (tokens.lower(from) !== 'of') return at;
  for (let i = at; i < at + WHOLE_REACH; i++) {
    if (isNumber(tokens, i)) {
      while (isNumber(tokens, i) || tokens.text(i) === ',') i++;
      return i;
    }
    if (!tags.isNominal(i) && !LAST.has(tokens.lower(i))) return at;
  }
  return at;
}

const isNumber = (tokens: Prepared['tokens'], at: number): boolean =>
  tokens.type(at) === TokenType.digits || NUMBER_WORDS.has(tokens.lower(at));

const WHOLE_REACH = 4;
const ARTICLES = new Set(['a', 'an', 'the']);
const LAST = new Set(['last', 'past', 'first', 'next', 'previous', 'latest', 'opening', 'final', 'remaining']);

/** "189,000 last year": when, not what. */
const isTimeBehind = (tokens: Prepared['tokens'], at: number): boolean =>
  POINTING.has(tokens.lower(at)) && CALENDAR.has(tokens.lower(at + 1));

const POINTING = new Set(['last', 'this', 'next', 'that', 'earlier', 'each', 'every']);
const CALENDAR = new Set(
  'year month week day night morning evening afternoon weekend season quarter summer winter spring autumn fall decade century time'.split(
    ' ',
  ),
);

const PRONOUNS = new Set(['those', 'these', 'them', 'which', 'whom', 'us']);

/** "top three seeds", "the previous two sessions": the adjective before the number belongs to what is counted. */
function leading(tokens: Prepared['tokens'], tags: SentenceTags, at: number): string {
  const word = tokens.lower(at);
  if (word === 'top') return word;
  const leads = tags.partAt(at) === 'adjective' && DETERMINERS.has(tokens.lower(at - 1)) && !STOP_WORDS.has(word);
  return leads && !LIMITS.has(word) ? lemmaOf(tokens.text(at), false) : '';
}

/** Adjectives that limit the number itself. */
const LIMITS = new Set([
  'estimated',
  'average',
  'mere',
  'full',
  'record',
  'whole',
  'extra',
  'further',
  'additional',
  'maximum',
  'minimum',
  'total',
]);

/** "six-cylinder options" counts cylinders. */
const tiedUnit = (tokens: Prepared['tokens'], at: number): CountedUnit => ({
  name: lemmaOf(tokens.text(at), true),
  first: at,
  end: at + 1,
});

/** "four-, five- and six-cylinder": the next tied noun. */
function hangingUnit(tokens: Prepared['tokens'], from: number, last: number): CountedUnit | undefined {
  for (let at = from; at < last && at < from + 6; at++) {
    if (
      tokens.text(at) === '-' &&
      !tokens.spaceBefore(at) &&
      !tokens.spaceBefore(at + 1) &&
      tokens.type(at + 1) === TokenType.word
    )
      return tiedUnit(tokens, at + 1);
  }
  return undefined;
}

/** "snaps of man coverage": bare nouns behind "of" belong to the unit. */
function ofPhraseEnd(tags: SentenceTags, tokens: Prepared['tokens'], end: number, last: number): number {
  if (tokens.lower(end) !== 'of') return end;
  let at = end + 1;
  while (at < last && tags.partAt(at) === 'noun' && /^[a-z]/.test(tokens.text(at))) at++;
  return at > end + 1 && !tags.isNominal(at) ? at : end;
}

/** The token after the noun phrase: its first plural noun where many are counted, else the last noun in a row. */
function phraseEnd(tokens: Prepared['tokens'], tags: SentenceTags, from: number, last: number, many: boolean): number {
  let end = from;
  for (let at = from; at < last && at - from < 9; at++) {
    const part = tags.partAt(at);
    if ((WEEKDAYS.has(tokens.lower(at)) || MONTHS.has(tokens.lower(at))) && !tags.isNominal(at + 1)) break;
    if (
      part === 'verb' &&
      at === from &&
      tokens.type(at - 1) === TokenType.digits &&
      ARTICLES.has(tokens.lower(at + 1))
    )
      break;
    if (part === 'joint' && at > from) continue;
    if (many && tags.isPlural(at) && (part === 'noun' || part === 'verb') && !isFirstOfTwo(tokens, tags, at))
      return at + 1;
    if (part === 'and' && many && at > from && tags.isNominal(at + 1)) continue;
    const open = part === 'noun' || part === 'adjective' || (part === 'adverb' && at === from);
    const tied = tags.partAt(at + 1) === 'joint' || tags.partAt(at - 1) === 'joint';
    if (!open && !tied && !(part === 'participle' && tags.isNominal(at + 1))) break;
    if (part === 'noun' && !(many && end > from && tags.partAt(at - 1) === 'and')) end = at + 1;
  }
  return end;
}

/** "news sources", "customs officers": a plural in form that tells more of the plural behind it. */
const isFirstOfTwo = (tokens: Prepared['tokens'], tags: SentenceTags, at: number): boolean =>
  (tags.isPlural(at + 1) &&
    tags.partAt(at + 1) !== 'participle' &&
    /^[A-Za-z][a-z]+s$/.test(tokens.text(at + 1)) &&
    /^[A-Z]/.test(tokens.text(at + 1)) === /^[A-Z]/.test(tokens.text(at))) ||
  isOwner(tokens, tags, at);
