import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import { wordsBetween } from './words-between';

/** Two counts of votes with the number that the text gives for what lies between them. */
export interface Margin {
  readonly margin: ReadFigure;
  readonly more: ReadFigure;
  readonly fewer: ReadFigure;
}

const MARGINS = new Set(['majority', 'margin', 'lead', 'plurality']);
const VOTES = new Set(['votes', 'vote', 'ballots']);
/** Furthest that the counts stand apart, and the margin from the second of them, in tokens. */
const REACH = 22;
/** Smaller counts may be of seats, rounds or places. */
const LEAST = 20;

/** "by 18,204 votes to 11,950, a majority of 6,254". */
export function marginsIn(article: ReadArticle): Margin[] {
  return article.figures.flatMap((margin, at): Margin[] => {
    if (!isCount(margin) || !isToldAsMargin(article, margin)) return [];
    const [fewer, more] = [article.figures[at - 1], article.figures[at - 2]];
    if (!fewer || !more || !isCount(fewer) || !isCount(more) || more.sentence !== margin.sentence) return [];
    if (fewer.low < LEAST || fewer.low >= more.low || wordsBetween(article, fewer, margin).length > REACH) return [];
    const between = wordsBetween(article, more, fewer);
    const { tokens } = article.prepared;
    const ofVotes = VOTES.has(between[0] ?? '') || VOTES.has(tokens.lower(tokens.at(fewer.end)));
    const opposed = between.some((word) => OPPOSING.has(word));
    return ofVotes && opposed && between.length <= REACH ? [{ margin, more, fewer }] : [];
  });
}

const OPPOSING = new Set(['to', 'against', 'compared', 'versus', 'while', 'and', 'beating']);

const isCount = ({ kind, bound, vague, low, high }: ReadFigure): boolean =>
  kind === 'count' && bound === 'exact' && !vague && low === high;

/** "a majority of", "a margin of", "a lead of". */
function isToldAsMargin({ prepared: { tokens } }: ReadArticle, figure: ReadFigure): boolean {
  const at = tokens.at(figure.start);
  return tokens.lower(at - 1) === 'of' && MARGINS.has(tokens.lower(at - 2));
}
