import type { Mutable } from '../mutable';
import { Derived, type Passage, type PlacedPassage } from '../text/passage';
import type { Prepared } from '../text/prepared';
import { ArticleUsage } from './article-usage';
import { ArticleWords } from './article-words';
import type { NameCandidate } from './candidate';
import { type NamesRead, type PassageNames, readNames } from './read-names';
import { shapesOf } from './shapes';
import { withoutTowns } from './towns';
import { RecordedUsage, type WordUsage } from './word-usage';

/** The names of a passage, and what of its article they depend on. */
interface KeptNames {
  readonly names: PassageNames;
  readonly usage: RecordedUsage;
}

const NAMES = new Derived<KeptNames>();

/** The names of an article, with the words they were read from. */
export interface ArticleNames extends NamesRead {
  readonly words: ArticleWords;
}

/** Every capitalised name of an article, in the order of the text. */
export function readArticleNames(article: Prepared): ArticleNames {
  const towns = new Set<string>();
  const usage = new ArticleUsage(article, towns);
  const found: NameCandidate[] = [];
  const headlines: number[] = [];
  const shapes = new Uint8Array(article.tokens.length);
  for (const at of article.passages) {
    const names = namesOf(at.passage, usage);
    for (const one of names.found) found.push(moved(one, at));
    for (const sentence of names.headlines) headlines.push(sentence + at.firstSentence);
    for (const town of names.towns) towns.add(town);
    shapes.set(shapesOf(at.passage), at.firstToken);
  }
  const words = new ArticleWords(article, shapes, usage);
  return { words, found: withoutTowns(found, towns, article.text), headlines };
}

function namesOf(passage: Passage, usage: ArticleUsage): PassageNames {
  if (!passage.kept) return namesRead(passage, usage);
  const known = NAMES.get(passage);
  if (known?.usage.holdsFor(usage)) return known.names;
  const recorded = new RecordedUsage(usage);
  const names = namesRead(passage, recorded);
  return NAMES.set(passage, { names, usage: recorded }).names;
}

function namesRead(passage: Passage, usage: WordUsage): PassageNames {
  const names = readNames(new ArticleWords(passage.text, shapesOf(passage), usage));
  for (const one of names.found) {
    const named: Mutable<NameCandidate> = one;
    named.text = passage.text.text.slice(one.start, one.end);
  }
  return names;
}

/** A name of a passage where it stands in the article; one of a passage that is not kept is moved there itself. */
function moved(one: NameCandidate, { passage, start, firstToken, firstSentence }: PlacedPassage): NameCandidate {
  const there: Mutable<NameCandidate> = passage.kept ? { ...one } : one;
  there.first += firstToken;
  there.last += firstToken;
  there.start += start;
  there.end += start;
  there.sentence += firstSentence;
  return there;
}
