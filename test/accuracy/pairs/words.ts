import type { ReadArticle } from '../../../src/engine/facts';
import { isClosedClass } from '../../../src/engine/lexicon/function-words';
import { singular } from '../../../src/engine/lexicon/nouns';

/** Words of a sentence that carry its meaning, as stems; digits and figures left out. */
export function contentWords({ prepared: { tokens }, figures }: ReadArticle): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.lower(at);
    const start = tokens.start(at);
    const inFigure = figures.some((figure) => figure.start <= start && figure.end > start);
    if (!inFigure && /^\p{L}{2,}/u.test(word) && !isClosedClass(word) && !HEDGES.has(word)) words.add(stem(word));
  }
  return words;
}

const HEDGES = new Set([
  'more',
  'less',
  'about',
  'around',
  'nearly',
  'almost',
  'least',
  'most',
  'some',
  'just',
  'over',
  'under',
  'up',
  'down',
  'than',
]);

/** Enough of a word to find its other forms: "threatened" and "threatens", "months" and "month". */
function stem(word: string): string {
  const noun = singular(word.replace(/'s$/, ''));
  return noun.length > 5 ? noun.replace(/(?:ations?|ings?|ed|er|ly|ion|e|ment)$/, '') : noun;
}

/** The share of one set's words that another has too. */
export function covered(words: ReadonlySet<string>, by: ReadonlySet<string>): number {
  if (words.size === 0) return 1;
  let held = 0;
  for (const word of words) if (by.has(word)) held++;
  return held / words.size;
}
