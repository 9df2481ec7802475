import type { ReadFigure } from '../../../src/engine/figures/reading';
import { PREPOSITIONS } from '../../../src/engine/lexicon/function-words';
import { TokenType } from '../../../src/engine/text/tokens';
import type { ReadSentence } from './read-sentence';

/** Kinds that the set does not count. */
const UNCOUNTED: ReadonlySet<ReadFigure['kind']> = new Set(['date', 'time', 'ordinal', 'identifier', 'score']);

/** Whether the set counts a figure: no dates and codes, no ages between commas or behind "aged", no "five-year" and "twice". */
export function isCounted(read: ReadSentence, figure: ReadFigure): boolean {
  if (figure.kind === 'ordinal') return isTopOf(read, figure);
  if (UNCOUNTED.has(figure.kind)) return false;
  if (/^(?:twice|once|thrice|double|triple)$/i.test(figure.text)) return false;
  if (figure.kind === 'count' && isStanding(read, figure)) return false;
  if (figure.kind === 'age' && !figure.unitSpan) return isToldAge(read, figure);
  if (figure.kind === 'duration') return !figure.text.includes(':') && !/^[a-z]+-[a-z]+$/i.test(figure.text);
  return true;
}

/** "made the top ten", "reached the last 16": a place in a chart or a round, where nothing is counted behind. */
function isStanding({ prepared: { tokens } }: ReadSentence, figure: ReadFigure): boolean {
  const before = tokens.lower(tokens.at(figure.start) - 1);
  const next = tokens.at(figure.end);
  const alone = tokens.type(next) !== TokenType.word || PREPOSITIONS.has(tokens.lower(next));
  return alone && tokens.text(next) !== '-' && (before === 'top' || (before === 'last' && ROUNDS.has(figure.low)));
}

const ROUNDS = new Set([4, 8, 16, 32, 64]);

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
