import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CAPABILITIES } from './capabilities';
import { registerFeatures } from './register-features';
import { registerRequests } from './register-requests';
import { Session } from './session';

/** Serves one client over a connection until it says goodbye. */
export function startServer(connection: Connection): void {
  const session = new Session(connection);
  connection.onInitialize((params) => {
    session.initialize(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'News Figures' } };
  });
  connection.onDidChangeConfiguration((params) => session.configure(params?.settings));
  connection.onShutdown(() => session.dispose());
  listenToDocuments(connection, session);
  registerFeatures(connection, session);
  registerRequests(connection, session);
  connection.listen();
}

function listenToDocuments(connection: Connection, session: Session): void {
  const documents = new TextDocuments({
    create: (uri, languageId, version, content) =>
      TextDocument.create(uri, languageId, version, typeof content === 'string' ? content : ''),
    update: TextDocument.update,
  });
  documents.onDidChangeContent(({ document }) => session.articles.documentChanged(document));
  documents.onDidClose(({ document }) => session.closed(document.uri));
  documents.listen(connection);
}
