import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { ReadSentence } from './read-sentence';

/** Kinds that the set does not count. */
const UNCOUNTED: ReadonlySet<ReadFigure['kind']> = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** Whether the set counts a figure: no dates and codes, no ages between commas or behind "aged", no "five-year" and "twice". */
export function isCounted(read: ReadSentence, figure: ReadFigure): boolean {
  if (figure.kind === 'ordinal') return isTopOf(read, figure);
  if (UNCOUNTED.has(figure.kind)) return false;
  if (/^(?:twice|once|thrice|double|triple)$/i.test(figure.text)) return false;
  if (figure.kind === 'age' && !figure.unitSpan) return isToldAge(read, figure);
  if (figure.kind === 'duration') return !figure.text.includes(':') && !/^[a-z]+-[a-z]+$/i.test(figure.text);
  return true;
}

/** "the top three seeds" counts seeds. */
function isTopOf({ prepared: { tokens } }: ReadSentence, figure: ReadFigure): boolean {
  const at = tokens.at(figure.start);
  return tokens.lower(at - 1) === 'top' && /^[a-z]+$/i.test(figure.text);
}

function isToldAge({ prepared: { tokens } }: ReadSentence, figure: ReadFigure): boolean {
  const at = tokens.at(figure.start);
  const before = tokens.lower(at - 1);
  return before !== ',' && before !== '(' && before !== 'aged' && before !== 'ages';
}
