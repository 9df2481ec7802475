import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { analyze } from '../engine/analyze';
import type { Analysis, Article, ArticleFormat } from '../engine/types';
import type { Output } from './io';
import { LARGEST_BYTES } from './read-article';

/** A longer line is not kept in memory; escapes may make a line longer than its text. */
const LONGEST_LINE = 2 * LARGEST_BYTES;
const FORMATS: ReadonlySet<unknown> = new Set<ArticleFormat>(['plain', 'markdown', 'html']);

/** Analyses one JSON object a line and writes one a line, in order; the next line is read when the last is written. */
export async function analyzeLines(input: Readable, output: Output): Promise<{ lines: number; bad: number }> {
  let lines = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    lines++;
    const answer = line === undefined ? { error: tooLong() } : answerTo(line);
    if ('error' in answer) bad++;
    await output.write(`${JSON.stringify(answer)}\n`);
  }
  return { lines, bad };
}

function answerTo(line: string): Analysis | Refused {
  const request = readRequest(line);
  if ('error' in request) return request;
  try {
    return analyze(request);
  } catch (error) {
    return { id: request.id, error: `This is a fault of News Figures itself; please report it: ${error}` };
  }
}

function tooLong(): string {
  return `The line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`;
}

/** The lines of a stream without their ends; `undefined` for one that is too long to keep. */
async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  const cut = (): string | undefined => {
    const line = length > LONGEST_LINE ? undefined : pieces.join('');
    pieces = [];
    length = 0;
    return line?.endsWith('\r') ? line.slice(0, -1) : line;
  };
  const keep = (piece: string): void => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else if (piece !== '') pieces.push(piece);
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at));
      yield cut();
      from = at + 1;
    }
    keep(text.slice(from));
  }
  keep(decoder.end());
  if (length > 0) yield cut();
}

type Refused = { readonly id?: string | number; readonly error: string };

/** Reads a line's article; `null` stands for a field that is left out. */
function readRequest(line: string): Article | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line);
  } catch {
    return { error: line.trim() === '' ? 'The line is empty.' : 'The line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'The line is no JSON object.' };
  const { id, text, title, date, format } = value as Record<string, unknown>;
  if (typeof id !== 'string') {
    return { ...(typeof id === 'number' ? { id } : {}), error: '"id" must be a string.' };
  }
  if (typeof text !== 'string') return { id, error: '"text" must be a string.' };
  if (text.length > LARGEST_BYTES) return { id, error: `"text" is longer than ${LARGEST_BYTES / 1024 / 1024} MB.` };
  if (!isStringOrNone(title)) return { id, error: '"title" must be a string.' };
  if (!isStringOrNone(date) || (date && !isIsoDate(date))) {
    return { id, error: '"date" must be an ISO date such as "2015-12-09".' };
  }
  if (!isStringOrNone(format) || (format && !FORMATS.has(format))) {
    return { id, error: '"format" must be "plain", "markdown" or "html".' };
  }
  return {
    id,
    text,
    ...(title ? { title } : {}),
    ...(date ? { date: date.slice(0, 10) } : {}),
    ...(format ? { format: format as ArticleFormat } : {}),
  };
}

function isStringOrNone(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/** A day of the calendar, with or without a time after it. */
function isIsoDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 10)));
}
