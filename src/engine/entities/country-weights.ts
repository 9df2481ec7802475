import type { KnownBody } from '../lexicon/agencies/known-body';
import type { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';

/** How much an article speaks of each country, to tell "the Treasury" of one from that of another. */
export class CountryWeights {
  readonly #weights = new Map<string, number>();

  constructor(words: ArticleWords, candidates: readonly NameCandidate[]) {
    for (const one of candidates) {
      if (one.is === 'country') this.#add(one.iso, 1);
      else if (one.is === 'known' && one.bodies.length === 1 && !one.shared) this.#add(one.bodies[0]?.country, 1);
    }
    if (words.article.text.includes('\u00a3')) this.#add('GB', 2);
    if (words.nearUsStates) this.#add('US', 2);
  }

  /** The body whose country the article speaks of most; `undefined` where it speaks of none. */
  choose(bodies: readonly KnownBody[]): KnownBody | undefined {
    let best: KnownBody | undefined;
    let most = 0;
    for (const body of bodies) {
      const weight = body.country ? (this.#weights.get(body.country) ?? 0) : 0.5;
      if (weight > most) {
        best = body;
        most = weight;
      }
    }
    return best;
  }

  #add(iso: string | undefined, weight: number): void {
    if (iso) this.#weights.set(iso, (this.#weights.get(iso) ?? 0) + weight);
  }
}
