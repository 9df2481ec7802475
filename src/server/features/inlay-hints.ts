import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-protocol';
import type { ReadFigure } from '../../engine/figures/reading';
import type { FigureKind } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { valueText } from '../wording/values';

/** Kinds whose value may be written in more ways than one. */
const HINTED: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money', 'percent', 'measure', 'rate', 'index']);
/** Number words up to here are read as fast as digits. */
const PLAIN_WORDS_UP_TO = 12;

/** The value in digits behind each figure of a range that the text writes another way: `1.2 billion yuan` = 1,200,000,000 CNY. */
export function inlayHints(articles: Articles, uri: string, range: Range): InlayHint[] {
  const open = articles.current(uri);
  if (open === undefined) return [];
  const from = open.lines.offsetAt(range.start);
  const to = open.lines.offsetAt(range.end);
  const { text } = open.article;
  return open.read.figures
    .filter((figure) => figure.end >= from && figure.start <= to && needsHint(figure, text))
    .map((figure) => ({
      position: open.lines.positionAt(figure.end),
      label: `= ${valueText(figure)}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}

function needsHint(figure: ReadFigure, text: string): boolean {
  if (!HINTED.has(figure.kind)) return false;
  if (figure.vague || figure.scaleSpan !== undefined) return true;
  const inDigits = /\d/.test(text.slice(figure.valueSpan.start, figure.valueSpan.end));
  return !inDigits && figure.high > PLAIN_WORDS_UP_TO;
}
