import { DATE_METAS, TITLE_METAS } from '../lexicon/html-words';
import { dateIn } from './article-date';
import { blank, type Parted } from './blank';
import type { Block, Stripped } from './block';
import { addDecoded, decodeReferences } from './character-references';
import { skipSpace, trimEnd } from './characters';
import { compactWords } from './compact';
import { articleBlocks } from './html-article';
import { type HtmlBlock, type HtmlPage, readHtmlPage } from './html-page';
import { plainBlocks } from './plain';
import type { ParagraphRole } from './prepared';

/** A row or list item longer than this, in characters, is laid out by a table but is text. */
const LONGEST_ROW = 300;

/** Finds the article in a page and blanks all else. */
export function readHtml(source: string): Stripped {
  const page = readHtmlPage(source);
  const pieces: Parted[] = [];
  const found: (Block & { readonly tag: string })[] = [];
  const article = articleBlocks(page);
  const misled = rolesMislead(article);
  let headline = false;
  for (const block of article) {
    const first = block.pieces[0];
    const last = block.pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    const role: ParagraphRole | undefined = misled && isMinor(block.role) ? undefined : settledRole(block, headline);
    headline ||= role === 'headline';
    found.push({ start: first.start, end: last.end, tag: block.tag, ...(role === undefined ? {} : { role }) });
    for (const piece of block.pieces) addDecoded(source, piece.start, piece.end, pieces, piece === first);
  }
  const text = blank(source, pieces);
  const blocks = found.flatMap((block) => (block.tag === 'pre' ? linesOf(text, block) : trimmed(text, block)));
  const title = titleOf(page, text, blocks);
  const date = dateOf(page);
  return { text, blocks, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
}

function trimmed(text: string, { start: from, end: to, role }: Block): Block[] {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  return end === start ? [] : [{ start, end, ...(role === undefined ? {} : { role }) }];
}

/** Preformatted text keeps the lines of a teletype or a typewriter. */
function linesOf(text: string, { start: from, end: to }: Block): Block[] {
  return plainBlocks(text.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }));
}

const isMinor = (role: ParagraphRole | undefined): boolean =>
  role === 'summary' || role === 'byline' || role === 'dateline' || role === 'caption';

/** Whether class names would make most of the article a caption or a byline. */
function rolesMislead(blocks: readonly HtmlBlock[]): boolean {
  let minor = 0;
  let total = 0;
  for (const { role, length } of blocks) {
    total += length;
    if (isMinor(role)) minor += length;
  }
  return minor * 2 > total;
}

function settledRole(block: HtmlBlock, hasHeadline: boolean): ParagraphRole | undefined {
  if (block.role === 'headline') return hasHeadline ? 'heading' : 'headline';
  if ((block.role === 'table' || block.role === 'list') && block.length > LONGEST_ROW) return undefined;
  return block.role;
}

/** From metadata, else the headline, else the page's title, which often has the paper's name behind it. */
function titleOf(page: HtmlPage, text: string, blocks: readonly Block[]): string | undefined {
  const stated = TITLE_METAS.map((name) => page.metas.get(name)).find((value) => value !== undefined);
  const headline = blocks.find(({ role }) => role === 'headline');
  const shown = headline === undefined ? page.title : text.slice(headline.start, headline.end);
  const title = compactWords(decodeReferences(stated ?? shown));
  return title === '' ? undefined : title;
}

const PUBLISHED = /"datePublished"\s{0,4}:\s{0,4}"([^"]{8,40})"/;

/** From metadata, then JSON-LD, then the first `<time>`. */
function dateOf(page: HtmlPage): string | undefined {
  for (const name of DATE_METAS) {
    const value = page.metas.get(name);
    const date = value === undefined ? undefined : dateIn(value);
    if (date !== undefined) return date;
  }
  for (const data of page.linkedData) {
    const date = dateIn(PUBLISHED.exec(data)?.[1] ?? '');
    if (date !== undefined) return date;
  }
  for (const time of page.times) {
    const date = dateIn(time);
    if (date !== undefined) return date;
  }
  return undefined;
}
