import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
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
  const settled = whenSettled(session);
  connection.onHover(
    settled(({ textDocument, position }) =>
      hover(articles, textDocument.uri, position, session.settings, session.hoverKind),
    ),
  );
  connection.onDefinition(settled(({ textDocument, position }) => definition(articles, textDocument.uri, position)));
  connection.onReferences(settled(({ textDocument, position }) => references(articles, textDocument.uri, position)));
  connection.onDocumentHighlight(
    settled(({ textDocument, position }) => documentHighlights(articles, textDocument.uri, position)),
  );
  connection.onDocumentSymbol(settled(({ textDocument }) => documentSymbols(articles, textDocument.uri)));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(articles, query));
  connection.onCodeAction(
    settled(({ textDocument, range, context }) =>
      codeActions(articles, textDocument.uri, range, context.diagnostics, session.settings),
    ),
  );
  connection.languages.inlayHint.on(
    settled(({ textDocument, range }) =>
      session.settings.inlayHints ? inlayHints(articles, textDocument.uri, range) : [],
    ),
  );
}

/** Makes handlers that answer about the text as it stands, and not at all where the editor no longer wants to know. */
function whenSettled({ articles }: Session) {
  return <P extends { readonly textDocument: TextDocumentIdentifier }, R>(answer: (params: P) => R) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
      await articles.settled(params.textDocument.uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
      return answer(params);
    };
}
