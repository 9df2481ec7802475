import type { Prepared } from '../text/prepared';
import { readArticleNames } from './article-names';
import { withDefinedNames } from './defined-names';
import { joinNames } from './join';
import type { EntityReading } from './reading';

/** Reads every agency, organisation, country and person of an article, and joins the mentions that mean the same one. */
export function readEntities(article: Prepared): EntityReading {
  const { words, found, headlines } = readArticleNames(article);
  return joinNames(words, withDefinedNames(words, found), headlines);
}
