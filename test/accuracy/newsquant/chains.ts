import type { ReadFigure } from '../../../src/engine/figures/reading';
import { Source } from '../../../src/engine/figures/source';
import { readPer } from '../../../src/engine/figures/units';
import type { Prepared, Sentence } from '../../../src/engine/text/prepared';
import { type Chain, PhraseReader } from './phrase-reader';
import type { SentenceTags } from './sentence-tags';

/** Noun phrases of a sentence, tied by prepositions, in order; figures end them. */
export function readChains(
  prepared: Prepared,
  sentence: Sentence,
  tags: SentenceTags,
  figures: readonly ReadFigure[],
): Chain[] {
  const numbers = new Set<number>();
  const source = new Source(prepared);
  const { tokens } = prepared;
  for (const figure of figures) {
    if (figure.kind === 'ordinal' || figure.kind === 'identifier' || /^\d{4}$/.test(figure.text)) continue;
    const end = tokens.at(figure.end);
    const last = figure.per === undefined ? end : (readPer(source, end)?.end ?? end);
    for (let at = tokens.at(figure.start); at < last; at++) numbers.add(at);
  }
  const phrases = new PhraseReader(tokens, sentence.lastToken, tags, numbers);
  const chains: Chain[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    const chain = phrases.chainAt(at);
    if (chain) chains.push(chain);
    at = chain ? chain.end : at + 1;
  }
  return chains;
}
