import type { Place } from '../protocol';
import { oneLine } from '../wording/words';

/** A stretch of a hover: plain text, or words that link to a place. */
export type Piece = string | { readonly text: string; readonly place: Place };

/** A row of a hover: what is told, and the telling. Several lines make a list. */
export interface Row {
  readonly label: string;
  readonly lines: readonly (readonly Piece[])[];
}

/** What a hover says, before it is put into Markdown or plain text. */
export interface HoverPage {
  readonly title: string;
  /** Beside the title, in normal weight. */
  readonly subtitle: string;
  readonly rows: readonly Row[];
}

/** A row of one line, or none where there is nothing to tell. */
export function row(label: string, ...pieces: readonly (Piece | undefined)[]): Row[] {
  const told = pieces.filter((piece): piece is Piece => piece !== undefined && piece !== '');
  return told.length === 0 ? [] : [{ label, lines: [told] }];
}

/** A row of several lines, or none; lines past the limit are counted. */
export function listRow(label: string, lines: readonly (readonly Piece[])[], limit: number): Row[] {
  if (lines.length === 0) return [];
  const rest = lines.length - limit;
  return [{ label, lines: rest > 0 ? [...lines.slice(0, limit), [`and ${rest} more`]] : lines }];
}

/** A page as Markdown, its texts escaped. */
export function toMarkdown(page: HoverPage): string {
  const heading = `**${escapeMarkdown(page.title)}**${page.subtitle ? ` — ${escapeMarkdown(page.subtitle)}` : ''}`;
  const rows = page.rows.map(({ label, lines }) => {
    const name = `**${escapeMarkdown(label)}:**`;
    const written = lines.map((line) => line.map(pieceToMarkdown).join(''));
    return written.length === 1 ? `- ${name} ${written[0]}` : `- ${name}\n${written.map((l) => `  - ${l}`).join('\n')}`;
  });
  return rows.length === 0 ? heading : `${heading}\n\n${rows.join('\n')}`;
}

/** A page for clients that show no Markdown. */
export function toPlainText(page: HoverPage): string {
  const text = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);
  const rows = page.rows.map(({ label, lines }) => {
    const written = lines.map((line) => oneLine(line.map(text).join('')));
    return written.length === 1 ? `${label}: ${written[0]}` : `${label}:\n${written.map((l) => `  ${l}`).join('\n')}`;
  });
  return [`${page.title}${page.subtitle ? ` (${page.subtitle})` : ''}`, ...rows].join('\n');
}

/**
 * Text made safe to stand inside a line of Markdown: nothing of it is read as markup, HTML, a link or an entity, and line breaks
 * become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^[-+](?=\s)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function pieceToMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const { line, character } = piece.place.range.start;
  const target = piece.place.uri.replace(/#.*$/s, '').replace(/[()<>\s\\]/g, percentEncode);
  return `[${escapeMarkdown(piece.text)}](${target}#L${line + 1},${character + 1})`;
}

/** As `encodeURIComponent`, which leaves parentheses alone. */
function percentEncode(char: string): string {
  if (char === '(') return '%28';
  return char === ')' ? '%29' : encodeURIComponent(char);
}
