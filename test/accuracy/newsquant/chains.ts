import type { ReadFigure } from '../../../src/engine/figures/reading';
import { Source } from '../../../src/engine/figures/source';
import { readPer } from '../../../src/engine/figures/units';
import type { Prepared, Sentence } from '../../../src/engine/text/prepared';
import { type Chain, ChainReader } from './chain-reader';
import { PhraseReader } from './phrase-reader';
import type { SentenceTags } from './sentence-tags';

/** "10-year", "15-member": a figure that a hyphen ties to its unit. */
function isTied(tokens: Prepared['tokens'], first: number, end: number): boolean {
  if (tokens.text(end) === '-' && !tokens.spaceBefore(end) && !tokens.spaceBefore(end + 1)) return true;
  for (let at = first + 1; at < end; at++) if (tokens.text(at) === '-' && !tokens.spaceBefore(at)) return true;
  return false;
}

/** "an 8.5 kW system": an amount between an article and a noun. */
function isAttributive(
  tokens: Prepared['tokens'],
  tags: SentenceTags,
  figure: ReadFigure,
  first: number,
  end: number,
): boolean {
  const article = tokens.lower(first - 1);
  return figure.kind !== 'count' && (article === 'a' || article === 'an') && tags.isNominal(end);
}

/** Noun phrases of a sentence, tied by prepositions, in order; figures end them. */
export function readChains(
  prepared: Prepared,
  sentence: Sentence,
  tags: SentenceTags,
  figures: readonly ReadFigure[],
  counted: { readonly figure: ReadFigure; readonly end: number },
): Chain[] {
  const numbers = new Set<number>();
  const source = new Source(prepared);
  const { tokens } = prepared;
  const tied = new Map<number, number>();
  const named = new Set<number>();
  for (const other of figures) {
    if (other.kind === 'ordinal' || other.kind === 'identifier' || /^\d{4}$/.test(other.text)) continue;
    const end = tokens.at(other.end);
    const last = other.per === undefined ? end : (readPer(source, end)?.end ?? end);
    const first = tokens.at(other.start);
    const bound = other.boundSpan;
    if (bound && bound.start < other.start) for (let at = tokens.at(bound.start); at < first; at++) numbers.add(at);
    const hyphened = isTied(tokens, first, last);
    const own = other === counted.figure;
    const hangs = hyphened && tokens.text(last) === '-' && !/^[a-z]/i.test(other.text);
    if (!own && (hyphened || isAttributive(tokens, tags, other, first, last))) tied.set(first, hangs ? last + 2 : last);
    if (!own && hangs) for (let at = last; at < last + 2; at++) numbers.add(at);
    for (let at = first; at < (own ? Math.max(last, counted.end) : last); at++) {
      numbers.add(at);
      if (hyphened && /^[a-z]/i.test(other.text)) named.add(at);
    }
  }
  const phrases = new PhraseReader(tokens, sentence.firstToken, sentence.lastToken, tags, numbers, tied, named);
  const reader = new ChainReader(tokens, sentence.firstToken, tags, phrases);
  const chains: Chain[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    const chain = reader.chainAt(at);
    if (chain) chains.push(chain);
    at = chain ? chain.end : at + 1;
  }
  return chains;
}
