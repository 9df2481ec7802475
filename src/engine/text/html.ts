import { DATE_METAS, TITLE_METAS } from '../lexicon/html-words';
import { dateIn } from './article-date';
import { blank, type Parted } from './blank';
import type { Block, Stripped } from './block';
import { addDecoded, decodeReferences } from './character-references';
import { skipSpace, trimEnd } from './characters';
import { compactWords } from './compact';
import { articleBlocks } from './html-article';
import { type HtmlBlock, type HtmlPage, readHtmlPage } from './html-page';
import type { ParagraphRole } from './prepared';

/** A row or list item longer than this, in characters, is laid out by a table but is text. */
const LONGEST_ROW = 300;

/** Finds the article in a page and blanks all else. */
export function readHtml(source: string): Stripped {
  const page = readHtmlPage(source);
  const pieces: Parted[] = [];
  const found: Block[] = [];
  let headline = false;
  const article = articleBlocks(page);
  const misled = rolesMislead(article);
  for (const block of article) {
    const first = block.pieces[0];
    const last = block.pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    const role = misled && isMinor(block.role) ? undefined : settledRole(block, headline);
    if (role === 'headline') headline = true;
    found.push({ start: first.start, end: last.end, ...(role === undefined ? {} : { role }) });
    let apart = true;
    for (const piece of block.pieces) {
      addDecoded(source, piece.start, piece.end, pieces, apart);
      apart = false;
    }
  }
  const text = blank(source, pieces);
  const blocks = found
    .map((block) => {
      const start = skipSpace(text, block.start, block.end);
      return { ...block, start, end: trimEnd(text, start, block.end) };
    })
    .filter(({ start, end }) => end > start);
  const title = titleOf(page);
  const date = dateOf(page);
  return { text, blocks, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
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

function titleOf(page: HtmlPage): string | undefined {
  const stated = TITLE_METAS.map((name) => page.metas.get(name)).find((value) => value !== undefined) ?? page.title;
  const title = compactWords(decodeReferences(stated));
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
