import { FURNITURE_LINES, FURNITURE_STARTS, firstWord } from '../lexicon/furniture';
import type { Block } from './block';
import { compactWords } from './compact';
import { isDateline, isStamp } from './dateline';
import { isListItem } from './list-marker';
import type { Paragraph, ParagraphRole } from './prepared';

/** The longest headline and heading, in characters. */
const LONGEST_HEADLINE = 170;
const LONGEST_HEADING = 80;
/** No line longer than this is a byline, caption, stamp or list of links. */
const LONGEST_FURNITURE = 600;

/**
 * Gives each block the part it plays: first by its own words, then by where it stands. `markup` where markup was blanked; `title`
 * where the headline is known apart from the text.
 */
export function readRoles(text: string, blocks: readonly Block[], markup: boolean, title?: string): Paragraph[] {
  const roles = blocks.map((block) => block.role ?? roleOfWords(text, block, markup));
  const headline = findHeadline(text, blocks, roles, title);
  if (headline >= 0) roles[headline] = 'headline';
  unmarkLoneItems(text, blocks, roles);
  markSummary(text, blocks, roles, headline);
  markHeadings(text, blocks, roles);
  return blocks.map(({ start, end }, index) => ({ start, end, role: roles[index] ?? 'body' }));
}

function roleOfWords(text: string, block: Block, markup: boolean): ParagraphRole {
  const length = block.end - block.start;
  if (length > LONGEST_FURNITURE) return isListItem(text, block) ? 'list' : 'body';
  const slice = text.slice(block.start, block.end);
  const line = markup ? compactWords(slice) : slice;
  if (isFurniture(line)) return 'junk';
  if (isCaption(line)) return 'caption';
  if (isByline(line)) return 'byline';
  if (isStamp(line) || isDateline(text, block)) return 'dateline';
  if (isListItem(text, block)) return 'list';
  return !markup && isTableRow(line) ? 'table' : 'body';
}

/** Share buttons, related stories, notices: what is not the article's own. */
function isFurniture(line: string): boolean {
  const lower = line.slice(0, 60).toLowerCase();
  const rows = FURNITURE_STARTS.get(firstWord(lower));
  if (rows?.some((row) => line.length <= row.most && lower.startsWith(row.start))) return true;
  if (line.length > 120) return false;
  if (FURNITURE_LINES.has(lower.replace(/[\s:.>\u00bb\u2192!]+$/, ''))) return true;
  return VIDEO_LINK.test(line) || ADDRESS.test(line) || !/[\p{L}\d]/u.test(line);
}

/** A related video with its length: "1:47 Mayor speaks". */
const VIDEO_LINK = /^\d{1,2}:\d\d\s+\p{L}[^.]*$/u;
/** A line that is an e-mail address, a handle or a web address and no more. */
const ADDRESS =
  /^(?:[\w.+-]{1,64}@[\w.-]{1,64}\.\w{2,10}|(?:twitter:?\s?)?@\w{2,30}|https?:\/\/\S+|[\w-]{1,40}\.(?:com|org|net|co\.uk)(?:\/\S*)?)$/i;

const CREDIT =
  /\((?:ap |file |afp |reuters |getty |submitted |courtesy )?(?:photos?|source|photo source|image|images|credit|courtesy|pictures?|graphic|video)\b[^()]{0,120}\)\.?$/i;
const CAPTION_START =
  /^(?:file photo|file -|photo(?: by|:| credit)|photograph(?: by|:)|image(?: copyright| caption| source|:| \d+ of)|buy photo|picture:|pictured:|caption:|credit:|media caption|courtesy:|in this (?:undated|file|photo|image|\w+\.? \d{1,2}, \d{4})|getty images|ap photo|reuters\/)/i;
const CAPTION_WORDS =
  /\b(?:in|on) this (?:\p{L}+\.? \d{1,2}, \d{4},? |undated |recent |\d{4} )?(?:file )?(?:photo|photograph|picture|image)\b|\b(?:view (?:full|larger|larger image) caption|view full caption|image \d+ of \d+|enlarge \|)/iu;
/** Tells cheaply that a line is none of these. */
const CAPTION_HINT = /photo|picture|image|caption|enlarge/i;
/** A short line that ends in the initials of a station or agency: "Police at the scene on Monday. (WSMV)". */
const STATION_END =
  /\((?:[A-Z][A-Z0-9]{2,7}(?:[-/ ][A-Z0-9]{1,6})?|AP|AFP|EPA|GoFundMe|Facebook|Google Maps|Reuters|Getty Images)\)$/;

/** How picture agencies open their captions: "OSTRA, FL - JUNE 08: Students leave". */
const PICTURE_LINE = /^\p{Lu}[\p{Lu} .]{1,40}, \p{Lu}[\p{L}. ]{1,20} [-\u2013] \p{Lu}{3,9} \d{1,2}: /u;

function isCaption(line: string): boolean {
  if (line.length > 450) return false;
  if (CAPTION_START.test(line) || CREDIT.test(line) || PICTURE_LINE.test(line)) return true;
  if (line.length <= 300 && CAPTION_HINT.test(line) && CAPTION_WORDS.test(line)) return true;
  return line.length <= 250 && STATION_END.test(line);
}

const BYLINE_START =
  /^(?:by:?|story by|written by|posted by|reported by|reporting by|additional reporting by|edited by|editing by|compiled by|from our|with)\s+/i;
const BYLINE_WORDS = new Set(
  'and of the for in at staff writer writers reporter reporters correspondent correspondents editor editors news web online business political sport sports'.split(
    ' ',
  ),
);
const CONTRIBUTED =
  /\b(?:contributed to this (?:report|story|article)|can be reached at|can be contacted at|is an? (?:staff )?(?:reporter|writer|correspondent|columnist|commentator|editor) (?:for|at|on|with))\b/i;

/** Who wrote the message above: "\u2014 Ostra Police (@ostrapd) March 18, 2015". */
const MESSAGE_SIGNATURE = /^[-\u2013\u2014]{1,2}\s?[^@]{2,60}\(@\w{1,30}\)/;

function isByline(line: string): boolean {
  if (line.length > 220) return false;
  if (MESSAGE_SIGNATURE.test(line)) return true;
  const start = BYLINE_START.exec(line);
  if (start !== null) {
    const rest = line.slice(start[0].length);
    if (/^reporting|^edited|^editing|^additional/i.test(line)) return true;
    const names = rest.split(/\s*(?:\||\(|updated|posted|published|email)/i, 1)[0] ?? '';
    if (names.length > 0 && names.length < 120 && areNames(names)) return true;
  }
  return CONTRIBUTED.test(line) && line.length < 200;
}

/** Nothing but capitalised words and the words of a writer's post. */
function areNames(line: string): boolean {
  const words = line.split(/[\s,;&/\u2013\u2014-]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word.toLowerCase()));
}

function isTableRow(line: string): boolean {
  if (line.includes('\t') || line.includes(' | ')) return /\d/.test(line) || line.split(/\t| \| /).length > 2;
  return / {3,}\S+ {3,}/.test(line) && /\d/.test(line);
}

const SENTENCE_END = /[.!?\u2026]["'\u201d\u2019)\]]{0,3}$/;
const FULL_STOP_END = /\.["'\u201d\u2019)\]]{0,3}$/;

/** The first block of the article's own words, where it is short, unpunctuated and something follows it. */
function findHeadline(
  text: string,
  blocks: readonly Block[],
  roles: readonly ParagraphRole[],
  title: string | undefined,
): number {
  const marked = roles.indexOf('headline');
  if (marked >= 0) return -1;
  for (const [index, block] of blocks.entries()) {
    const role = roles[index];
    if (role === 'junk' || role === 'dateline' || role === 'byline' || role === 'caption') continue;
    if (role !== 'body' || block.role !== undefined || block.end - block.start > LONGEST_HEADLINE) return -1;
    const line = text.slice(block.start, block.end);
    if (title !== undefined && compactWords(line) === title.trim()) return index;
    if (isAboveDateline(roles, index) && !/[,;:]$/.test(line)) return index;
    const question = /[!?]["'\u201d\u2019)]{0,2}$/.test(line) && !/[.!?]\s/.test(line) && line.length < 90;
    const follows = blocks.some((_, later) => later > index && roles[later] !== 'junk');
    return follows && (question || !SENTENCE_END.test(line)) && !/[,;:]$/.test(line) ? index : -1;
  }
  return -1;
}

/** Right above the place line stands the headline, whether it ends in a stop or not, where it is the first line of all. */
const isAboveDateline = (roles: readonly ParagraphRole[], index: number): boolean =>
  index === 0 && roles[index + 1] === 'dateline';

/** Between headline and byline or place line stands the summary; also the bullets right under the headline. */
function markSummary(text: string, blocks: readonly Block[], roles: ParagraphRole[], headline: number): void {
  if (headline < 0) return;
  let bullets = headline + 1;
  while (roles[bullets] === 'list') roles[bullets++] = 'summary';
  const next = headline + 1;
  const block = blocks[next];
  const after = roles[next + 1];
  if (block === undefined || roles[next] !== 'body' || (after !== 'byline' && after !== 'dateline')) return;
  if (block.end - block.start < 300 && block.role === undefined && text.length > 0) roles[next] = 'summary';
}

/** A sentence behind a dash, with no other item beside it, is text: some pages open their articles so. */
function unmarkLoneItems(text: string, blocks: readonly Block[], roles: ParagraphRole[]): void {
  for (const [index, block] of blocks.entries()) {
    if (roles[index] !== 'list' || block.role !== undefined || text.charAt(block.start) !== '-') continue;
    if (roles[index - 1] === 'list' || roles[index + 1] === 'list') continue;
    if (FULL_STOP_END.test(text.slice(Math.max(block.start, block.end - 5), block.end))) roles[index] = 'body';
  }
}

/** So many short lines in a row are a list without bullets. */
const SHORTEST_LIST = 3;

/** A short line without a full stop, with the article's text before and after it, is a heading; several in a row are a list. */
function markHeadings(text: string, blocks: readonly Block[], roles: ParagraphRole[]): void {
  let run = 0;
  for (let index = 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined && roles[index] === 'body' && block.role === undefined && isHeading(text, block)) {
      run++;
      continue;
    }
    endRun(roles, index, run);
    run = 0;
  }
  endRun(roles, blocks.length, run);
}

/** Settles a run of short lines that ends before `index`: what no text follows is left as it is. */
function endRun(roles: ParagraphRole[], index: number, run: number): void {
  if (run >= SHORTEST_LIST) roles.fill('list', index - run, index);
  else if (isText(roles[index])) roles.fill('heading', index - run, index);
}

const isText = (role: ParagraphRole | undefined): boolean => role === 'body' || role === 'list' || role === 'table';

function isHeading(text: string, block: Block): boolean {
  const length = block.end - block.start;
  if (length > LONGEST_HEADING) return false;
  const line = text.slice(block.start, block.end);
  if (FULL_STOP_END.test(line) || /[,;:"\u201d]$/.test(line) || /^["\u201c]/.test(line)) return false;
  return !(/[!?]$/.test(line) && length > 50);
}
