import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { AnalyzedNotification, FilesNotification, ReportRequest, SummaryRequest } from '../../src/server/protocol';
import { Client } from './client';

const URI = 'file:///desk/fire.txt';
const TEXT = 'Fire at the mill\n\nAt least 12 people were injured in Norway on Monday, the Ministry of Health said.\n';

/** Sends a request past the types, and gives the error that comes back. */
async function errorOf(client: Client, method: string, params: unknown): Promise<string> {
  try {
    await client.connection.sendRequest(method, params);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('The life of the server', () => {
  it('tells what it can do, counts in UTF-16 and ends cleanly', async () => {
    const client = await Client.start();
    const capabilities = client.initialized?.capabilities;
    assert.equal(client.initialized?.serverInfo?.name, 'News Figures');
    assert.equal(capabilities?.positionEncoding, 'utf-16');
    for (const provider of ['hover', 'references', 'documentHighlight', 'workspaceSymbol', 'inlayHint', 'definition']) {
      assert.equal(Reflect.get(capabilities ?? {}, `${provider}Provider`), true, provider);
    }
    assert.equal(await client.stop(), 0);
  });

  it('analyses an article when it is opened and again after typing, and takes its problems back on closing', async () => {
    const client = await Client.start();
    const opened = await client.open(URI, TEXT);
    assert.equal(opened.version, 1);
    const version = await client.edit(URI, client.find(URI, '12'), 'three');
    const edited = await client.analyzed(URI, version);
    assert.equal(edited.version, version);
    assert.ok(edited.marks.some(({ range }) => client.wordsAt(URI, range) === 'three'));
    await client.close(URI);
    assert.deepEqual(await client.diagnostics(URI, (found) => found.length === 0), []);
    await client.stop();
  });

  it('answers from the newest text while typing goes on', async () => {
    const client = await Client.start();
    await client.open(URI, TEXT);
    await client.edit(URI, client.find(URI, '12'), '34');
    assert.match(await client.hover(URI, '34'), /at least 34/);
    await client.stop();
  });

  it('analyses once after a burst of typing', async () => {
    const client = await Client.start();
    await client.open(URI, TEXT);
    const versions: number[] = [];
    client.connection.onNotification(AnalyzedNotification, ({ version }) => void versions.push(version));
    let last = 0;
    for (const digit of '4567') last = await client.edit(URI, client.find(URI, '12'), `12${digit} 12`);
    await client.until(() => versions.includes(last));
    assert.deepEqual(versions, [last]);
    await client.stop();
  });

  it('drops a request that the editor cancels', async () => {
    const client = await Client.start();
    await client.open(URI, `${TEXT}\n`.repeat(2000));
    await client.edit(URI, client.find(URI, '12'), '34');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: URI }, position: client.find(URI, '34').start };
    const answer = client.connection.sendRequest(HoverRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(answer, ({ code }: { code: number }) => code === LSPErrorCodes.RequestCancelled);
    assert.match(await client.hover(URI, '34'), /at least 34/);
    await client.stop();
  });

  it('survives requests and notifications that make no sense', async () => {
    const client = await Client.start();
    await client.open(URI, TEXT);
    await client.connection.sendNotification(FilesNotification.method, { changed: 7, removed: [null, {}] });
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///x', text: 5 } });
    await client.connection.sendNotification('textDocument/didOpen', {});
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI },
      contentChanges: [{}],
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: 'loud' });
    await client.connection.sendNotification('newsFigures/noSuchThing', { a: 1 });
    assert.notEqual(await errorOf(client, HoverRequest.method, {}), '');
    assert.equal(await errorOf(client, ReferencesRequest.method, { textDocument: { uri: 3 }, position: null }), '');
    assert.match(await errorOf(client, SummaryRequest.method, { scope: 'planet' }), /scope/);
    assert.match(await errorOf(client, ReportRequest.method, { scope: 'open', format: 'pdf' }), /format/);
    assert.equal(await errorOf(client, InlayHintRequest.method, { textDocument: { uri: URI }, range: 'all' }), '');
    const odd = { line: -5, character: 1e12 };
    await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: odd });
    assert.match(await client.hover(URI, '12'), /at least 12/);
    assert.equal(await client.stop(), 0);
  });

  it('says nothing about a document that is not open', async () => {
    const client = await Client.start();
    const params = { textDocument: { uri: 'file:///nowhere.txt' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
    await client.stop();
  });

  it('never logs the text of an article', async () => {
    const client = await Client.start();
    await client.open(URI, TEXT);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI },
      contentChanges: [{}],
    });
    await errorOf(client, HoverRequest.method, { textDocument: { uri: URI } });
    await client.stop();
    assert.doesNotMatch(client.log.join('\n'), /mill|injured|Norway|Ministry/);
  });
});
