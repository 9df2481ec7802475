import { readArticle } from '../engine/analyze';
import { runChecks, runCrossChecks } from '../engine/checks/run-checks';
import type { ArticleFacts, ReadArticle } from '../engine/facts';
import type { ReadForSummary } from '../engine/summary/input';
import type { QuotedSentence } from '../engine/summary/sentence-text';
import type { Article, Finding } from '../engine/types';
import { contentHash } from './content-hash';
import { joinCopies, joinMatters, mergeFindings } from './merge-findings';
import { RelatedIndex } from './related-index';
import { detached, type StoredArticle, sentenceAround, storeArticle, storedForSummary } from './stored-article';

interface CrossFindings {
  /** How often articles had come or gone when they were last known to hold: names weigh differently among more articles. */
  readonly generation: number;
  /** The articles compared, each with its hash: while this stays the same, so do the findings. */
  readonly compared: string;
  readonly findings: readonly Finding[];
}

/** Many articles, kept as facts: the findings between them stay up to date as articles come, change and go. */
export class Archive {
  readonly #articles = new Map<string, StoredArticle>();
  readonly #index = new RelatedIndex();
  readonly #cross = new Map<string, CrossFindings>();
  readonly #remembered = new Map<string, StoredArticle>();
  #generation = 0;
  /** Articles that share something with one that has changed since they were last looked at. */
  readonly #stale = new Set<string>();

  get size(): number {
    return this.#articles.size;
  }

  /**
   * Takes an article in, or its new text. One that has not changed costs its hash alone. `read` is the article as somebody else has read
   * it and holds on to it: what is kept is then no copy.
   */
  put(article: Article, read?: ReadArticle): ArticleFacts {
    const hash = contentHash(article);
    const known = this.#articles.get(article.id);
    if (known?.hash === hash) return known.facts;
    const stored = this.#remembered.get(hash) ?? store(hash, article, read);
    this.#remembered.delete(hash);
    if (known === undefined) this.#generation++;
    this.#markStale(article.id);
    this.#articles.set(article.id, stored);
    this.#index.put(stored.facts);
    this.#markStale(article.id);
    return stored.facts;
  }

  /** Says whether there was such an article. */
  remove(id: string): boolean {
    if (!this.#articles.delete(id)) return false;
    this.#index.remove(id);
    this.#cross.delete(id);
    this.#stale.delete(id);
    this.#generation++;
    return true;
  }

  get(id: string): StoredArticle | undefined {
    return this.#articles.get(id);
  }

  facts(id: string): ArticleFacts | undefined {
    return this.#articles.get(id)?.facts;
  }

  /** The facts of every article, in the order in which they first came. */
  all(): ArticleFacts[] {
    return [...this.#articles.values()].map(({ facts }) => facts);
  }

  /** Everything kept, for writing it down. */
  stored(): IterableIterator<StoredArticle> {
    return this.#articles.values();
  }

  /** What `summarize` takes of an article. */
  forSummary(id: string): ReadForSummary | undefined {
    const stored = this.#articles.get(id);
    return stored === undefined ? undefined : storedForSummary(stored);
  }

  /** The sentence around an offset into an article, if it holds a figure, a person or the evidence of a finding. */
  sentenceAround(id: string, offset: number): QuotedSentence | undefined {
    const stored = this.#articles.get(id);
    return stored === undefined ? undefined : sentenceAround(stored, offset);
  }

  /** Articles that may report the same event, the likeliest first. */
  related(id: string): ArticleFacts[] {
    return this.#index.related(id).flatMap((other) => this.facts(other) ?? []);
  }

  /** Findings inside an article and between it and others. */
  findings(id: string): Finding[] {
    const stored = this.#articles.get(id);
    return stored === undefined ? [] : [...stored.findings, ...this.crossFindings(id)];
  }

  /** Findings between an article and others. */
  crossFindings(id: string): readonly Finding[] {
    const stored = this.#articles.get(id);
    if (stored === undefined) return [];
    const known = this.#cross.get(id);
    if (known?.generation === this.#generation && !this.#stale.has(id)) return known.findings;
    const others = this.#index.related(id).flatMap((other) => this.#articles.get(other) ?? []);
    const compared = [stored, ...others].map(({ hash }) => hash).join();
    const findings =
      known?.compared === compared
        ? known.findings
        : joinMatters(
            mergeFindings(
              runCrossChecks(
                stored.facts,
                others.map(({ facts }) => facts),
              ),
            ),
          );
    this.#cross.set(id, { generation: this.#generation, compared, findings });
    this.#stale.delete(id);
    return findings;
  }

  /** Every finding of these articles, of all unless told: one between articles once, one inside copies of an article once too. */
  allFindings(ids: Iterable<string> = this.#articles.keys()): Finding[] {
    const articles = [...ids].flatMap((id) => this.#articles.get(id) ?? []);
    const inside = joinCopies(articles);
    const across = joinMatters(articles.flatMap(({ facts }) => this.crossFindings(facts.id)));
    const byArticle = new Map<string | undefined, Finding[]>(articles.map(({ facts }) => [facts.id, []]));
    for (const finding of [...inside, ...across]) byArticle.get(finding.evidence[0]?.article)?.push(finding);
    return [...byArticle.values()].flat();
  }

  /** Articles that nobody has asked about have no findings that could be out of date. */
  #markStale(changed: string): void {
    if (this.#cross.size === 0) return;
    for (const id of this.#index.touchedBy(changed)) if (this.#cross.has(id)) this.#stale.add(id);
  }

  /** Keeps articles read earlier at hand: `put` takes them up where the text is still the same. */
  remember(articles: Iterable<StoredArticle>): void {
    for (const article of articles) this.#remembered.set(article.hash, article);
  }
}

function store(hash: string, article: Article, known: ReadArticle | undefined): StoredArticle {
  const read = known ?? readArticle(article);
  const stored = storeArticle(hash, read, runChecks(read));
  return known === undefined ? detached(stored) : stored;
}
