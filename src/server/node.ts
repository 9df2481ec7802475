import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

/** The language server as a process: speaks over standard input and output (`--stdio`) or Node's channel (`--node-ipc`). */
startServer(createConnection(ProposedFeatures.all));
