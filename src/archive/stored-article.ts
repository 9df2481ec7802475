import type { ArticleFacts, ReadArticle } from '../engine/facts';
import { foldSpace, type ReadForSummary } from '../engine/summary/input';
import type { Finding } from '../engine/types';

/** What the archive keeps of an article: its facts, the sentences with figures, and the findings inside it. No tokens, no text. */
export interface StoredArticle {
  /** Of the article as it was read, by `contentHash`. */
  readonly hash: string;
  readonly facts: ArticleFacts;
  /** By index into `Prepared.sentences`; only those that hold a figure. */
  readonly sentences: ReadonlyMap<number, string>;
  /** Findings inside the article. */
  readonly findings: readonly Finding[];
}

/** Cuts a read article down to what is kept of it. */
export function storeArticle(hash: string, read: ReadArticle, findings: readonly Finding[]): StoredArticle {
  const { prepared, ...facts } = read;
  const sentences = new Map<number, string>();
  for (const { sentence: index } of read.figures) {
    const sentence = prepared.sentences[index];
    if (sentence !== undefined && !sentences.has(index)) {
      sentences.set(index, prepared.text.slice(sentence.start, sentence.end));
    }
  }
  return detached({ hash, facts, sentences, findings });
}

/**
 * A copy that shares nothing with the text it was cut from: JavaScript strings cut from a longer one keep all of it, and what was
 * built up piece by piece takes several times the room of what is read from JSON.
 */
function detached({ hash, facts, sentences, findings }: StoredArticle): StoredArticle {
  return {
    hash,
    facts: copied(facts),
    sentences: new Map(copied([...sentences])),
    findings: copied(findings),
  };
}

function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Gives a stored article to the summary. */
export function storedForSummary({ facts, sentences }: StoredArticle): ReadForSummary {
  return { facts, sentence: (index) => foldSpace(sentences.get(index) ?? '') };
}
