import type { ReadFigure } from '../../../src/engine/figures/reading';
import { eventWord, verbLemma } from '../../../src/engine/lexicon/event-words';
import { AUXILIARIES, isAdverb } from '../../../src/engine/lexicon/function-words';
import { TokenType } from '../../../src/engine/text/tokens';
import type { CountedUnit } from './counted-unit';
import { STOP_WORDS } from './lemmas';
import type { ReadSentence } from './read-sentence';
import type { SentenceTags } from './sentence-tags';

/** Words of the noun phrases that a figure refers to, as the set lists them: the nearest subject, else the phrase it is part of. */
export function conceptsOf(
  article: ReadSentence,
  _tags: SentenceTags,
  figure: ReadFigure,
  unit: CountedUnit,
): string[] {
  const unitEnd = unit.end;
  const { tokens, sentences } = article.prepared;
  const sentence = sentences[figure.sentence];
  if (!sentence) return [];
  const behind = wordsBehind(article, unitEnd, sentence.lastToken);
  if (behind.length > 0) return behind;
  return subjectBefore(article, tokens.at(figure.start), sentence.firstToken);
}

/** Words right behind the unit, up to a verb or mark: "winds of [top wind speeds]". */
function wordsBehind({ prepared: { tokens } }: ReadSentence, from: number, last: number): string[] {
  const words: string[] = [];
  for (let at = from; at < last && words.length < 6; at++) {
    const word = tokens.lower(at);
    if (tokens.type(at) !== TokenType.word || isVerb(word)) break;
    if (STOP_WORDS.has(word) || isAdverb(word)) {
      if (words.length > 0 && word !== 'of' && word !== 'the') break;
      if (words.length === 0 && !(word === 'of' || word === 'the' || word === 'in' || word === 'a')) break;
      continue;
    }
    words.push(tokens.text(at));
  }
  return words;
}

function subjectBefore({ prepared: { tokens } }: ReadSentence, before: number, first: number): string[] {
  const words: string[] = [];
  let at = before - 1;
  while (at >= first && !isVerb(tokens.lower(at))) at--;
  if (at < first) at = before;
  while (at > first && (isVerb(tokens.lower(at)) || isAdverb(tokens.lower(at)))) at--;
  for (; at >= first && words.length < 6; at--) {
    const word = tokens.lower(at);
    if (tokens.type(at) !== TokenType.word) break;
    if (isVerb(word) && words.length > 0) break;
    if (!STOP_WORDS.has(word) && !isVerb(word)) words.unshift(tokens.text(at).replace(/['’]s$/, ''));
  }
  return words;
}

const isVerb = (word: string): boolean =>
  AUXILIARIES.has(word) || eventWord(word)?.as === 'verb' || (word.endsWith('ed') && verbLemma(word) !== undefined);
