import type { ClaimFrame } from '../../engine/claims/frame';
import type { Relation } from '../../engine/compare/comparison';
import { sharedEvent } from '../../engine/compare/same-event';
import type { ReadArticle } from '../../engine/facts';
import type { ReadFigure } from '../../engine/figures/reading';
import { plural } from '../../engine/lexicon/plural';
import { eventText } from '../../engine/summary/wording';
import type { FigureKind, Period, Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { type Standing, standings } from '../articles/same-quantity';
import { currencyName, fileName, placeWithFlag } from '../wording/names';
import { boundedText, KIND_LABELS, rateText, valueText, weekdayName } from '../wording/values';
import { shortened } from '../wording/words';
import { type HoverPage, listRow, type Piece, type Row, row } from './page';

const LINES = 6;
const TITLE_LENGTH = 60;
/** "7 months" needs no row that says month. */
const UNIT_IN_TITLE: ReadonlySet<FigureKind> = new Set<FigureKind>(['measure', 'duration', 'age', 'percent']);
const UNITLESS_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['date', 'time', 'score', 'identifier']);

const STAGES: Readonly<Record<NonNullable<ClaimFrame['stage']>, string>> = {
  soFar: 'so far',
  total: 'in total',
  additional: 'in addition to others',
  remaining: 'what is left',
};

const MODALITIES: Readonly<Record<ClaimFrame['modality'], string>> = {
  stated: '',
  estimated: 'an estimate',
  planned: 'planned or expected',
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  supports: 'agrees',
  update: 'another state of the count',
  conflict: '',
  'different-scope': 'other scope',
  part: 'part and whole',
  unrelated: '',
};
/** A conflict is told by a finding or not at all: the checks know of more reasons to keep silent than the comparison of two claims. */
const SHOWN_RELATIONS: ReadonlySet<Relation> = new Set<Relation>(['supports', 'update', 'different-scope']);

/** All that is known of a figure, for a hover. */
export function figurePage(articles: Articles, { read, claims }: OpenArticle, figure: ReadFigure): HoverPage {
  const claim = claims.get(figure);
  return {
    title: boundedText(figure),
    subtitle: [KIND_LABELS[figure.kind], figure.vague ? 'named vaguely' : ''].filter(Boolean).join(', '),
    rows: [
      ...unitRows(figure),
      ...timeRows(read, figure),
      ...conversionRows(articles, read, figure),
      ...(claim === undefined ? [] : claimRows(read, claim, figure)),
      ...(claim === undefined ? [] : wholeRows(articles, read, claim)),
      ...(claim === undefined ? [] : elsewhereRows(articles, read, claim)),
    ],
  };
}

function unitRows(figure: ReadFigure): Row[] {
  if (UNITLESS_KINDS.has(figure.kind)) return [];
  return [
    ...(UNIT_IN_TITLE.has(figure.kind) ? [] : row('Unit', currencyName(figure.unit))),
    ...row('Per', figure.per),
    ...row('Direction', figure.direction),
  ];
}

/** What a date or time means by the article's date, and its weekday, so that it can be checked against the one told. */
function timeRows({ figures, times }: ReadArticle, figure: ReadFigure): Row[] {
  if (figure.kind !== 'date' && figure.kind !== 'time') return [];
  const index = figures.indexOf(figure);
  const time = times.find((expression) => expression.figure === index);
  if (time?.from === undefined) return [];
  return [...row('When', periodText(time)), ...(time.from === time.to ? row('Weekday', weekdayName(time.from)) : [])];
}

/** Conversions that the text itself states, with the rate they imply. */
function conversionRows(articles: Articles, read: ReadArticle, figure: ReadFigure): Row[] {
  const index = read.figures.indexOf(figure);
  const lines = read.figures
    .filter((other, at) => at === figure.converts || other.converts === index)
    .map((other) => [link(articles, read, other), rateClause(figure, other)]);
  return listRow('In the text also', lines, LINES);
}

function rateClause(a: ReadFigure, b: ReadFigure): string {
  const rate = rateText(a, b);
  return rate === undefined ? '' : `, which makes ${rate}`;
}

function claimRows(read: ReadArticle, claim: ClaimFrame, figure: ReadFigure): Row[] {
  return [
    ...row('Whose age', nameAt(read, claim.person)),
    ...row('What it counts', claim.counted && countedText(claim.counted, figure)),
    ...row('What happened', claim.event && eventText(claim.event)),
    ...row('When', claim.period && periodText(claim.period)),
    ...row('Where', claim.places.map(placeWithFlag).join(', ')),
    ...row('Said by', nameAt(read, claim.source)),
    ...row('Told as', MODALITIES[claim.modality]),
    ...row('How far', claim.stage && STAGES[claim.stage]),
  ];
}

/** A count is of several, any other amount of one thing: "passengers", but "cost". */
function countedText(counted: string, { kind, high }: ReadFigure): string {
  return kind === 'count' && high > 1 ? plural(counted) : counted;
}

function periodText({ label, from, to }: Period): string {
  if (from === undefined && to === undefined) return label;
  if (from === to) return `${label} (${from})`;
  return `${label} (${from ?? 'open'} to ${to ?? 'open'})`;
}

/** Full name and title of whom a mention, given by its index, names. */
function nameAt(read: ReadArticle, index: number | undefined): string | undefined {
  const mention = index === undefined ? undefined : read.mentions[index];
  if (mention === undefined) return undefined;
  const name = read.entities[mention.entity]?.name ?? mention.text;
  return mention.title === undefined ? name : `${name}, ${mention.title}`;
}

function wholeRows(articles: Articles, read: ReadArticle, claim: ClaimFrame): Row[] {
  const index = read.claims.indexOf(claim);
  const whole = claim.partOf === undefined ? undefined : figureOf(read, read.claims[claim.partOf]);
  const lines = read.claims.filter((other) => other.partOf === index).map((part) => partLine(articles, read, part));
  return [...row('Part of', whole && link(articles, read, whole)), ...listRow('Parts', lines, LINES)];
}

/** "48 passengers · Norway". */
function partLine(articles: Articles, read: ReadArticle, part: ClaimFrame): Piece[] {
  const figure = figureOf(read, part);
  if (figure === undefined) return [];
  const counted = figure.kind === 'count' && part.counted ? ` ${countedText(part.counted, figure)}` : '';
  const places = part.places.map((place) => ` · ${placeWithFlag(place)}`).join('');
  return [link(articles, read, figure), counted + places];
}

/** Where the same is counted: in this article and in those on the same event. Siblings under one whole are told there. */
function elsewhereRows(articles: Articles, read: ReadArticle, claim: ClaimFrame): Row[] {
  const others = articles.archive.related(read.id).filter((other) => sharedEvent(read, other) !== undefined);
  const found = standings(read, claim, others, SHOWN_RELATIONS);
  const lines = found
    .filter((standing) => standing.comparison.relation !== 'different-scope' || isTelling(read, claim, standing))
    .map((standing) => standingLine(articles, read, figureOf(read, claim), standing));
  return listRow('Elsewhere', lines, LINES);
}

/** Whether a count of another scope is near enough to be worth a line: of the same happening, and not a part beside this one. */
function isTelling(read: ReadArticle, claim: ClaimFrame, { article, claim: other }: Standing): boolean {
  if (claim.event === undefined || claim.event !== other.event) return false;
  return article !== read || claim.partOf === undefined || claim.partOf !== other.partOf;
}

function standingLine(
  articles: Articles,
  read: ReadArticle,
  mine: ReadFigure | undefined,
  { article, figure, comparison: { relation, because } }: Standing,
): Piece[] {
  const where = article === read ? '' : ` in “${shortened(article.title ?? fileName(article.id), TITLE_LENGTH)}”`;
  const isSame = relation === 'supports' && mine !== undefined && boundedText(mine) === boundedText(figure);
  return [link(articles, article, figure), `${where}: ${isSame ? 'the same' : `${RELATIONS[relation]}. ${because}`}`];
}

function figureOf(read: ReadArticle, claim: ClaimFrame | undefined): ReadFigure | undefined {
  return claim === undefined ? undefined : read.figures[claim.figure];
}

function link(articles: Articles, { id }: { readonly id: string }, figure: ReadFigure & Span): Piece {
  return { text: valueText(figure), place: articles.place(id, figure) };
}
