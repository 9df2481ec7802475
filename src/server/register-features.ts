import type { Connection } from 'vscode-languageserver';
import { codeActions } from './features/code-actions';
import { definition } from './features/definition';
import { documentHighlights } from './features/document-highlights';
import { documentSymbols } from './features/document-symbols';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { references } from './features/references';
import { workspaceSymbols } from './features/workspace-symbols';
import type { Session } from './session';

/** Puts every feature of the Language Server Protocol behind its request. */
export function registerFeatures(connection: Connection, session: Session): void {
  const { articles } = session;
  connection.onHover(({ textDocument, position }) => hover(articles, textDocument.uri, position, session.hoverKind));
  connection.onDefinition(({ textDocument, position }) => definition(articles, textDocument.uri, position));
  connection.onReferences(({ textDocument, position }) => references(articles, textDocument.uri, position));
  connection.onDocumentHighlight(({ textDocument, position }) =>
    documentHighlights(articles, textDocument.uri, position),
  );
  connection.onDocumentSymbol(({ textDocument }) => documentSymbols(articles, textDocument.uri));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(articles, query));
  connection.onCodeAction(({ textDocument, range, context }) =>
    codeActions(articles, textDocument.uri, range, context.diagnostics, session.settings),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    session.settings.inlayHints ? inlayHints(articles, textDocument.uri, range) : [],
  );
}
