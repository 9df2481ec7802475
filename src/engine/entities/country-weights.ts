import type { KnownBody } from '../lexicon/agencies/known-body';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';

/** How much of what an article says of the country it speaks of most it must say of another whose body a shared name means. */
const DOMINANCE = 0.6;

/** How much an article speaks of each country, to tell "the Treasury" of one from that of another. */
export class CountryWeights {
  readonly #weights = new Map<string, number>();
  readonly #named = new Set<KnownBody>();

  constructor(words: ArticleWords, candidates: readonly NameCandidate[]) {
    for (const one of candidates) {
      if (one.is === 'country') this.#add(one.iso, 1);
      else if (one.is === 'body') this.#add(one.country, 1);
      else if (one.is === 'known' && one.bodies.length === 1 && !one.shared && !one.doubtful)
        this.#addBody(one.bodies[0], one.local);
    }
    if (words.article.text.includes('\u00a3')) this.#add('GB', 2);
    if (words.inUnitedStates) this.#add('US', 2);
  }

  /**
   * The body that the article names in full, else the one whose country it speaks of most; of several that nothing tells apart the
   * first, unless all of them need a country (`shared`) and the article speaks more of others.
   */
  choose(bodies: readonly KnownBody[], shared: boolean): KnownBody | undefined {
    let best = shared ? undefined : bodies[0];
    let most = shared ? DOMINANCE * Math.max(0, ...this.#weights.values()) : 0;
    for (const body of bodies) {
      const named = this.#named.has(body) ? 100 : 0;
      const weight = named + (body.country ? (this.#weights.get(body.country) ?? 0) : 0.5);
      if (weight > most || (weight === most && weight > 0 && !best)) {
        best = body;
        most = weight;
      }
    }
    return best;
  }

  /**
   * Whether the article speaks of the body's country. Not `strict`: it is enough that it speaks of no country.
   */
  allows(body: KnownBody, strict: boolean): boolean {
    if (!body.country || this.#weights.has(body.country)) return true;
    return !strict && this.#weights.size === 0;
  }

  #addBody(body: KnownBody | undefined, local: boolean): void {
    if (!body) return;
    this.#named.add(body);
    if (!local) this.#add(body.country, 1);
  }

  #add(iso: string | undefined, weight: number): void {
    if (iso) this.#weights.set(iso, (this.#weights.get(iso) ?? 0) + weight);
  }
}
