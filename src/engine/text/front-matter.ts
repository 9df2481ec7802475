import { dateIn } from './article-date';

/** What stands before the article between `---` lines (YAML) or `+++` lines (TOML). */
export interface FrontMatter {
  /** Offset just past the closing line. */
  readonly end: number;
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
}

/** Front matter longer than this, in characters, is none. */
const LONGEST = 8000;
const FENCED = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/;
const FIELD = /^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(.*)$/;
const DATE_FIELDS = ['date', 'published', 'published_at', 'publishdate', 'pubdate', 'datepublished', 'created'];

/** Reads title and date of the front matter that a text opens with; `undefined` where it has none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = FENCED.exec(text.slice(0, 8));
  if (open === null) return undefined;
  const head = text.slice(open[0].length, LONGEST);
  const fields = new Map<string, string>();
  let at = 0;
  let key = '';
  while (at < head.length) {
    const newline = head.indexOf('\n', at);
    const line = head.slice(at, newline < 0 ? head.length : newline).trimEnd();
    at = newline < 0 ? head.length : newline + 1;
    if (line === open[1] || line === '...') return fields.size === 0 ? undefined : found(fields, open[0].length + at);
    const field = FIELD.exec(line);
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase();
      fields.set(key, field[2] ?? '');
    } else if (/^\s+\S/.test(line)) fields.set(key, `${fields.get(key) ?? ''} ${line.trim()}`);
  }
  return undefined;
}

function found(fields: ReadonlyMap<string, string>, end: number): FrontMatter {
  const title = unquoted(fields.get('title') ?? fields.get('headline') ?? '');
  const stated = DATE_FIELDS.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  const date = stated === undefined ? undefined : dateIn(stated);
  return { end, ...(title === '' ? {} : { title }), ...(date === undefined ? {} : { date }) };
}

/** Without its quotes, its folding mark and a comment. */
function unquoted(value: string): string {
  const text = value.replace(/^[>|][+-]?\s/, '').trim();
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, 1);
    if (close > 0) return text.slice(1, close).trim();
  }
  const comment = text.indexOf(' #');
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}
