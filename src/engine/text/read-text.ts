import type { Article } from '../types';
import { dateIn, dateOfName } from './article-date';
import type { Stripped } from './block';
import { decodeInPlace, decodeReferences, endInSource } from './character-references';
import { compactWords } from './compact';
import { findDateline, findStamp, type Stamp } from './dateline';
import { readFrontMatter } from './front-matter';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { plainBlocks } from './plain';
import type { Paragraph, Prepared, Quotation } from './prepared';
import { type PassageCache, placedQuotations, placedSentences, readPassages } from './read-passages';
import { readRoles } from './roles';

/**
 * Makes an article's text ready to be read. Never throws, whatever the text; linear in its length. With a `cache`, what it holds of
 * the article's paragraphs is taken from there; the result is the same.
 */
export function readText(article: Article, cache?: PassageCache): Prepared {
  const stripped = strip(article);
  const { text } = stripped;
  const known = (article.title === undefined ? undefined : decodeReferences(article.title)) ?? stripped.title;
  const isMarkup = article.format === 'markdown' || article.format === 'html';
  const paragraphs = readRoles(text, stripped.blocks, isMarkup, known);
  const { tokens, passages } = cache === undefined ? readPassages(text, paragraphs) : cache.read(text, paragraphs);
  const dateline = findDateline(text, paragraphs);
  const title = known ?? headlineOf(text, paragraphs);
  const stamp = findStamp(text, paragraphs);
  const given = (article.date === undefined ? undefined : dateIn(article.date)) ?? stripped.date;
  const date = ownDate(given, stamp) ?? given ?? dateOfName(article.id) ?? dateline?.date ?? stamp?.date;
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
    sentences: placedSentences(passages),
    quotations: inSource(article.text, text, placedQuotations(passages)),
    passages,
  };
}

/** Days that a date given with an article may be off the one in it: written in another time zone, published overnight. */
const OFF = 1;

/** The day of publication on a line of its own, where the date given with the article is another: that of its saving, as a rule. */
function ownDate(given: string | undefined, stamp: Stamp | undefined): string | undefined {
  if (given === undefined || stamp?.kind !== 'published' || !stamp.alone) return undefined;
  const days = Math.abs(Date.parse(stamp.date) - Date.parse(given)) / 86_400_000;
  return days > OFF ? stamp.date : undefined;
}

/** Quotations with their ends past the whole of a closing mark that is written as a character reference. */
const inSource = (source: string, text: string, quotations: readonly Quotation[]): readonly Quotation[] =>
  source === text
    ? quotations
    : quotations.map((quotation) => ({ ...quotation, end: endInSource({ source, text }, quotation.end) }));

/** Takes the markup out by the article's format. */
function strip(article: Article): Stripped {
  const source = article.text;
  if (article.format === 'html') return readHtml(source);
  const front = readFrontMatter(source);
  const from = front?.end ?? 0;
  const stripped = article.format === 'markdown' ? readMarkdown(source, from) : readPlain(source, from);
  return {
    ...stripped,
    ...(front?.title === undefined ? {} : { title: front.title }),
    ...(front?.date === undefined ? {} : { date: front.date }),
  };
}

/** Scraped plain text often keeps character references. */
function readPlain(source: string, from: number): Stripped {
  const decoded = decodeInPlace(source);
  const text = from === 0 ? decoded : ' '.repeat(from) + decoded.slice(from);
  return { text, blocks: plainBlocks(text) };
}

function headlineOf(text: string, paragraphs: readonly Paragraph[]): string | undefined {
  const headline = paragraphs.find(({ role }) => role === 'headline');
  return headline === undefined ? undefined : compactWords(text.slice(headline.start, headline.end));
}
