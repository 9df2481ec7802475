import type { ArticleWords } from './article-words';
import { type NameCandidate, nameOf } from './candidate';

/** What somewhere in an article tells of a name, so that it counts wherever the name stands. */
export interface NameSigns {
  /** Names around which the signs of a company stand. */
  readonly companies: ReadonlySet<string>;
  /** Names that say or do something. */
  readonly actors: ReadonlySet<string>;
  /** Names that are told to be charities, unions or other public bodies. */
  readonly publics: ReadonlySet<string>;
}

/** Gathers what stands around the names of an article that no table knows. */
export function signsOf(words: ArticleWords, candidates: readonly NameCandidate[]): NameSigns {
  const companies = new Set<string>();
  const actors = new Set<string>();
  const publics = new Set<string>();
  for (const one of candidates) {
    if (one.is !== 'unknown' && one.is !== 'person') continue;
    const text = nameOf(one, words.article.text);
    if (one.company) companies.add(text);
    if (one.is === 'unknown' && one.speaker) actors.add(text);
    if (one.is === 'unknown' && one.public) publics.add(text);
  }
  return { companies, actors, publics };
}
