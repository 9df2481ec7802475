import { blank, type Parted } from './blank';
import type { Block, Stripped } from './block';
import { skipSpace, trimEnd } from './characters';
import { addInline } from './markdown-inline';
import { type MarkdownLine, markdownLines } from './markdown-lines';
import type { ParagraphRole } from './prepared';

interface OpenBlock {
  readonly spans: { start: number; end: number }[];
  role?: ParagraphRole;
}

/**
 * Reads Markdown from offset `from` (past its front matter): markup is blanked, the words of links stay, newlines inside a
 * paragraph do not end it. A scanner of its own: a syntax tree of the whole document costs more than all of the engine's
 * reading.
 */
export function readMarkdown(source: string, from: number): Stripped {
  const pieces: Parted[] = [];
  const blocks: Block[] = [];
  let open: OpenBlock | undefined;
  const close = (): void => {
    if (open !== undefined) addBlock(source, open, pieces, blocks);
    open = undefined;
  };
  for (const line of markdownLines(source, from)) {
    switch (line.kind) {
      case 'text':
        open ??= { spans: [] };
        open.spans.push(line);
        break;
      case 'underline':
        if (open !== undefined) open.role = headingRole(line, blocks);
        close();
        break;
      case 'delimiter':
        if (open !== undefined) open.role = 'table';
        close();
        break;
      case 'blank':
      case 'rule':
      case 'code':
      case 'definition':
        close();
        break;
      default:
        close();
        open = { spans: [line], role: roleOf(line, blocks) };
        if (line.kind !== 'item') close();
    }
  }
  close();
  const text = blank(source, pieces);
  return { text, blocks: blocks.map((block) => trimmed(text, block)).filter(({ start, end }) => end > start) };
}

function roleOf(line: MarkdownLine, blocks: readonly Block[]): ParagraphRole {
  if (line.kind === 'heading') return headingRole(line, blocks);
  return line.kind === 'row' ? 'table' : 'list';
}

/** The first heading of the first level is the headline, unless text came before it. */
function headingRole(line: MarkdownLine, blocks: readonly Block[]): ParagraphRole {
  return line.level === 1 && blocks.length < 3 && !blocks.some(({ role }) => role === 'headline')
    ? 'headline'
    : 'heading';
}

function addBlock(source: string, open: OpenBlock, pieces: Parted[], blocks: Block[]): void {
  const first = open.spans[0];
  const last = open.spans.at(-1);
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  blocks.push(open.role === undefined ? span : { ...span, role: open.role });
  addInline(source, open.spans, pieces);
}

function trimmed(text: string, block: Block): Block {
  const start = skipSpace(text, block.start, block.end);
  return { ...block, start, end: trimEnd(text, start, block.end) };
}
