import { readArticle } from '../../../src/engine/analyze';
import { contradicts } from './contradiction';
import { labelOfOneNumber } from './one-number';
import { signsOf } from './signs';
import type { Label } from './values';
import { HEADLINE, STATEMENT, weigh } from './weights';

/** The label of a pair by the conventions of the EQUATE sets: does the hypothesis follow from the premise, contradict it, or neither? */
export function labelPair(premise: string, hypothesis: string): Label {
  const one = labelOfOneNumber(premise, hypothesis);
  if (one) return one;
  const [a, b] = [readArticle({ id: 'premise', text: premise }), readArticle({ id: 'hypothesis', text: hypothesis })];
  const signs = signsOf(a, b);
  // A headline is set against another; a story's sentence that tells otherwise is taken to tell of something else.
  if (!isStatement(premise) && contradicts(a, b, signs)) return 'contradiction';
  return weigh(signs, isStatement(hypothesis) ? STATEMENT : HEADLINE) > 0 ? 'entailment' : 'neutral';
}

/** Whether a text ends as a sentence does, with a stop and not with dots. */
const isStatement = (text: string): boolean => /[^.]\s?\.['"\s]{0,5}$/.test(text);
