import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  InlayHintRequest,
  type Range,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { FERRY, STORM } from './articles';
import { Client } from './client';
import { startWithArticles } from './start-with-articles';

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

async function outline(client: Client, uri: string): Promise<DocumentSymbol[]> {
  const found = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  return (found ?? []).filter((symbol): symbol is DocumentSymbol => 'selectionRange' in symbol);
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}

function contains(outer: Range, inner: Range): boolean {
  const startsBefore =
    outer.start.line < inner.start.line ||
    (outer.start.line === inner.start.line && outer.start.character <= inner.start.character);
  const endsAfter =
    outer.end.line > inner.end.line ||
    (outer.end.line === inner.end.line && outer.end.character >= inner.end.character);
  return startsBefore && endsAfter;
}

describe('Symbols', () => {
  let client: Client;
  before(async () => {
    client = await startWithArticles();
  });
  after(() => client.stop());

  it('of an article are its figures and agencies by paragraph under the headings', async () => {
    const headings = await outline(client, STORM.uri);
    assert.deepEqual(
      headings.map(({ name }) => name.replace(/^#+ /, '')),
      ['Storm over the islands', 'The damage'],
    );
    const names = flat(headings).map(({ name }) => name);
    for (const name of ['three', '40 million kroner', '2,000']) {
      assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
    }
    assert.ok(
      names.some((name) => name.endsWith('Ministry of Health')),
      names.join(', '),
    );
  });

  it('say the value where the text writes it another way', async () => {
    const money = flat(await outline(client, STORM.uri)).find(({ name }) => name === '40 million kroner');
    assert.match(money?.detail ?? '', /^40,000,000 [A-Z]{3}/);
  });

  it('lie inside their parents, as editors demand', async () => {
    for (const uri of [FERRY.uri, STORM.uri]) {
      for (const parent of flat(await outline(client, uri))) {
        assert.ok(contains(parent.range, parent.selectionRange), parent.name);
        for (const child of parent.children ?? []) {
          assert.ok(contains(parent.range, child.range), `${child.name} in ${parent.name}`);
        }
      }
    }
  });

  it('of the workspace are found by the letters of a name in their order', async () => {
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ministrytrans' })) ?? [];
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Ministry of Transport'],
    );
    const passengers =
      (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '48 passenger' })) ?? [];
    assert.deepEqual(
      passengers.map(({ name }) => name),
      ['48 · passenger'],
    );
  });
});

describe('Inlay hints', () => {
  const hints = async (client: Client): Promise<unknown[]> =>
    (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: FERRY.uri }, range: WHOLE })) ??
    [];

  it('are off until the setting is on', async () => {
    const client = await Client.start();
    await client.open(FERRY.uri, FERRY.text);
    assert.deepEqual(await hints(client), []);
    await client.configure({ newsFigures: { inlayHints: true } });
    assert.notDeepEqual(await hints(client), []);
    await client.stop();
  });

  it('give the value in digits behind figures written another way, and behind no others', async () => {
    const client = await Client.start({ inlayHints: true });
    await client.open(FERRY.uri, FERRY.text);
    const found = await client.connection.sendRequest(InlayHintRequest.type, {
      textDocument: { uri: FERRY.uri },
      range: WHOLE,
    });
    assert.deepEqual(
      (found ?? []).map(({ label }) => label),
      ['= 1,200,000,000 CNY', '= 189,000,000 USD'],
    );
    assert.deepEqual(found?.[0]?.position, client.find(FERRY.uri, '1.2 billion yuan').end);
    await client.stop();
  });
});
