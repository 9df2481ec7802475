import assert from 'node:assert/strict';
import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

const ENTRY = path.resolve(__dirname, '../../src/server/browser.ts');
const URI = 'vscode-vfs://github/desk/ferry.txt';

/** What a message between editor and server holds, as far as the test looks at it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
}

/** Runs the server as a browser's worker does: with no more than a worker's global scope, over `postMessage`. */
function startWorker(script: string) {
  const sent: Message[] = [];
  const watchers = new Set<() => void>();
  const scope = {
    onmessage: (_event: { data: Message }): void => undefined,
    console,
    setTimeout,
    clearTimeout,
    performance,
    TextDecoder,
    TextEncoder,
    queueMicrotask,
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      sent.push(message);
      for (const watcher of watchers) watcher();
    },
  };
  vm.runInNewContext(script, Object.assign(scope, { self: scope }));
  return {
    send: (message: Message) => scope.onmessage({ data: Object.assign({ jsonrpc: '2.0' }, message) }),
    received: (wanted: (message: Message) => boolean) =>
      new Promise<Message>((resolve) => {
        const watcher = (): void => {
          const found = sent.find(wanted);
          if (found) resolve(found);
        };
        watchers.add(watcher);
        watcher();
      }),
  };
}

describe('The server in a browser', () => {
  it('needs nothing of Node and serves over the messages of a worker', async () => {
    const { outputFiles } = buildSync({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      logLevel: 'error',
    });
    const worker = startWorker(outputFiles[0]?.text ?? '');
    worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await worker.received(({ id }) => id === 1);
    const textDocument = {
      uri: URI,
      languageId: 'plaintext',
      version: 1,
      text: 'Fire\n\nNine people in Norway died.\n',
    };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    await worker.received(({ method }) => method === 'newsFigures/analyzed');
    const position = { line: 2, character: 1 };
    worker.send({ id: 2, method: 'textDocument/hover', params: { textDocument: { uri: URI }, position } });
    const { result } = await worker.received(({ id }) => id === 2);
    assert.match(JSON.stringify(result), /^\{"contents":\{"kind":"plaintext","value":"9 \(count\)/);
  });
});
