import type { Span } from '../types';
import { dateIn } from './article-date';
import { compact } from './compact';
import type { Paragraph } from './prepared';

/** The place and date line that news agencies open a story with: "BEIJING, Dec 9 (Reuters) -". */
export interface Dateline extends Span {
  /** "BEIJING". */
  readonly place: string;
  /** ISO date, where the line gives a whole one. */
  readonly date?: string;
}

/** No dateline is longer than this, in characters. */
const LONGEST = 110;
const PLACE = "\\p{Lu}[\\p{L}.'\\u2019-]*(?: \\p{Lu}[\\p{L}.'\\u2019-]*){0,4}(?: Township)?";
/** "CITY, State (AGENCY) --": capitals, then a bracketed agency or a dash; all parts are bounded. */
const AGENCY_LINE = new RegExp(
  `^(${PLACE})((?:, ${PLACE}){0,2})((?:, |,? )(?:[\\p{L}.]{3,9} \\d{1,2}|\\d{1,2} [\\p{L}.]{3,9})(?:,? ?\\d{4})?)?\\s?(?:\\(([^()]{2,40})\\))?,?\\s?(?:[\\u2014\\u2013]|-{1,3}(?=[\\s"]))`,
  'u',
);

/** "AL-AIN , United Arab Emirates 1996-12-06": a place and an ISO date on a line of their own; all parts are bounded. */
const DATED_LINE = new RegExp(`^(${PLACE})(?: ?, ${PLACE}){0,2},? ((?:18|19|20)\\d\\d-\\d\\d-\\d\\d)$`, 'u');

/** The dateline that is nothing but a place and an ISO date. */
function datedLine(words: string, { start, end }: Span): Dateline | undefined {
  const match = DATED_LINE.exec(words);
  const place = match?.[1];
  const date = match?.[2] === undefined ? undefined : dateIn(match[2]);
  return place === undefined || date === undefined || !isCapitals(place) ? undefined : { start, end, place, date };
}

/** The dateline that a paragraph opens with, its offsets into the text; `undefined` where there is none. */
function datelineOf(text: string, paragraph: Span): Dateline | undefined {
  if (!mayOpen(text, paragraph)) return undefined;
  const head = compact(text, paragraph.start, paragraph.end, LONGEST);
  const match = AGENCY_LINE.exec(`${head.words} `);
  const place = match?.[1];
  if (match === null || place === undefined) return datedLine(head.words.trimEnd(), paragraph);
  const evident = match[4] !== undefined || match[3] !== undefined || match[2] !== '' || isCapitals(place);
  if (!evident || (!isCapitals(place) && match[4] === undefined)) return undefined;
  const date = dateIn(match[0]);
  const end = head.offsetOf(match[0].trimEnd().length - 1) + 1;
  return { start: paragraph.start, end, place, ...(date === undefined ? {} : { date }) };
}

/** The cheap part of the question: a capital and, within reach, a dash. */
function mayOpen(text: string, { start, end }: Span): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x41 || (code > 0x5a && code < 0xc0)) return false;
  const head = text.slice(start, Math.min(end, start + LONGEST * 2));
  return head.includes('-') || head.includes('\u2014') || head.includes('\u2013');
}

/** Whether a line is nothing but a dateline. */
export function isDateline(text: string, line: Span): boolean {
  return line.end - line.start <= LONGEST && datelineOf(text, line)?.end === line.end;
}

const isCapitals = (place: string): boolean => place.length > 2 && place === place.toUpperCase();

const STAMP_START =
  /^(?:\(?(?:first )?(?:published|posted|updated|last updated|last modified|date|filed|created)\b(?: on| at)?[:\s])/i;
const STAMP_LINE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ -]\d{1,4}(?:st|nd|rd|th)?(?:,? \d{4})?[\s,|@\u2013-]*(?:at )?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d){0,2})?(?:\.\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?$/i;

/** Whether a line is nothing but the time of publication: "Posted: Monday, May 3, 2021 9:40 AM EDT". */
export function isStamp(line: string): boolean {
  if (line.length > 140) return false;
  if (STAMP_START.test(line)) return /\d/.test(line) && !/\.\s\p{Lu}/u.test(line);
  return line.length < 60 && (STAMP_LINE.test(line) || /^\d{4}-\d\d-\d\d(?:[T ]\S+)?$/.test(line));
}

/** How many paragraphs from its beginning may give an article's place and date. */
const NEAR = 15;

/** The first dateline among the article's first paragraphs. */
export function findDateline(text: string, paragraphs: readonly Paragraph[]): Dateline | undefined {
  for (const paragraph of paragraphs.slice(0, NEAR)) {
    if (paragraph.role !== 'body' && paragraph.role !== 'dateline' && paragraph.role !== 'heading') continue;
    const line = datelineOf(text, paragraph);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** A time of publication or of an update that an article gives of itself. */
export interface Stamp {
  readonly date: string;
  readonly kind: 'published' | 'updated';
  /** Whether it stands on a line of its own, not behind a headline, a byline or a caption. */
  readonly alone: boolean;
}

/** The stamp near the article's beginning that tells best when it was written: of publication before an update, alone before within. */
export function findStamp(text: string, paragraphs: readonly Paragraph[]): Stamp | undefined {
  const stamps: Stamp[] = [];
  for (const paragraph of paragraphs.slice(0, NEAR)) {
    const stamp = paragraph.role === 'dateline' ? stampAlone(text, paragraph) : stampWithin(text, paragraph);
    if (stamp !== undefined) stamps.push(stamp);
  }
  const alone = stamps.filter((stamp) => stamp.alone);
  return (
    alone.find(({ kind }) => kind === 'published') ??
    stamps.find(({ kind }) => kind === 'published') ??
    alone[0] ??
    stamps[0]
  );
}

function stampAlone(text: string, { start, end }: Span): Stamp | undefined {
  const line = text.slice(start, Math.min(end, start + 200));
  const date = dateIn(line);
  const kind = /^\(?(?:last )?(?:updated|modified)/i.test(line) ? 'updated' : 'published';
  return date === undefined ? undefined : { date, kind, alone: true };
}

/** How far into a paragraph a stamp is looked for, and how long its date may be. */
const REACH = 600;
const LONGEST_DATE = 24;
const STAMP_WITHIN =
  /(\()?\b(Posted|Published|Created|Updated)(:)? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=[A-Z\d])/g;

/** "... Posted: Monday, May 3, 2021 9:40 AM", "(Published Tuesday, May 4, 2021)": behind the words of a headline, byline or caption. */
function stampWithin(text: string, { start, end, role }: Paragraph): Stamp | undefined {
  if (role === 'junk') return undefined;
  const words = text.slice(start, Math.min(end, start + REACH));
  for (const match of words.matchAll(STAMP_WITHIN)) {
    if (match[1] === undefined && match[3] === undefined) continue;
    const from = match.index + match[0].length;
    const date = dateIn(words.slice(from, from + LONGEST_DATE));
    if (date !== undefined) return { date, kind: match[2] === 'Updated' ? 'updated' : 'published', alone: false };
  }
  return undefined;
}
