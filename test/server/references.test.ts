import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { FERRY, STORM } from './articles';
import type { Client } from './client';
import { startWithArticles } from './start-with-articles';

describe('References', () => {
  let client: Client;
  before(async () => {
    client = await startWithArticles();
  });
  after(() => client.stop());

  const at = (uri: string, words: string, nth = 0) => ({
    textDocument: { uri },
    position: client.find(uri, words, nth).start,
  });
  const words = (found: readonly Location[] | null) =>
    (found ?? []).map(({ uri, range }) => `${uri === FERRY.uri ? 'ferry' : 'storm'}: ${client.wordsAt(uri, range)}`);

  it('of a country are all its mentions', async () => {
    const params = { ...at(FERRY.uri, 'Germany'), context: { includeDeclaration: true } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.deepEqual(words(found), ['ferry: Germany', 'ferry: Germany']);
  });

  it('are found in other articles too', async () => {
    const uri = 'file:///desk/note.txt';
    await client.open(uri, 'A note\n\nTen ships in Norway were searched.\n');
    const params = { ...at(uri, 'Norway'), context: { includeDeclaration: true } };
    const found = (await client.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
    assert.equal(found[0]?.uri, uri);
    assert.equal(found.filter((location) => location.uri === STORM.uri).length, 2);
    await client.close(uri);
  });

  it('of a figure are the places that state the same amount of the same thing', async () => {
    const params = { ...at(FERRY.uri, 'nine'), context: { includeDeclaration: true } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.ok(words(found).includes('ferry: nine'));
  });

  it('within the article are highlighted', async () => {
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, at(FERRY.uri, 'Marsh said'));
    assert.deepEqual(
      (found ?? []).map(({ range }) => client.wordsAt(FERRY.uri, range)),
      ['Elena Marsh', 'Marsh'],
    );
  });

  it('lead from a short name to where it is written out', async () => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, at(FERRY.uri, 'Marsh said'));
    const [location] = [found].flat();
    assert.ok(location && 'range' in location);
    assert.equal(client.wordsAt(FERRY.uri, location.range), 'Elena Marsh');
  });
});
