import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-protocol';
import type { ReadFigure } from '../../engine/figures/reading';
import type { Paragraph } from '../../engine/text/prepared';
import type { EntityType, Span } from '../../engine/types';
import type { Articles } from '../articles/articles';
import type { OpenArticle } from '../articles/open-article';
import { valueText } from '../wording/values';
import { shortened } from '../wording/words';

const NAME_LENGTH = 60;
/** An outline is for finding one's way: of a file that is one long list it holds the beginning. */
const MOST_LEAVES = 5000;

/** Bodies stand in the outline where they are named first; countries and people would only crowd it. */
const OUTLINED: ReadonlyMap<EntityType, SymbolKind> = new Map([
  ['agency', SymbolKind.Module],
  ['organisation', SymbolKind.Module],
]);

interface Section {
  readonly symbol: DocumentSymbol;
  readonly span: Span;
}

/** The outline: headings, under them the paragraphs that hold something, in these the figures and the bodies named first there. */
export function documentSymbols(articles: Articles, uri: string): DocumentSymbol[] {
  const open = articles.current(uri);
  if (open === undefined) return [];
  const leaves = [...figureSymbols(open), ...bodySymbols(open)]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_LEAVES);
  const sections: DocumentSymbol[] = [];
  let heading: Section | undefined;
  let next = 0;
  for (const [index, paragraph] of open.read.prepared.paragraphs.entries()) {
    const children: Section[] = [];
    for (let leaf = leaves[next]; leaf !== undefined && leaf.span.start < paragraph.end; leaf = leaves[++next]) {
      if (leaf.span.start >= paragraph.start && leaf.span.end <= paragraph.end) children.push(leaf);
    }
    const section = paragraphSection(open, paragraph, index, children);
    if (paragraph.role === 'headline' || paragraph.role === 'heading') {
      heading = section;
      sections.push(section.symbol);
    } else if (children.length > 0) {
      if (heading === undefined) sections.push(section.symbol);
      else adopt(open, heading, section);
    }
  }
  return sections;
}

function figureSymbols(open: OpenArticle): Section[] {
  return open.read.figures
    .slice(0, MOST_LEAVES)
    .map((figure) => leaf(open, figure, figure.text, SymbolKind.Number, figureDetail(open, figure)));
}

function figureDetail({ claims }: OpenArticle, figure: ReadFigure): string {
  const counted = claims.get(figure)?.counted ?? '';
  const value = valueText(figure);
  return [value === figure.text ? '' : value, counted].filter(Boolean).join(' · ');
}

function bodySymbols(open: OpenArticle): Section[] {
  const seen = new Set<number>();
  return open.read.mentions.flatMap((mention) => {
    const kind = OUTLINED.get(mention.type);
    if (kind === undefined || seen.has(mention.entity)) return [];
    seen.add(mention.entity);
    return [leaf(open, mention, open.read.entities[mention.entity]?.name ?? mention.text, kind, mention.type)];
  });
}

function leaf({ lines }: OpenArticle, span: Span, name: string, kind: SymbolKind, detail: string): Section {
  const range = lines.range(span);
  return {
    span,
    symbol: { name: shortened(name, NAME_LENGTH), detail, kind, range, selectionRange: range, children: [] },
  };
}

function paragraphSection(
  open: OpenArticle,
  paragraph: Paragraph,
  index: number,
  children: readonly Section[],
): Section {
  const text = open.read.prepared.text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + 4 * NAME_LENGTH),
  );
  const range = open.lines.range(paragraph);
  const symbol: DocumentSymbol = {
    name: shortened(text, NAME_LENGTH) || `Paragraph ${index + 1}`,
    kind: SymbolKind.String,
    range,
    selectionRange: range,
    children: children.map((child) => child.symbol),
  };
  return { symbol, span: paragraph };
}

/** Puts a paragraph under its heading, whose range grows to hold it, as editors expect. */
function adopt({ lines }: OpenArticle, heading: Section, section: Section): void {
  heading.symbol.children?.push(section.symbol);
  heading.symbol.range = { start: heading.symbol.range.start, end: lines.positionAt(section.span.end) };
}
