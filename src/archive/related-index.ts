import type { ArticleFacts } from '../engine/facts';
import { eventFeatures, FEATURE_WEIGHTS, type Feature } from './event-features';

/** Up to so many articles each is simply held against all others. */
const FEW = 50;
/** Most articles that one is held against. */
const MOST_RELATED = 40;
/** A feature of more articles than this ("China", "today") tells no events apart and would make the search quadratic. */
const COMMONEST = 1000;
/** Articles thought of as lying outside the archive, so that a folder on one event alone still has telling features. */
const ELSEWHERE = 1000;
/** What two articles must share at least: a rare person and a rare body, or several lesser things. */
const LEAST_SCORE = 26;
/** Articles further apart than this report no event at the same time. */
const MOST_DAYS_APART = 400;
const MS_PER_DAY = 86_400_000;

/** A feature with the ids of the articles that have it, each once. */
interface SharedFeature extends Feature {
  readonly articles: string[];
}

/** Finds, for an article, the few others that may report the same event, by the features they share. */
export class RelatedIndex {
  readonly #features = new Map<string, readonly SharedFeature[]>();
  readonly #byKey = new Map<string, SharedFeature>();
  /** Dates in days since 1970, of those articles that have one. */
  readonly #days = new Map<string, number>();

  put(facts: ArticleFacts): void {
    this.remove(facts.id);
    this.#features.set(
      facts.id,
      eventFeatures(facts).map((feature) => this.#share(feature, facts.id)),
    );
    const day = facts.date === undefined ? Number.NaN : Date.parse(facts.date) / MS_PER_DAY;
    if (!Number.isNaN(day)) this.#days.set(facts.id, day);
  }

  /** Most features are of one article alone: they must cost little. */
  #share({ class: kind, key }: Feature, id: string): SharedFeature {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      known.articles.push(id);
      return known;
    }
    const shared = { class: kind, key, articles: [id] };
    this.#byKey.set(key, shared);
    return shared;
  }

  remove(id: string): void {
    for (const { key, articles } of this.#features.get(id) ?? []) {
      articles.splice(articles.indexOf(id), 1);
      if (articles.length === 0) this.#byKey.delete(key);
    }
    this.#features.delete(id);
    this.#days.delete(id);
  }

  /** Ids of all articles, this one too, whose related ones may differ when it changes. */
  touchedBy(id: string): Set<string> {
    if (this.#features.size <= FEW) return new Set(this.#features.keys());
    const touched = new Set<string>([id]);
    for (const { articles } of this.#features.get(id) ?? []) {
      if (articles.length <= COMMONEST + 1) for (const other of articles) touched.add(other);
    }
    return touched;
  }

  /** Ids of the articles that may report the same event, the likeliest first. */
  related(id: string): string[] {
    const total = this.#features.size;
    if (!this.#features.has(id)) return [];
    if (total <= FEW) return [...this.#features.keys()].filter((other) => other !== id);
    const scores = new Map<string, number>();
    for (const { class: kind, articles } of this.#features.get(id) ?? []) {
      if (articles.length < 2 || articles.length > COMMONEST) continue;
      const weight = FEATURE_WEIGHTS[kind] * Math.log2((total + ELSEWHERE) / articles.length);
      for (const other of articles) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(id);
    return [...scores]
      .filter(([other, score]) => score >= LEAST_SCORE && this.#isNear(id, other))
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, MOST_RELATED)
      .map(([other]) => other);
  }

  #isNear(id: string, other: string): boolean {
    const [a, b] = [this.#days.get(id), this.#days.get(other)];
    return a === undefined || b === undefined || Math.abs(a - b) <= MOST_DAYS_APART;
  }
}
