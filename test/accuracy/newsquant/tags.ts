import type { ReadArticle } from '../../../src/engine/facts';
import type { ReadFigure } from '../../../src/engine/figures/reading';
import { conceptsOf } from './concepts';
import { countedUnit } from './counted-unit';
import { SentenceTags } from './sentence-tags';
import { coinOf, unitName } from './unit-names';

/** A quantity as the set has it. */
export interface Tag {
  readonly value: number | readonly [number, number];
  readonly normalized_unit: string;
  readonly change: '=' | '~' | '>' | '<' | 'up' | 'down';
  readonly referred_concepts: readonly string[];
}

/** Kinds that the set does not count. */
const UNCOUNTED: ReadonlySet<ReadFigure['kind']> = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** All quantities of a sentence by the set's conventions. */
export function tagsOf(article: ReadArticle): Tag[] {
  const tags: Tag[] = [];
  const { figures } = article;
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (!figure || !isCounted(figure)) continue;
    const next = figures[i + 1];
    if (next && isFromTo(article, figure, next)) {
      tags.push(...tagOf(article, { ...next, low: figure.low, high: next.high }, [figure.low, next.low], figure));
      i++;
      continue;
    }
    tags.push(...tagOf(article, figure, undefined, figure));
  }
  return tags;
}

function isCounted(figure: ReadFigure): boolean {
  if (UNCOUNTED.has(figure.kind)) return false;
  return !/^(?:twice|once|thrice|double|triple)$/i.test(figure.text);
}

/** "from a to b" is one range there, in the order of mention. */
function isFromTo({ prepared: { tokens } }: ReadArticle, a: ReadFigure, b: ReadFigure): boolean {
  if (a.low !== a.high || b.low !== b.high || !isCounted(b)) return false;
  const [before, after] = [tokens.at(a.start), tokens.at(b.start)];
  if (tokens.lower(before - 1) !== 'from' || tokens.lower(after - 1) !== 'to') return false;
  return after - tokens.at(a.end) === 1 && (a.unit === b.unit || a.unit === '' || b.unit === '');
}

function tagOf(
  article: ReadArticle,
  figure: ReadFigure,
  pair: readonly [number, number] | undefined,
  whole: ReadFigure,
): Tag[] {
  const sentence = article.prepared.sentences[figure.sentence];
  const last = sentence?.lastToken ?? article.prepared.tokens.length;
  const named = unitName(figure);
  const counted =
    named === undefined || named === ''
      ? countedUnit(article.prepared, tagsOfSentence(article, figure), figure, last)
      : undefined;
  const unitEnd = counted?.end ?? article.prepared.tokens.at(figure.end);
  const shape = {
    normalized_unit: figure.kind === 'ratio' ? `% ${counted?.name ?? '-'}` : named || (counted?.name ?? '-'),
    change: changeOf(whole),
    referred_concepts: listed(conceptsOf(article, figure, unitEnd)),
  };
  if (pair) return [{ value: pair, ...shape }];
  return valuesOf(figure).map((value) => ({ value, ...shape }));
}

const known = new WeakMap<ReadArticle, Map<number, SentenceTags>>();

/** Parts of speech of a figure's sentence, read once. */
function tagsOfSentence(article: ReadArticle, figure: ReadFigure): SentenceTags {
  const sentences = known.get(article) ?? new Map<number, SentenceTags>();
  known.set(article, sentences);
  const found = sentences.get(figure.sentence);
  if (found) return found;
  const sentence = article.prepared.sentences[figure.sentence] ?? {
    start: 0,
    end: 0,
    paragraph: 0,
    firstToken: 0,
    lastToken: 0,
  };
  const made = new SentenceTags(article.prepared, sentence);
  sentences.set(figure.sentence, made);
  return made;
}

const listed = (concepts: readonly string[]): readonly string[] => (concepts.length === 0 ? ['-'] : concepts);

/** Values in the coin told; "8 or 9" are two quantities there, and vague plurals have their own ranges. */
function valuesOf(figure: ReadFigure): (number | readonly [number, number])[] {
  const coin = coinOf(figure) === undefined ? 1 : 100;
  const low = round(figure.low * coin);
  const high = round(figure.high * coin);
  if (figure.vague) return [vagueRange(figure)];
  if (low === high) return [low];
  if (/\bor\b/i.test(figure.text) && figure.kind !== 'age') return [low, high];
  return [figure.descending ? [high, low] : [low, high]];
}

/** "dozens" 12-120, "thousands" 1000-10000, "tens of millions" 1e7-1e8. */
function vagueRange(figure: ReadFigure): readonly [number, number] {
  if (/^dozens/i.test(figure.text)) return [12, 120];
  const base = 10 ** Math.floor(Math.log10(figure.low));
  return [base, base * 10];
}

const round = (value: number): number => Number(value.toPrecision(12));

/** A bound beats a movement; movements count where their word stands before. */
function changeOf(figure: ReadFigure): Tag['change'] {
  switch (figure.bound) {
    case 'about':
      return '~';
    case 'over':
    case 'atLeast':
      return '>';
    case 'under':
      return figure.direction ? movement(figure) : '<';
    case 'atMost':
      return '<';
    case 'exact':
      return movement(figure);
  }
}

function movement(figure: ReadFigure): Tag['change'] {
  const before = figure.directionSpan !== undefined && figure.directionSpan.start < figure.start;
  return before && figure.direction ? figure.direction : '=';
}
