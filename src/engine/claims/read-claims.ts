import type { EntityReading } from '../entities/reading';
import type { ReadFigure } from '../figures/reading';
import type { Mutable } from '../mutable';
import type { Prepared } from '../text/prepared';
import type { TimeExpression } from '../time/reading';
import type { FigureKind } from '../types';
import { type Counted, readCounted } from './counted';
import { type EventReading, readEvent } from './event';
import type { ClaimFrame } from './frame';
import { readIncidentKinds } from './incident-kinds';
import { readModality, readStage } from './modality';
import { isNarrowed } from './narrowed';
import { findWhole, type PartCue, readPartCue } from './part-of';
import { readPeriod } from './period';
import { readPersonOfAge } from './person-of-age';
import { readPlaces } from './places';
import { type ClaimSources, type SentenceView, sentenceViews } from './sentence-view';
import { isQuoted, readSource } from './source';

/** Kinds that name a day, a rank or a code, and so claim no amount. */
const NO_AMOUNT: ReadonlySet<FigureKind> = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** Kinds to which nothing happens: they say how long or how old. */
const NO_EVENT: ReadonlySet<FigureKind> = new Set(['duration', 'age', 'index', 'ratio']);

/** Puts each figure that states an amount into its frame; figures that are dates, times or identifiers make no claim. */
export function readClaims(
  article: Prepared,
  figures: readonly ReadFigure[],
  entities: EntityReading,
  times: readonly TimeExpression[],
): ClaimFrame[] {
  const sources: ClaimSources = { article, figures, entities, times };
  const claims: ClaimFrame[] = [];
  for (const view of sentenceViews(sources)) readSentence(sources, view, claims);
  return claims;
}

function readSentence(sources: ClaimSources, view: SentenceView, claims: ClaimFrame[]): void {
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
  let whole: number | undefined;
  for (const [position, index] of amounts.entries()) {
    const figure = sources.figures[index];
    if (!figure) continue;
    const following = sources.figures[amounts[position + 1] ?? -1];
    const counted = readCounted(view, figure, following);
    const event = NO_EVENT.has(figure.kind) ? undefined : readEvent(view, figure, counted.next);
    const previous: PartCue | undefined = cue;
    cue = readPartCue(view, figure, counted, previous);
    const chained = cue !== undefined && previous !== undefined && (cue.cue === 'listed' || cue === previous);
    if (cue?.cue === 'figure') whole = claims.length + 1;
    else if (cue && !chained) whole = findWhole(claims, sources.figures, figure, view.index, cue, counted.phrase?.head);
    const partOf = cue ? whole : undefined;
    const claim = frame(sources, view, index, figure, counted);
    const noun = countedNoun(view, figure, counted, event, partOf === undefined ? undefined : claims[partOf]);
    if (noun.counted !== undefined) claim.counted = noun.counted;
    if (noun.head !== undefined) claim.head = noun.head;
    claim.modifiers = noun.modifiers;
    if (event) {
      claim.event = event.lemma;
      claim.eventSpan = { start: event.start, end: event.end };
    }
    if (partOf !== undefined) claim.partOf = partOf;
    if (source !== undefined) claim.source = source;
    if (cue !== undefined) claim.part = true;
    if (incidents.length > 0) claim.incidents = incidents;
    claims.push(claim);
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
  const period = readPeriod(view, figure, sources.times);
  if (period) claim.period = period;
  const stage = readStage(view, figure, counted.next);
  if (stage) claim.stage = stage;
  if (counted.phrase) claim.countedSpan = { start: counted.phrase.start, end: counted.phrase.end };
  if (isDefinite(view, figure)) claim.definite = true;
  if (figure.kind === 'count' && isNarrowed(view, counted)) claim.narrowed = true;
  const { person, bearer, aged } = readPersonOfAge(view, figure, sources.entities);
  if (person !== undefined) claim.person = person;
  if (bearer) claim.bearer = bearer;
  if (aged) claim.aged = aged;
  return claim;
}

/** The counted noun: the one that stands there, the whole's for an elliptical part, persons for a bare number of casualties. */
function countedNoun(
  view: SentenceView,
  figure: ReadFigure,
  counted: Counted,
  event: EventReading | undefined,
  whole: ClaimFrame | undefined,
): Pick<ClaimFrame, 'counted' | 'head' | 'modifiers'> {
  const { phrase } = counted;
  if (phrase) return { counted: phrase.counted, head: phrase.head, modifiers: phrase.modifiers };
  if (whole?.counted !== undefined && whole.head !== undefined) {
    return { counted: whole.counted, head: whole.head, modifiers: whole.modifiers };
  }
  if (figure.kind === 'count' && event?.persons && !isFrequency(view, figure))
    return { counted: 'person', head: 'person', modifiers: [] };
  return { modifiers: [] };
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

function voiceOf(article: Prepared, view: SentenceView, figure: ReadFigure): ClaimFrame['voice'] {
  const role = article.paragraphs[view.sentence.paragraph]?.role;
  if (role === 'headline' || role === 'summary' || role === 'caption') return role;
  return isQuoted(article, figure) ? 'quotation' : 'body';
}
