import type { ArticleFacts, ReadArticle } from '../engine/facts';
import { type ReadForSummary, sentenceText } from '../engine/summary/input';
import { type QuotedSentence, quoteAround, type SentenceText } from '../engine/summary/sentence-text';
import type { Finding } from '../engine/types';
import { withSharedStrings } from './shared-strings';

export interface KeptSentence extends SentenceText {
  /** Its index into `Prepared.sentences`. */
  readonly index: number;
}

/** What the archive keeps of an article: its facts, the sentences they stand in, and the findings inside it. No tokens, no text. */
export interface StoredArticle {
  /** Of the article as it was read, by `contentHash`. */
  readonly hash: string;
  readonly facts: ArticleFacts;
  /** In the order of the text; only those that hold a figure, a person or the evidence of a finding. */
  readonly sentences: readonly KeptSentence[];
  /** Findings inside the article. */
  readonly findings: readonly Finding[];
}

/** Cuts a read article down to what is kept of it. */
export function storeArticle(hash: string, read: ReadArticle, findings: readonly Finding[]): StoredArticle {
  const facts = factsToKeep(read);
  const sentences: KeptSentence[] = [];
  for (const index of sentencesToKeep(read, findings)) {
    const sentence = sentenceText(read, index);
    if (sentence !== undefined) sentences.push({ index, ...sentence });
  }
  return { hash, facts, sentences, findings };
}

/** The facts without what only a reader of the text has a use for: spans of single words, and times that lie nowhere in the calendar. */
function factsToKeep({ prepared: _, figures, times, claims, ...facts }: ReadArticle): ArticleFacts {
  return {
    ...facts,
    figures: figures.map(({ unitSpan: _unit, boundSpan: _bound, directionSpan: _direction, ...figure }) => figure),
    times: times.filter(({ from }) => from !== undefined),
    claims: claims.map(({ eventSpan: _event, ...claim }) => claim),
  };
}

function sentencesToKeep({ figures, mentions, prepared }: ReadArticle, findings: readonly Finding[]): Set<number> {
  const kept = new Set(figures.map(({ sentence }) => sentence));
  for (const { type, sentence } of mentions) if (type === 'person') kept.add(sentence);
  for (const { start } of findings.flatMap(({ evidence }) => evidence)) {
    const index = lastStartingBy(prepared.sentences, start);
    if (index >= 0) kept.add(index);
  }
  return new Set([...kept].sort((a, b) => a - b));
}

/**
 * A copy that shares nothing with the text it was cut from: JavaScript strings cut from a longer one keep all of it, and what was
 * built up piece by piece takes several times the room of what is read from JSON.
 */
export function detached({ hash, facts, sentences, findings }: StoredArticle): StoredArticle {
  return {
    hash,
    facts: copied(facts),
    sentences: copied(sentences),
    findings: copied(findings),
  };
}

function copied<T>(value: T): T {
  return withSharedStrings(JSON.parse(JSON.stringify(value)) as T);
}

/** Gives a stored article to the summary. */
export function storedForSummary({ facts, sentences }: StoredArticle): ReadForSummary {
  const kept = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  return { facts, sentence: (index) => kept.get(index) };
}

/** The kept sentence around an offset; `undefined` where none is kept. */
export function sentenceAround(article: StoredArticle, offset: number): QuotedSentence | undefined {
  const { sentences } = article;
  const found = sentences[lastStartingBy(sentences, offset)];
  if (found === undefined || offset >= found.start + found.text.length) return undefined;
  return quoteAround(found, { start: offset, end: offset });
}

/** Index of the last span that starts at or before an offset, -1 where none does; the spans stand in the order of the text. */
function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
