import { COMBINING_FORMS } from '../lexicon/combining-forms';
import type { ArticleWords } from './article-words';

/** Small words of Arabic and Hebrew names, which a country's adjective may follow in a surname: "Al-Masri". */
const OF_SURNAMES = new Set('al el bin ben bar ibn abu ul ad as ar'.split(' '));

/**
 * The country that a word before a hyphen stands for where another country's adjective follows ("Sino-Soviet"), or nothing where it stands
 * for none ("Arab-Israeli", "Moslem-Croat"); `undefined` where no such adjective follows.
 */
export function combiningFormAt(words: ArticleWords, at: number, limit: number): string | undefined {
  const { tokens } = words.article;
  const lower = tokens.lower(at);
  if (tokens.text(at + 1) !== '-' || tokens.spaceBefore(at + 1) || tokens.spaceBefore(at + 2)) return undefined;
  if (at + 2 >= limit || OF_SURNAMES.has(lower)) return undefined;
  const known = words.knownAt(at + 2, limit, (name) => name.is === 'country' && name.form !== 'name');
  return known === undefined ? undefined : (COMBINING_FORMS.get(lower) ?? '');
}
