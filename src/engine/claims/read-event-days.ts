import type { ReadFigure } from '../figures/reading';
import { DAY_PARTS, type DayPart, dayPartAt } from '../lexicon/day-parts';
import { isClosedClass } from '../lexicon/function-words';
import {
  AFTERMATH_WORDS,
  ANSWER_WORDS,
  BEFELL,
  CALL_WORDS,
  HAPPENED,
  INCIDENT_NOUNS,
  INQUIRY_WORDS,
  ONSET_VERBS,
  TIME_OF_DAY,
} from '../lexicon/incidents';
import { ACCUSED } from '../lexicon/persons-told';
import { REPORTING_VERBS } from '../lexicon/reporting';
import type { Prepared, Sentence } from '../text/prepared';
import { type Tokens, TokenType } from '../text/tokens';
import type { TimeExpression } from '../time/reading';
import type { Span } from '../types';
import { nameWord } from './proper-words';

/** A day on which an article says that what it reports happened: "the shooting Monday evening", "was shot on Sunday". */
export interface EventDay extends Span {
  /** Of the words that name the day. */
  readonly text: string;
  /** ISO date. */
  readonly day: string;
  readonly part?: DayPart;
  /** Words in capitals in the sentence, in lower case, where it stands below the lead: whether it tells of what another article reports. */
  readonly names?: readonly string[];
}

const MOST = 12;
const MOST_NAMES = 8;
/** Sentences from the start that tell of what the article is about. */
const LEAD = 6;
/** Tokens between the word of what happened and the day. */
const REACH = 14;
/** Tokens between a day and the clock time that goes with it. */
const CLOCK_REACH = 8;
/** Tokens behind "when" that tell what happened. */
const CLAUSE = 8;
/** Tokens between a day and the incident that it is told of: "Thursday's fatal shooting". */
const OWNED = 3;
/** Words before a participle that make it what befell somebody. */
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'fatally', 'accidentally', 'boy', 'girl', 'man', 'woman']);
/** Words of another clause, or of how somebody fared. */
const ELSEWHERE = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'remained', 'remains', 'condition']);
const MS_PER_DAY = 86_400_000;

/** The days on which an article says that what it reports happened; nothing of what came after, or of who told it. */
export function readEventDays(
  { tokens, sentences, paragraphs }: Prepared,
  figures: readonly ReadFigure[],
  times: readonly TimeExpression[],
): EventDay[] {
  const days: EventDay[] = [];
  for (const time of times) {
    const sentence = sentences[time.sentence];
    if (days.length >= MOST || !sentence || paragraphs[sentence.paragraph]?.role === 'junk') continue;
    const day = dayOf(time, figures);
    if (day === undefined || !isDayOfEvent(tokens, sentence, time)) continue;
    const part = partOf(tokens, sentence, time, figures);
    const names = time.sentence < LEAD ? [] : namesIn(tokens, sentence);
    days.push({
      start: time.start,
      end: time.end,
      text: time.text,
      day,
      ...(part === undefined ? {} : { part }),
      ...(names.length > 0 ? { names } : {}),
    });
  }
  return days;
}

/** The day that a weekday or a date names; none of "today", which leans on when the article was put online. */
function dayOf(
  { kind, from, to, weekday, figure, label }: TimeExpression,
  figures: readonly ReadFigure[],
): string | undefined {
  const isNamed = weekday !== undefined || figures[figure ?? -1]?.date?.day !== undefined;
  if (!isNamed || from === undefined) return undefined;
  if (kind === 'point') return from === to ? from : undefined;
  if (kind !== 'period' || to !== undefined || !label.startsWith('after the ')) return undefined;
  return new Date(Date.parse(from) - MS_PER_DAY).toISOString().slice(0, 10);
}

function namesIn(tokens: Tokens, { firstToken, lastToken }: Sentence): string[] {
  const names: string[] = [];
  for (let at = firstToken; at < lastToken && names.length < MOST_NAMES; at++) {
    const word = nameWord(tokens, at, lastToken);
    if (word !== undefined) names.push(word);
  }
  return names;
}

function isDayOfEvent(tokens: Tokens, sentence: Sentence, time: TimeExpression): boolean {
  const at = tokens.at(time.start);
  const past = tokens.at(time.end);
  return ownsIncident(tokens, past) || happensThen(tokens, past) || happensBefore(tokens, sentence, at);
}

/** "Thursday's fatal shooting", "the Nov. 3 shooting". */
function ownsIncident(tokens: Tokens, past: number): boolean {
  for (let at = past; at < past + OWNED; at++) {
    if (INCIDENT_NOUNS.has(tokens.lower(at))) return true;
    if (tokens.type(at) !== TokenType.word || isClosedClass(tokens.lower(at))) return false;
  }
  return false;
}

/** "Saturday when his gun went off". */
function happensThen(tokens: Tokens, past: number): boolean {
  if (tokens.lower(past) !== 'when') return false;
  for (let at = past + 1; at < past + CLAUSE; at++) {
    const word = tokens.lower(at);
    if (ONSET_VERBS.has(word) || BEFELL.has(word)) return true;
    if (isElse(word) || isBreak(tokens, at)) return false;
  }
  return false;
}

/** "was shot Monday", "a shooting on Monday", with nothing between that tells of something else. */
function happensBefore(tokens: Tokens, { firstToken }: Sentence, day: number): boolean {
  for (let at = day - 1; at >= Math.max(firstToken, day - REACH); at--) {
    const word = tokens.lower(at);
    if (HAPPENED.has(word)) return true;
    if (BEFELL.has(word)) return isDeed(tokens, at) || tellsOfIt(tokens, firstToken, at);
    if (INCIDENT_NOUNS.has(word)) return tellsOfIt(tokens, firstToken, at);
    if (isElse(word) || ELSEWHERE.has(word) || isBreak(tokens, at)) return false;
  }
  return false;
}

/** "was shot", "boy slain", "and wounded"; "shot" alone may be what somebody is charged with. */
const isDeed = (tokens: Tokens, at: number): boolean =>
  PASSIVE.has(tokens.lower(at - 1)) || tokens.lower(at) === 'slain';

/** Whether nothing before the word in its sentence tells of what came after, of which the day may be. */
function tellsOfIt(tokens: Tokens, first: number, at: number): boolean {
  for (let before = first; before < at; before++) if (isElse(tokens.lower(before))) return false;
  return true;
}

const isElse = (word: string): boolean =>
  REPORTING_VERBS.has(word) ||
  AFTERMATH_WORDS.has(word) ||
  CALL_WORDS.has(word) ||
  ANSWER_WORDS.has(word) ||
  ACCUSED.has(word) ||
  INQUIRY_WORDS.has(word);

/** Punctuation that ends a clause; a comma before a name or "on" and the colon of a clock time do not. */
function isBreak(tokens: Tokens, at: number): boolean {
  if (tokens.type(at) !== TokenType.punctuation) return false;
  const mark = tokens.text(at);
  if (mark === '-' || mark === '.' || mark === '\u2019' || mark === "'") return false;
  if (mark === ':') return tokens.spaceBefore(at + 1);
  if (mark !== ',') return true;
  const next = tokens.code(at + 1);
  return !(next >= 0x41 && next <= 0x5a) && tokens.lower(at + 1) !== 'on';
}

/** The part of the day by the words in it and right before it, else by the one clock time of the sentence. */
function partOf(
  tokens: Tokens,
  { firstToken }: Sentence,
  { start, end, sentence }: TimeExpression,
  figures: readonly ReadFigure[],
): DayPart | undefined {
  const past = tokens.at(end);
  let told: DayPart | undefined;
  for (let at = Math.max(firstToken, tokens.at(start) - 2); at < past; at++) {
    const part = DAY_PARTS.get(tokens.lower(at));
    if (part === undefined || (told === 'early' && part === 'morning')) continue;
    told = part;
  }
  if (told !== undefined) return told;
  const clocks = figures.filter(
    (figure) =>
      figure.sentence === sentence &&
      figure.minutes !== undefined &&
      TIME_OF_DAY.test(figure.text) &&
      Math.abs(tokens.at(figure.start) - past) < CLOCK_REACH,
  );
  const [only] = clocks;
  return clocks.length === 1 && only?.minutes !== undefined ? dayPartAt(only.minutes) : undefined;
}
