import type { ReadFigure } from '../../../src/engine/figures/reading';
import type { ReadSentence } from './read-sentence';
import type { Tag } from './tag-reader';

const AVERAGING = new Set(['averaged', 'averaging', 'averages', 'average']);

/** Words of the upper side that the set reads as rounding. */
const NEARLY = /^(?:nearly|almost|near|close)/i;

/** A bound beats a movement, but for percentages; movements count where their word stands before the figure. */
export function changeOf(read: ReadSentence, figure: ReadFigure): Tag['change'] {
  const moved = movement(read, figure);
  const { tokens, text } = read.prepared;
  switch (figure.bound) {
    case 'about':
      return moved !== '=' && figure.kind === 'percent' ? moved : '~';
    case 'over':
    case 'atLeast':
      return '>';
    case 'under':
      if (moved !== '=') return moved;
      if (!figure.boundSpan || !NEARLY.test(text.slice(figure.boundSpan.start))) return '<';
      return figure.kind === 'ratio' ? '=' : '~';
    case 'atMost':
      return figure.boundSpan && /^as /i.test(text.slice(figure.boundSpan.start)) ? moved : '<';
    case 'exact':
      return AVERAGING.has(tokens.lower(tokens.at(figure.start) - 1)) ? '~' : moved;
  }
}

/** The movement told by a word before the figure; "an increase of" is none. */
function movement({ prepared: { tokens } }: ReadSentence, figure: ReadFigure): Tag['change'] {
  if ((figure.kind === 'percent' || figure.kind === 'money') && figure.high < 0) return 'down';
  const before = figure.directionSpan !== undefined && figure.directionSpan.start < figure.start;
  const noun = before && tokens.lower(tokens.at(figure.directionSpan?.end ?? 0)) === 'of';
  return before && !noun && figure.direction ? figure.direction : '=';
}
