import type { ReadFigure } from '../figures/reading';
import { type EventWord, eventWord, verbLemma } from '../lexicon/event-words';
import { LINKING_VERBS } from '../lexicon/events';
import { AUXILIARIES, DETERMINERS, isAdverb, RELATIVES } from '../lexicon/function-words';
import { type Tokens, TokenType } from '../text/tokens';
import type { Span } from '../types';
import type { SentenceView } from './sentence-view';

/** What happened to what a figure counts. */
export interface EventReading extends Span {
  readonly lemma: string;
  readonly persons: boolean;
  /** Whether the counted noun does or suffers it as subject, or is the object of an active verb. */
  readonly side: 'left' | 'right';
}

const LEFT_REACH = 6;
const RIGHT_REACH = 26;
const PARTICLES = new Set(['down', 'off', 'up', 'back', 'out', 'in']);

/** What happened to the counted thing, from the verb before the figure or the predicate after its noun. */
export function readEvent(view: SentenceView, figure: ReadFigure, next: number): EventReading | undefined {
  return tollBefore(view, figure) ?? eventLeft(view, figure) ?? eventRight(view, next);
}

const TOLL_REACH = 16;
const TOLL_JOINTS = new Set(['to', 'at', 'of', 'was', 'is', 'reached', 'hit', 'passed', 'topped', 'nears']);

/** "bringing the death toll from the fire to nine": the toll names the event, however far before the figure. */
function tollBefore({ tokens, first }: SentenceView, figure: ReadFigure): EventReading | undefined {
  if (figure.kind !== 'count') return undefined;
  const start = tokens.at(figure.boundSpan?.start ?? figure.start);
  if (!TOLL_JOINTS.has(tokens.lower(start - 1))) return undefined;
  for (let at = start - 2; at >= Math.max(first + 1, start - TOLL_REACH); at--) {
    if (tokens.lower(at) !== 'toll' || tokens.lower(at - 1) !== 'death') continue;
    return { lemma: 'death toll', persons: true, side: 'left', start: tokens.start(at - 1), end: tokens.end(at) };
  }
  return undefined;
}

function eventLeft(view: SentenceView, figure: ReadFigure): EventReading | undefined {
  const { tokens } = view;
  const start = figure.boundSpan && figure.boundSpan.start < figure.start ? figure.boundSpan.start : figure.start;
  let at = tokens.at(start) - 1;
  const floor = Math.max(view.first, at - LEFT_REACH);
  let of = false;
  for (; at >= floor; at--) {
    const word = tokens.lower(at);
    if (word === 'of' && !of) of = true;
    else if (!isAdverb(word) && !DETERMINERS.has(word)) break;
  }
  if (at < floor) return undefined;
  const particle = PARTICLES.has(tokens.lower(at)) ? at : undefined;
  const found = verbAt(tokens, particle === undefined ? at : at - 1, particle);
  if (!found) return undefined;
  if (of !== (found.word.as === 'noun') && !(of && tokens.lower(at).endsWith('ing'))) return undefined;
  return reading(found, 'left');
}

interface FoundVerb extends Span {
  readonly word: Pick<EventWord, 'lemma' | 'persons' | 'as' | 'past'>;
  readonly known: boolean;
}

function verbAt(tokens: Tokens, at: number, particle?: number): FoundVerb | undefined {
  if (tokens.type(at) !== TokenType.word) return undefined;
  const form = tokens.lower(at);
  if (AUXILIARIES.has(form)) return undefined;
  const joined = particle === at + 1 ? eventWord(`${form} ${tokens.lower(particle)}`) : undefined;
  if (joined) return { word: joined, known: true, start: tokens.start(at), end: tokens.end(at + 1) };
  const known = eventWord(form);
  if (known) return { word: known, known: true, start: tokens.start(at), end: tokens.end(at) };
  const lemma = verbLemma(form);
  if (lemma === undefined) return undefined;
  return {
    word: { lemma, persons: false, as: 'verb', past: form.endsWith('ed') },
    known: false,
    start: tokens.start(at),
    end: tokens.end(at),
  };
}

function reading(found: FoundVerb, side: EventReading['side']): EventReading | undefined {
  if (LINKING_VERBS.has(found.word.lemma)) return undefined;
  return { lemma: found.word.lemma, persons: found.word.persons, side, start: found.start, end: found.end };
}

/** The predicate after the noun: "have been repatriated", "arrested by police", "dead"; a bare participle outside the table only counts after an auxiliary. */
function eventRight(view: SentenceView, next: number): EventReading | undefined {
  const { tokens } = view;
  const end = Math.min(view.last, next + RIGHT_REACH);
  let auxiliary = false;
  for (let at = next; at < end; at++) {
    const word = tokens.lower(at);
    if (tokens.type(at) !== TokenType.word) {
      const after = pastInsertion(tokens, at, end, next);
      if (after === undefined) return undefined;
      at = after;
      continue;
    }
    if (AUXILIARIES.has(word)) {
      auxiliary = true;
      continue;
    }
    if (isAdverb(word)) continue;
    if (RELATIVES.has(word)) {
      if (at > next + 1) return undefined;
      continue;
    }
    const particle = PARTICLES.has(tokens.lower(at + 1)) ? at + 1 : undefined;
    const found = verbAt(tokens, at, particle);
    const predicate =
      found && (auxiliary || at === next || found.known || isPastForm(word)) && found.word.as !== 'noun';
    if (
      found &&
      predicate &&
      (found.known ? found.word.past || auxiliary || isToldNow(found, word, at === next) : auxiliary)
    )
      return reading(stateFound(tokens, found, at, end) ?? found, 'right');
    if (auxiliary && found === undefined) return undefined;
  }
  return undefined;
}

/** "21 die in market fire": headlines tell what befell people in the present, right behind them. */
const isToldNow = ({ word: { lemma } }: FoundVerb, form: string, isNext: boolean): boolean =>
  isNext && form === lemma && BEFALLING.has(lemma);

const BEFALLING = new Set(['die', 'perish']);

/** Verbs behind which stands what had happened: "found dead", "discovered shot". */
const FINDING = new Set(['find', 'discover']);

/** The state in which what is counted was found, right behind the verb. */
function stateFound(tokens: Tokens, { word }: FoundVerb, verb: number, end: number): FoundVerb | undefined {
  if (!FINDING.has(word.lemma)) return undefined;
  let at = verb + 1;
  while (at < end && isAdverb(tokens.lower(at))) at++;
  const state = at < end ? verbAt(tokens, at) : undefined;
  return state?.known && state.word.past && state.word.as !== 'noun' ? state : undefined;
}

const isPastForm = (word: string): boolean => word.endsWith('ed');

/** A comma, bracket or dash after the noun: skips "including two children," and stops at anything else; the token to go on from. */
function pastInsertion(tokens: Tokens, at: number, end: number, next: number): number | undefined {
  const mark = tokens.text(at);
  if (mark === '-' || mark === '\u2019' || mark === "'" || mark === '%' || mark === '$') return at;
  if (mark !== ',' && mark !== '(') return undefined;
  const opener = tokens.lower(at + 1);
  if (mark === ',' && at > next + 12) return undefined;
  const inserted = mark === '(' || INSERTIONS.has(opener);
  if (!inserted) return undefined;
  const closer = mark === '(' ? ')' : ',';
  for (let close = at + 1; close < end; close++) if (tokens.text(close) === closer) return close;
  return undefined;
}

const INSERTIONS = new Set(
  'including among mostly mainly all most many some both half one two three four five six seven eight nine ten aged'.split(
    ' ',
  ),
);
