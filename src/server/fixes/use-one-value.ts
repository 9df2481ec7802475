import type { ReadFigure } from '../../engine/figures/reading';
import type { Evidence, FindingKind, Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { touches } from '../articles/open-article';
import { oneLine } from '../wording/words';
import type { Fix, Fixer } from './fix';

/** Findings whose sides ought to state one and the same value. */
const ONE_VALUE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'same-quantity',
  'headline',
  'age',
  'event-time',
  'duration',
]);
const NUMBER_WORD = /^\p{L}\p{Ll}/u;

interface Side {
  readonly article: string;
  readonly figure: ReadFigure;
}

/** Offers each side's value for the other side, where both state one value of a kind. */
export const useOneValue: Fixer = (articles, finding) => {
  if (!ONE_VALUE.has(finding.kind) || finding.evidence.length !== 2) return [];
  const [first, second] = finding.evidence.map((evidence) => sideOf(articles, evidence));
  if (!first || !second) return [];
  const { figure: a } = first;
  const { figure: b } = second;
  if (a.kind !== b.kind || a.unit !== b.unit || (a.low === b.low && a.high === b.high)) return [];
  return [replace(first, second), replace(second, first)];
};

/** The one figure that a piece of evidence shows. */
function sideOf(articles: Articles, evidence: Evidence): Side | undefined {
  const shown = articles.archive.facts(evidence.article)?.figures.filter((figure) => touches(figure, evidence)) ?? [];
  const [figure] = shown;
  return shown.length === 1 && figure !== undefined ? { article: evidence.article, figure } : undefined;
}

/** Writes the value of one side over that of the other; where both have the same scale and unit in words, only the number. */
function replace(from: Side, over: Side): Fix {
  const valueOnly = sameFrame(from.figure, over.figure);
  const newText = valueOnly ? partOf(from.figure, from.figure.valueSpan) : from.figure.text;
  const span = valueOnly ? over.figure.valueSpan : over.figure;
  const written = asCapitalised(oneLine(newText), over.figure.text);
  return {
    title: `Use “${oneLine(from.figure.text)}” instead of “${oneLine(over.figure.text)}”`,
    article: over.article,
    span: { start: span.start, end: span.end },
    newText: written,
  };
}

function sameFrame(a: ReadFigure, b: ReadFigure): boolean {
  return frameOf(a) === frameOf(b);
}

/** What stands around the number inside a figure: `$… million`. */
function frameOf({ text, start, valueSpan }: ReadFigure): string {
  return `${text.slice(0, valueSpan.start - start)}…${text.slice(valueSpan.end - start)}`.toLowerCase();
}

function partOf({ text, start }: ReadFigure, span: Span): string {
  return text.slice(span.start - start, span.end - start);
}

/** A number word takes on the capital of the one whose place it takes, or gives up its own. */
function asCapitalised(text: string, model: string): string {
  if (!NUMBER_WORD.test(text)) return text;
  const first = text.charAt(0);
  if (/^\p{Lu}/u.test(model)) return first.toUpperCase() + text.slice(1);
  return /^\p{Ll}/u.test(model) ? first.toLowerCase() + text.slice(1) : text;
}
