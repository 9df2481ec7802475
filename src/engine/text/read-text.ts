import type { Article } from '../types';
import { readParagraphs } from './paragraphs';
import type { Prepared } from './prepared';
import { readSentences } from './sentences';
import { Tokens } from './tokens';

/** Makes an article's text ready to be read. Never throws, whatever the text. */
export function readText(article: Article): Prepared {
  const text = article.text;
  const tokens = new Tokens(text);
  const paragraphs = readParagraphs(text);
  return {
    id: article.id,
    format: article.format ?? 'plain',
    source: article.text,
    text,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.date === undefined ? {} : { date: article.date }),
    tokens,
    paragraphs,
    sentences: readSentences(tokens, paragraphs),
    quotations: [],
  };
}
