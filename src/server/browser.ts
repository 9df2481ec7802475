import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

/** The worker that this module runs in; the compiler is not told of the browser's types. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

/** The language server as a web worker: speaks in messages to the page that started it. */
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));
