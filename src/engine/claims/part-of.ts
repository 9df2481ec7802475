import type { ReadFigure } from '../figures/reading';
import { eventGroup, eventWord } from '../lexicon/event-words';
import { isPerson, isPluralForm, singular } from '../lexicon/nouns';
import type { Counted } from './counted';
import type { ClaimFrame } from './frame';
import type { SentenceView } from './sentence-view';

/** How the words tie a figure to a whole told before it. */
export interface PartCue {
  /** `listed`: one of several counts that follow each other with nothing but a place or a state: "48 were from A, 34 from B". */
  readonly cue: 'pronoun' | 'noun' | 'figure' | 'including' | 'among' | 'rest' | 'listed';
  /** Group of the event that names the whole: "among those brought back", "two of the dead". */
  readonly event?: string;
  /** Whether only a whole of that event will do: "the dead include" tells of no others. */
  readonly only?: true;
  /** The noun that names the whole: "the destroyed homes include 14 in Selby". */
  readonly noun?: string;
}

const INCLUDING = new Set(['including', 'include', 'includes', 'included']);
const LIST_JOINTS = new Set([',', 'and', ';', 'but', 'while', ':']);
const LIST_TIES = new Set(['from', 'in', 'were', 'was', 'are', 'is', 'of', 'at', 'had', 'have']);

/** "One in five of us": those who speak were not counted before. */
const SPEAKERS = new Set(['us', 'you']);

/** Reads whether a figure is told as a part of something. */
export function readPartCue(
  view: SentenceView,
  figure: ReadFigure,
  counted: Counted,
  before: PartCue | undefined,
): PartCue | undefined {
  if (figure.kind !== 'count' && figure.kind !== 'ratio' && figure.kind !== 'percent') return undefined;
  if (counted.phrase?.modifiers.includes('remaining')) return undefined;
  if (counted.partitive === 'pronoun' && SPEAKERS.has(view.tokens.lower(counted.next - 1))) return undefined;
  if (counted.partitive === 'pronoun') return { cue: 'pronoun', ...harmed(view.tokens.lower(counted.next - 1)) };
  if (counted.partitive !== undefined) return { cue: counted.partitive };
  if (figure.kind !== 'count') return undefined;
  const { tokens } = view;
  const start = tokens.at(figure.boundSpan?.start ?? figure.start);
  for (let at = start - 1; at >= Math.max(view.first, start - 3); at--) {
    const word = tokens.lower(at);
    if (INCLUDING.has(word)) return { cue: 'including', ...(word === 'including' ? {} : namedBefore(view, at)) };
    if (word !== 'the' && word !== 'at' && word !== 'least' && word !== 'about') break;
  }
  const among = amongAt(view, start);
  if (among) return among;
  const joint = tokens.lower(start - 1);
  const listed = before !== undefined && LIST_JOINTS.has(joint);
  if (listed && (counted.phrase === undefined || before.cue === 'including')) {
    const next = tokens.lower(counted.next);
    if (before.cue === 'including' ? joint === 'and' || joint === ',' : LIST_TIES.has(next)) {
      return before.cue === 'including' ? before : { ...before, cue: 'listed' };
    }
  }
  return undefined;
}

/** The whole that stands before "include": "the dead include two children", "the destroyed homes include 14 in Selby". */
function namedBefore({ tokens, first }: SentenceView, include: number): Pick<PartCue, 'event' | 'only' | 'noun'> {
  const word = tokens.lower(include - 1);
  if (include - 1 <= first) return {};
  const state = harmed(word);
  return state.event !== undefined || !isPluralForm(word) ? state : { noun: singular(word) };
}

/** What befell those whom an adjective or participle stands for: "the dead", "the injured". */
function harmed(word: string): Pick<PartCue, 'event' | 'only'> {
  const state = eventWord(word);
  return state?.persons && state.past ? { event: state.group, only: true } : {};
}

/** "Among those brought back, 48 ...", "Of the 700, 48 ...", "Of them, 48 ...". */
function amongAt(view: SentenceView, start: number): PartCue | undefined {
  const { tokens } = view;
  const first = tokens.lower(view.first) === 'and' ? view.first + 1 : view.first;
  const opener = tokens.lower(first);
  if (opener !== 'among' && opener !== 'amongst' && opener !== 'of') return undefined;
  if (start - first > 8 || start <= first) return undefined;
  for (let at = first + 1; at < Math.min(start, first + 6); at++) {
    const joined = eventWord(`${tokens.lower(at)} ${tokens.lower(at + 1)}`) ?? eventWord(tokens.lower(at));
    if (joined) return { cue: 'among', event: joined.group };
  }
  return { cue: 'among' };
}

/** Furthest that a whole is looked for, in claims. */
const MOST_CLAIMS = 120;

/** The earlier claim that a part belongs to: the nearest whole that is large enough, by noun and event where the words name them. */
export function findWhole(
  claims: readonly ClaimFrame[],
  figures: readonly ReadFigure[],
  figure: ReadFigure,
  sentence: number,
  cue: PartCue,
  head: string | undefined,
): number | undefined {
  const window = cue.cue === 'noun' ? 40 : 6;
  let fallback: number | undefined;
  for (let index = claims.length - 1; index >= Math.max(0, claims.length - MOST_CLAIMS); index--) {
    const claim = claims[index];
    const whole = claim && figures[claim.figure];
    if (!claim || !whole || sentence - claim.sentence > window) break;
    if (whole.kind !== 'count' || (figure.kind === 'count' && whole.high < figure.high)) continue;
    if (claim.head === undefined || claim.partOf !== undefined) continue;
    if (head !== undefined && !canHold(claim.head, head, cue)) continue;
    if (cue.noun !== undefined && !isNamed(claim.head, cue.noun)) continue;
    if (cue.event !== undefined && (claim.event === undefined || eventGroup(claim.event) !== cue.event)) {
      if (!cue.only) fallback ??= index;
      continue;
    }
    return index;
  }
  return fallback;
}

/** A part told by the whole's noun has that noun; one told by another ("the suspects include 96 officials") is of persons too. */
const canHold = (whole: string, part: string, { cue }: PartCue): boolean =>
  whole === part || (cue !== 'noun' && isPerson(whole) && isPerson(part));

/** Persons are told by many nouns: "nine people … the victims include". */
const isNamed = (whole: string, noun: string): boolean => whole === noun || (isPerson(whole) && isPerson(noun));
