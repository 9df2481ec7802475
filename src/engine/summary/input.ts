import type { ArticleFacts, ReadArticle } from '../facts';
import type { SentenceText } from './sentence-text';

/** An article as the summary needs it: its facts, and the sentences its figures stand in. */
export interface ReadForSummary {
  readonly facts: ArticleFacts;
  /** The sentence of an index into `Prepared.sentences`, where it is known. */
  readonly sentence: (index: number) => SentenceText | undefined;
  /** Why nothing was looked at. */
  readonly skipped?: string;
}

/** Gives a freshly read article to the summary. */
export function forSummary(read: ReadArticle): ReadForSummary {
  return { facts: read, sentence: (index) => sentenceText(read, index) };
}

/** A sentence of an article, without markup. */
export function sentenceText({ prepared }: ReadArticle, index: number): SentenceText | undefined {
  const sentence = prepared.sentences[index];
  if (sentence === undefined) return undefined;
  return { start: sentence.start, text: prepared.text.slice(sentence.start, sentence.end) };
}
