import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { evidenceIn } from './evidence';

const UNITS = new Set(['mile per hour', 'kilometre per hour']);
/** Words that make a speed the highest of a chase or a flight. */
const PEAKS = new Set([
  'exceeding',
  'exceeded',
  'excess',
  'reaching',
  'reached',
  'topping',
  'topped',
  'up',
  'hit',
  'hitting',
]);
/** Tokens before a figure in which these stand. */
const REACH = 6;
/** How much higher one of two top speeds must be. */
const TIMES = 1.2;

/** The top speed of one chase told twice in an article: "speeds exceeding 110 mph", "topping 90 mph". */
export function checkTopSpeeds(article: ReadArticle): Finding[] {
  if (article.incident?.several && !article.incident.states) return [];
  const tops = article.figures.filter((figure) => UNITS.has(figure.unit) && isTop(article, figure));
  for (const high of tops) {
    const low = tops.find((top) => top.unit === high.unit && top.high * TIMES <= high.low && isUpperEnd(top));
    if (!low) continue;
    return [
      {
        kind: 'same-quantity',
        severity: 'information',
        message: `Here the top speed is ${high.text}; elsewhere in the article it is ${low.text}.`,
        because: 'Both sentences tell the highest speed that was reached, and the article tells of one incident.',
        evidence: [evidenceIn(article, high), evidenceIn(article, low)],
      },
    ];
  }
  return [];
}

/** "more than 80" leaves room above, "up to 80" does not. */
const isUpperEnd = ({ bound }: ReadFigure): boolean => bound !== 'over' && bound !== 'atLeast';

function isTop({ prepared: { tokens, sentences } }: ReadArticle, { start, sentence }: ReadFigure): boolean {
  const at = tokens.at(start);
  const first = Math.max(sentences[sentence]?.firstToken ?? 0, at - REACH);
  let isPeak = false;
  let isSpeed = false;
  for (let before = first; before < at; before++) {
    const word = tokens.lower(before);
    isPeak ||= PEAKS.has(word);
    isSpeed ||= word === 'speeds';
  }
  return isPeak && isSpeed;
}
