import type { Article } from '../types';
import { dateOfName } from './article-date';
import type { Stripped } from './block';
import { dateOfStamps, findDateline } from './dateline';
import { plainBlocks } from './plain';
import type { Paragraph, Prepared } from './prepared';
import { readQuotations } from './quotations';
import { readRoles } from './roles';
import { readSentences } from './sentences';
import { Tokens } from './tokens';

/** Makes an article's text ready to be read. Never throws, whatever the text; linear in its length. */
export function readText(article: Article): Prepared {
  const stripped = strip(article);
  const { text } = stripped;
  const tokens = new Tokens(text);
  const paragraphs = readRoles(text, stripped.blocks);
  const sentences = readSentences(tokens, paragraphs);
  const dateline = findDateline(text, paragraphs);
  const title = article.title ?? stripped.title ?? headlineOf(text, paragraphs);
  const date =
    article.date ?? stripped.date ?? dateOfName(article.id) ?? dateline?.date ?? dateOfStamps(text, paragraphs);
  return {
    id: article.id,
    format: article.format ?? 'plain',
    source: article.text,
    text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(dateline === undefined ? {} : { place: dateline.place, dateline }),
    tokens,
    paragraphs,
    sentences,
    quotations: readQuotations(text, paragraphs, sentences),
  };
}

function strip(article: Article): Stripped {
  const { text } = article;
  return { text, blocks: plainBlocks(text) };
}

function headlineOf(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const headline = paragraphs.find(({ role }) => role === 'headline');
  return headline === undefined ? undefined : text.slice(headline.start, headline.end);
}
