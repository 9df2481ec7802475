import type { ArticleFacts } from '../engine/facts';
import type { Finding } from '../engine/types';
import { withSharedStrings } from './shared-strings';
import type { KeptSentence, StoredArticle } from './stored-article';

/** Raised when what is written changes shape. */
const FORMAT = 3;

interface Header {
  readonly newsFiguresArchive: number;
  readonly engine: string;
}

interface WrittenArticle {
  readonly hash: string;
  readonly facts: ArticleFacts;
  readonly sentences: readonly KeptSentence[];
  readonly findings: readonly Finding[];
}

/**
 * Writes articles down, one line of JSON each after a line that says what they were written by. `engine` names the version of the
 * engine: facts read by another one are not taken up again.
 */
export function* serialiseArticles(articles: Iterable<StoredArticle>, engine: string): Generator<string> {
  const header: Header = { newsFiguresArchive: FORMAT, engine };
  yield JSON.stringify(header);
  for (const { hash, facts, sentences, findings } of articles) {
    const written: WrittenArticle = { hash, facts, sentences, findings };
    yield JSON.stringify(written);
  }
}

/** Takes up what `serialiseArticles` wrote. Lines of another version, or cut short, give nothing: those articles are read anew. */
export function* parseArticles(lines: Iterable<string>, engine: string): Generator<StoredArticle> {
  let isKnown = false;
  for (const line of lines) {
    const value = parseLine(line);
    if (!isKnown) {
      const header = value as Partial<Header> | undefined;
      if (header?.newsFiguresArchive !== FORMAT || header.engine !== engine) return;
      isKnown = true;
    } else if (isWritten(value)) {
      yield withSharedStrings(value);
    }
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) ?? undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): value is WrittenArticle {
  const written = value as Partial<WrittenArticle> | undefined;
  return (
    typeof written?.hash === 'string' &&
    typeof written.facts === 'object' &&
    Array.isArray(written.sentences) &&
    Array.isArray(written.findings)
  );
}
