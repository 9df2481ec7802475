import type { EntityReading } from '../entities/reading';
import { figuresIn } from '../figures/read-figures';
import type { ReadFigure } from '../figures/reading';
import type { Mutable } from '../mutable';
import { Derived, type Passage } from '../text/passage';
import type { PassageText } from '../text/prepared';
import { timesIn } from '../time/read-times';
import type { TimeExpression } from '../time/reading';
import type { FigureKind } from '../types';
import { type Counted, readCounted } from './counted';
import { type EventReading, readEvent } from './event';
import type { ClaimFrame } from './frame';
import { readIncidentKinds } from './incident-kinds';
import { readModality, readStage } from './modality';
import { isNarrowed } from './narrowed';
import { type PartCue, readPartCue } from './part-of';
import { sameEntities } from './passage-entities';
import { readPeriod } from './period';
import { readPersonOfAge } from './person-of-age';
import { readPlaces } from './places';
import { type ClaimSources, type SentenceView, sentenceViews } from './sentence-view';
import { isQuoted, readSource } from './source';

/** Kinds that name a day, a rank or a code, and so claim no amount. */
const NO_AMOUNT: ReadonlySet<FigureKind> = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** Kinds to which nothing happens: they say how long or how old. */
const NO_EVENT: ReadonlySet<FigureKind> = new Set(['duration', 'age', 'index', 'ratio']);

/**
 * A claim as its sentence tells it, by its passage's own offsets and indices, before it is known what it is part of and what noun it
 * takes from there.
 */
export interface ToldClaim {
  readonly claim: ClaimFrame;
  /** Whether it is the first of its sentence. */
  readonly opens: boolean;
  readonly cue?: PartCue;
  /** Whether it is part of the same whole as the claim before it. */
  readonly chained: boolean;
  /** Whether it counts persons where no noun stands and no whole has one: "12 were killed". */
  readonly persons: boolean;
}

/** The claims of a passage, and what they depend on. */
interface PassageClaims {
  readonly told: readonly ToldClaim[];
  readonly figures: readonly ReadFigure[];
  readonly times: readonly TimeExpression[];
  readonly entities: EntityReading;
}

const CLAIMS = new Derived<PassageClaims>();
const NONE: readonly ToldClaim[] = [];

/** The claims that a passage tells, its figures and times having been read; `entities` gives its mentions by its own offsets. */
export function toldClaims(passage: Passage, entities: () => EntityReading): readonly ToldClaim[] {
  const figures = figuresIn(passage);
  if (!figures.some(({ kind }) => !NO_AMOUNT.has(kind))) return NONE;
  const times = timesIn(passage);
  const own = entities();
  const known = CLAIMS.get(passage);
  const holds = known?.figures === figures && known.times === times && sameEntities(known.entities, own);
  if (known && holds) return known.told;
  const sources: ClaimSources = { article: passage.text, figures, entities: own, times };
  const told: ToldClaim[] = [];
  for (const view of sentenceViews(sources)) readSentence(sources, view, told);
  if (passage.kept) CLAIMS.set(passage, { told, figures, times, entities: own });
  return told;
}

function readSentence(sources: ClaimSources, view: SentenceView, told: ToldClaim[]): void {
  const paragraph = sources.article.paragraphs[view.sentence.paragraph];
  if (paragraph?.role === 'junk') return;
  const amounts = view.figures.filter((index) => {
    const figure = sources.figures[index];
    return figure !== undefined && !NO_AMOUNT.has(figure.kind);
  });
  if (amounts.length === 0 || isRow(view, amounts.length)) return;
  const source = readSource(view, sources.entities);
  const incidents = readIncidentKinds(view);
  let cue: PartCue | undefined;
  for (const [position, index] of amounts.entries()) {
    const figure = sources.figures[index];
    if (!figure) continue;
    const following = sources.figures[amounts[position + 1] ?? -1];
    const counted = readCounted(view, figure, following);
    const event = NO_EVENT.has(figure.kind) ? undefined : readEvent(view, figure, counted.next);
    const previous: PartCue | undefined = cue;
    cue = readPartCue(view, figure, counted, previous);
    const chained = cue !== undefined && previous !== undefined && (cue.cue === 'listed' || cue === previous);
    const claim = frame(sources, view, index, figure, counted);
    if (event) {
      claim.event = event.lemma;
      claim.eventSpan = { start: event.start, end: event.end };
    }
    if (source !== undefined) claim.source = source;
    if (cue !== undefined) claim.part = true;
    if (incidents.length > 0) claim.incidents = incidents;
    const persons =
      figure.kind === 'count' && event?.persons === true && !isFrequency(view, figure) && !isAge(view, figure, event);
    told.push({ claim, opens: position === 0, chained, persons, ...(cue === undefined ? {} : { cue }) });
  }
}

/** So many amounts with hardly a mark between them are a row of a table, or no text at all: nothing is told of them. */
const ROW = 24;
const TOKENS_EACH = 2.5;

const isRow = ({ first, last }: SentenceView, amounts: number): boolean =>
  amounts >= ROW && last - first < amounts * TOKENS_EACH;

/** What its own words tell of a claim, field by field, as this runs for every amount of every article. */
function frame(
  sources: ClaimSources,
  view: SentenceView,
  index: number,
  figure: ReadFigure,
  counted: Counted,
): Mutable<ClaimFrame> {
  const claim: Mutable<ClaimFrame> = {
    figure: index,
    sentence: view.index,
    modifiers: [],
    places: readPlaces(view, figure, sources.figures, sources.entities),
    modality: readModality(view, figure, counted.next),
    voice: voiceOf(sources.article, view, figure),
  };
  const converted = figure.converts === undefined ? undefined : sources.figures[figure.converts];
  const period = readPeriod(view, converted ?? figure, sources.times);
  if (period) claim.period = period;
  const stage = readStage(view, figure, counted.next);
  if (stage) claim.stage = stage;
  if (counted.phrase) {
    const { start, end, head, modifiers } = counted.phrase;
    claim.countedSpan = { start, end };
    claim.counted = counted.phrase.counted;
    claim.head = head;
    claim.modifiers = modifiers;
  }
  if (isDefinite(view, figure)) claim.definite = true;
  if (figure.kind === 'count' && isNarrowed(view, counted)) claim.narrowed = true;
  const { person, bearer, aged } = readPersonOfAge(view, figure, sources.entities);
  if (person !== undefined) claim.person = person;
  if (bearer) claim.bearer = bearer;
  if (aged) claim.aged = aged;
  return claim;
}

/** "the three", "all seven of these". */
function isDefinite({ tokens }: SentenceView, figure: ReadFigure): boolean {
  const before = tokens.lower(tokens.at(figure.boundSpan?.start ?? figure.start) - 1);
  return DEFINITE.has(before);
}

const DEFINITE = new Set(['the', 'these', 'those', 'other', 'all']);

const PARENTS = new Set(['father', 'mother', 'parent', 'dad', 'mom', 'mum', 'grandfather', 'grandmother', 'widow']);

/** "twice", "three times": how often, not how many; "a father of three" tells of his children. */
function isFrequency({ tokens }: SentenceView, figure: ReadFigure): boolean {
  const first = tokens.at(figure.start);
  if (tokens.lower(first - 1) === 'of' && PARENTS.has(tokens.lower(first - 2))) return true;
  return /^(?:once|twice|thrice)$/i.test(figure.text) || tokens.lower(tokens.at(figure.end)) === 'times';
}

/** "left school at 17 and took a job": an age or an hour, and not how many were taken. */
const isAge = ({ tokens }: SentenceView, { start }: ReadFigure, { side }: EventReading): boolean =>
  side === 'right' && tokens.lower(tokens.at(start) - 1) === 'at';

function voiceOf(article: PassageText, view: SentenceView, figure: ReadFigure): ClaimFrame['voice'] {
  const role = article.paragraphs[view.sentence.paragraph]?.role;
  if (role === 'headline' || role === 'summary' || role === 'caption') return role;
  return isQuoted(article, figure) ? 'quotation' : 'body';
}
