import type { ArticleFacts, ReadArticle } from '../facts';

/** An article as the summary needs it: its facts, and the sentences its figures stand in. */
export interface ReadForSummary {
  readonly facts: ArticleFacts;
  /** The sentence of an index into `Prepared.sentences`, white space folded; `''` where it is not known. */
  readonly sentence: (index: number) => string;
  /** Why nothing was looked at. */
  readonly skipped?: string;
}

/** Gives a freshly read article to the summary. */
export function forSummary(read: ReadArticle): ReadForSummary {
  return { facts: read, sentence: (index) => sentenceText(read, index) };
}

/** A sentence of an article, without markup, white space folded. */
export function sentenceText(read: ReadArticle, index: number): string {
  const sentence = read.prepared.sentences[index];
  return sentence === undefined ? '' : foldSpace(read.prepared.text.slice(sentence.start, sentence.end));
}

/** Each run of white space becomes one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
