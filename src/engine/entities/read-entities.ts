import type { Prepared } from '../text/prepared';
import { ArticleWords } from './article-words';
import { withDefinedNames } from './defined-names';
import { joinNames } from './join';
import { readNames } from './read-names';
import type { EntityReading } from './reading';

/** Reads every agency, organisation, country and person of an article, and joins the mentions that mean the same one. */
export function readEntities(article: Prepared): EntityReading {
  const words = new ArticleWords(article);
  const { found, headlines } = readNames(words);
  return joinNames(words, withDefinedNames(words, found), headlines);
}
