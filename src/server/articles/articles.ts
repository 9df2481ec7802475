import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Archive } from '../../archive/archive';
import type { ArticleFacts } from '../../engine/facts';
import type { Span } from '../../engine/types';
import { LineIndex } from '../line-index';
import type { Place } from '../protocol';
import { formatOfUri } from './article-format';
import { whyFailed, whySkipped } from './limits';
import { type OpenArticle, openArticle } from './open-article';

const SHORTEST_DELAY_MS = 60;
const LONGEST_DELAY_MS = 1000;
/** How many times as long as the last analysis took the typist must rest before the next one. */
const REST = 3;

/** An analysis as quick as this is done on the spot when an answer waits for it. */
const QUICK_MS = 20;

/** Told of what happens to the articles. */
export interface ArticlesListener {
  /** An open article has been read anew. */
  analyzed(article: OpenArticle): void;
  /** Some article came, changed or went: summaries and findings across articles may differ. */
  changed(): void;
}

interface Pending {
  readonly document: TextDocument;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** All articles known: the open documents, each read in full, and the files of the workspace, kept as facts in the archive. */
export class Articles {
  readonly archive = new Archive();
  readonly #listener: ArticlesListener;
  readonly #open = new Map<string, OpenArticle>();
  readonly #pending = new Map<string, Pending>();
  readonly #lines = new Map<string, LineIndex>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #lastAnalysisMs = 0;

  constructor(listener: ArticlesListener) {
    this.#listener = listener;
  }

  /** Reads a document at its opening at once, and after a change when the typist rests. */
  documentChanged(document: TextDocument): void {
    this.#cancel(document.uri);
    if (!this.#open.has(document.uri)) {
      this.#analyze(document);
      return;
    }
    const delay = Math.min(LONGEST_DELAY_MS, Math.max(SHORTEST_DELAY_MS, REST * this.#lastAnalysisMs));
    const timer = setTimeout(() => this.current(document.uri), delay);
    this.#pending.set(document.uri, { document, timer });
  }

  /** Forgets a document; what its file holds has to be handed in again. */
  documentClosed(uri: string): void {
    this.#cancel(uri);
    this.#open.delete(uri);
    this.#drop(uri);
    this.#release(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** An open article as its text stands now, analysed on the spot where a change is waiting. */
  current(uri: string): OpenArticle | undefined {
    const pending = this.#pending.get(uri);
    if (pending !== undefined) {
      this.#cancel(uri);
      this.#analyze(pending.document);
    }
    return this.#open.get(uri);
  }

  /**
   * Resolves when no change of a document waits to be analysed. A long article is not analysed for every request between two
   * keystrokes: its requests wait for the analysis that follows the typing.
   */
  async settled(uri: string): Promise<void> {
    if (!this.#pending.has(uri)) return;
    if (this.#lastAnalysisMs < QUICK_MS) {
      this.current(uri);
      return;
    }
    await new Promise<void>((resolve) => {
      const waiting = this.#waiting.get(uri);
      if (waiting === undefined) this.#waiting.set(uri, [resolve]);
      else waiting.push(resolve);
    });
  }

  /** All open articles as they were last read. */
  opened(): OpenArticle[] {
    return [...this.#open.values()];
  }

  /** Takes in a file of the workspace, unless it is open. Gives the reason where it is not read. */
  putFile(uri: string, text: string): string | undefined {
    if (this.#open.has(uri)) return undefined;
    const skipped = whySkipped(text);
    if (skipped !== undefined) return skipped;
    try {
      this.archive.put({ id: uri, text, format: formatOfUri(uri) });
    } catch (error) {
      return whyFailed(error);
    }
    this.#lines.set(uri, new LineIndex(text));
    this.#listener.changed();
    return undefined;
  }

  /** Forgets a file of the workspace, unless it is open. */
  removeFile(uri: string): void {
    if (!this.#open.has(uri)) this.#drop(uri);
  }

  /** The facts of every article, open or not, but for those that were skipped. */
  all(): readonly ArticleFacts[] {
    return this.archive.all();
  }

  /** The facts of all articles but one. */
  others(uri: string): ArticleFacts[] {
    return this.archive.all().filter(({ id }) => id !== uri);
  }

  /** A span of any known article as a place that an editor can open. */
  place(article: string, span: Span): Place {
    const lines = this.#open.get(article)?.lines ?? this.#lines.get(article);
    const top = { line: 0, character: 0 };
    return { uri: article, range: lines?.range(span) ?? { start: top, end: top } };
  }

  /** Stops the analyses that are waiting. */
  dispose(): void {
    for (const uri of [...this.#pending.keys()]) this.#cancel(uri);
  }

  #analyze(document: TextDocument): void {
    const before = performance.now();
    const article = openArticle(document, this.#open.get(document.uri));
    this.#open.set(article.uri, article);
    this.#lines.delete(article.uri);
    if (article.skipped === undefined) this.archive.put(article.article, article.read);
    else this.archive.remove(article.uri);
    this.#lastAnalysisMs = performance.now() - before;
    this.#release(article.uri);
    this.#listener.analyzed(article);
    this.#listener.changed();
  }

  #drop(uri: string): void {
    this.archive.remove(uri);
    this.#lines.delete(uri);
    this.#listener.changed();
  }

  #release(uri: string): void {
    for (const resolve of this.#waiting.get(uri) ?? []) resolve();
    this.#waiting.delete(uri);
  }

  #cancel(uri: string): void {
    clearTimeout(this.#pending.get(uri)?.timer);
    this.#pending.delete(uri);
  }
}
