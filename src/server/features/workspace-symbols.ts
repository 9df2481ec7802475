import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-protocol';
import type { ArticleFacts } from '../../engine/facts';
import { entityText } from '../../engine/summary/wording';
import type { EntityType } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { oneLine } from '../wording/words';

const MOST_SHOWN = 500;

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  agency: SymbolKind.Module,
  organisation: SymbolKind.Module,
  country: SymbolKind.Namespace,
  person: SymbolKind.Class,
};

/**
 * Bodies, countries, people and counted figures of all articles whose name holds the letters of the query in their order, as
 * editors filter; each entity once for an article.
 */
export function workspaceSymbols(articles: Articles, query: string): WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const found: WorkspaceSymbol[] = [];
  for (const facts of articles.all()) {
    for (const symbol of [...entitySymbols(articles, facts, letters), ...figureSymbols(articles, facts, letters)]) {
      found.push(symbol);
      if (found.length === MOST_SHOWN) return found;
    }
  }
  return found;
}

function* entitySymbols(articles: Articles, facts: ArticleFacts, letters: string): Iterable<WorkspaceSymbol> {
  const seen = new Set<number>();
  for (const mention of facts.mentions) {
    const entity = facts.entities[mention.entity];
    if (entity === undefined || seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const name = entityText(entity);
    if (holdsInOrder(name, letters)) yield symbolOf(articles, facts, name, KINDS[entity.type], mention);
  }
}

function* figureSymbols(articles: Articles, facts: ArticleFacts, letters: string): Iterable<WorkspaceSymbol> {
  for (const claim of facts.claims) {
    const figure = facts.figures[claim.figure];
    if (figure === undefined || claim.counted === undefined) continue;
    const name = `${oneLine(figure.text)} · ${claim.counted}`;
    if (holdsInOrder(name, letters)) yield symbolOf(articles, facts, name, SymbolKind.Number, figure);
  }
}

function symbolOf(
  articles: Articles,
  facts: ArticleFacts,
  name: string,
  kind: SymbolKind,
  span: { readonly start: number; readonly end: number },
): WorkspaceSymbol {
  const containerName = facts.title;
  return {
    name,
    kind,
    location: articles.place(facts.id, span),
    ...(containerName === undefined ? {} : { containerName }),
  };
}

function holdsInOrder(name: string, letters: string): boolean {
  const lower = name.toLowerCase();
  let at = -1;
  for (const letter of letters) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
