import type { HtmlBlock, HtmlBox, HtmlPage } from './html-page';

/** A block shorter than this, in characters, says nothing about where the article stands. */
const SHORTEST_PARAGRAPH = 60;
/** Share of the page's running text that an element must hold to be the article: marked as such, or by its text alone. */
const MARKED_SHARE = 0.4;
const UNMARKED_SHARE = 0.7;
/** Where less than this share of the text is left, class names have misled. */
const LEAST_LEFT = 0.3;
/** Most blocks between the headline and an article's body: summary, byline, date. */
const MOST_BETWEEN = 12;

/** The blocks of a page that are its article, headline included, in the order of the page. */
export function articleBlocks(page: HtmlPage): HtmlBlock[] {
  const all = runningText(page.blocks);
  const own = page.blocks.filter((block) => !block.furniture);
  const blocks = runningText(own) < all * LEAST_LEFT ? [...page.blocks] : own;
  const index = articleBox(page.boxes, blocks);
  const box = page.boxes[index];
  if (box === undefined) return blocks;
  const inside = (block: HtmlBlock): boolean => block.box >= index && block.box < box.end;
  const first = blocks.findIndex(inside);
  if (first < 0) return blocks;
  const kept = blocks.filter((block) => inside(block) && !isLinks(block));
  if (kept.some(({ tag }) => tag === 'h1')) return kept;
  return [...leadIn(blocks, first), ...kept];
}

const isRunning = (block: HtmlBlock): boolean => block.length >= SHORTEST_PARAGRAPH && block.linked * 2 < block.length;

/** Related links and menus: short blocks that are all link. */
const isLinks = (block: HtmlBlock): boolean =>
  block.linked > 0 && block.linked >= block.length * 0.9 && block.tag !== 'p' && block.tag !== 'h1';

function runningText(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => (isRunning(block) ? sum + block.length : sum), 0);
}

/** Index of the box that holds the article: marked so, else the innermost that holds nearly all running text. */
function articleBox(boxes: readonly HtmlBox[], blocks: readonly HtmlBlock[]): number {
  const text = new Float64Array(boxes.length);
  for (const block of blocks) if (isRunning(block)) text[block.box] = (text[block.box] ?? 0) + block.length;
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? 0;
    text[parent] = (text[parent] ?? 0) + (text[index] ?? 0);
  }
  const total = text[0] ?? 0;
  const most = (matches: (box: HtmlBox) => boolean): number => {
    let best = 0;
    let found = -1;
    for (const [index, box] of boxes.entries()) {
      const length = text[index] ?? 0;
      if (length > best && matches(box)) [best, found] = [length, index];
    }
    return best >= total * MARKED_SHARE ? found : -1;
  };
  const marked = [
    most((box) => box.articleBody),
    most((box) => box.name === 'article'),
    most((box) => box.name === 'main'),
  ].find((index) => index >= 0);
  if (marked !== undefined) return marked;
  let innermost = 0;
  for (let index = 0; index < boxes.length; index++) {
    if (total > 0 && (text[index] ?? 0) >= total * UNMARKED_SHARE) innermost = index;
  }
  return innermost;
}

/** The headline before the article's box, with what stands between: summary, byline, date. */
function leadIn(blocks: readonly HtmlBlock[], first: number): HtmlBlock[] {
  for (let index = first - 1; index >= 0; index--) {
    const headline = blocks[index];
    if (headline?.tag !== 'h1') continue;
    const between = blocks.slice(index + 1, first).filter((block) => block.linked * 2 < block.length);
    return first - index <= MOST_BETWEEN ? [headline, ...between] : [headline];
  }
  return [];
}
