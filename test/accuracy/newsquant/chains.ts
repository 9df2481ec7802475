import type { ReadFigure } from '../../../src/engine/figures/reading';
import { Source } from '../../../src/engine/figures/source';
import { readPer } from '../../../src/engine/figures/units';
import type { Prepared, Sentence } from '../../../src/engine/text/prepared';
import { type Chain, PhraseReader } from './phrase-reader';
import type { SentenceTags } from './sentence-tags';

/** "10-year", "15-member": a figure that a hyphen ties to its unit. */
function isTied(tokens: Prepared['tokens'], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokens.text(at) === '-' && !tokens.spaceBefore(at)) return true;
  return false;
}

/** Noun phrases of a sentence, tied by prepositions, in order; figures end them. */
export function readChains(
  prepared: Prepared,
  sentence: Sentence,
  tags: SentenceTags,
  figures: readonly ReadFigure[],
  figure?: ReadFigure,
): Chain[] {
  const numbers = new Set<number>();
  const source = new Source(prepared);
  const { tokens } = prepared;
  const tied = new Map<number, number>();
  for (const other of figures) {
    if (other.kind === 'ordinal' || other.kind === 'identifier' || /^\d{4}$/.test(other.text)) continue;
    const end = tokens.at(other.end);
    const last = other.per === undefined ? end : (readPer(source, end)?.end ?? end);
    const first = tokens.at(other.start);
    if (other !== figure && isTied(tokens, first, last)) tied.set(first, last);
    for (let at = first; at < last; at++) numbers.add(at);
  }
  const phrases = new PhraseReader(tokens, sentence.firstToken, sentence.lastToken, tags, numbers, tied);
  const chains: Chain[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    const chain = phrases.chainAt(at);
    if (chain) chains.push(chain);
    at = chain ? chain.end : at + 1;
  }
  return chains;
}
