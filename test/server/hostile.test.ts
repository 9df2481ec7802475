import assert from 'node:assert/strict';
import { DocumentSymbolRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { Client } from './client';

const HOSTILE: Readonly<Record<string, string>> = {
  'an empty document': '',
  'only line breaks': '\r\n'.repeat(5000),
  'one line of 200,000 digits': '7'.repeat(200_000),
  'one line of 200,000 letters': 'a'.repeat(200_000),
  'commas between digits': '1,'.repeat(10_000),
  'currency signs': '$'.repeat(20_000),
  'number words': 'hundred thousand million '.repeat(5000),
  'open quotation marks': '“'.repeat(20_000),
  'open brackets': '[(<'.repeat(5000),
  'lone surrogates': '\ud800 5 \udc00 million \ud83d'.repeat(1000),
  'control characters': '\u0001\u0002 5 people\u0007 \u200b\u2060\ufeff 12 dead'.repeat(500),
  'many names': 'Mr Smith of the Ministry of Health in Norway said 5 people '.repeat(1000),
  'a sentence without end': 'and 5 of the 12 people in Norway, '.repeat(1000),
};

const END = { line: 1e6, character: 0 };

describe('A hostile document', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ inlayHints: true });
  });
  after(() => client.stop());

  for (const [name, text] of Object.entries(HOSTILE)) {
    for (const languageId of ['plaintext', 'markdown', 'html']) {
      it(`does not stop the server: ${name} as ${languageId}`, async () => {
        const uri = `file:///${encodeURIComponent(name)}.${languageId}`;
        const before = performance.now();
        const { marks } = await client.open(uri, text, languageId);
        const took = performance.now() - before;
        assert.ok(took < 5000, `took ${Math.round(took)} ms`);
        for (const { range } of marks)
          assert.ok(range.start.line < range.end.line || range.start.character < range.end.character);
        const textDocument = { uri };
        await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
        await client.connection.sendRequest(InlayHintRequest.type, {
          textDocument,
          range: { start: { line: 0, character: 0 }, end: END },
        });
        await client.close(uri);
      });
    }
  }

  it('of more than five million characters is skipped with one problem that says why', async () => {
    const uri = 'file:///long.txt';
    const { marks, skipped } = await client.open(uri, 'Twelve people were rescued. '.repeat(200_000));
    assert.deepEqual(marks, []);
    assert.match(skipped ?? '', /too long to be read: 5\.3 million characters/);
    const [problem, ...others] = await client.diagnostics(uri, (found) => found.length > 0);
    assert.equal(problem?.message, skipped);
    assert.equal(problem?.severity, 3);
    assert.deepEqual(problem?.range.start, { line: 0, character: 0 });
    assert.deepEqual(others, []);
  });

  it('with more findings than an editor shows is shown a thousand, and all are counted', async () => {
    const uri = 'file:///wrong.txt';
    const { findings } = await client.open(uri, 'The hall will open on Friday, March 14, 2024.\n\n'.repeat(1100));
    assert.ok(findings > 1000, `${findings} findings`);
    assert.equal((await client.diagnostics(uri)).length, 1000);
    await client.close(uri);
  });

  it('that is binary is skipped with the reason', async () => {
    const { skipped } = await client.open('file:///photo.txt', 'PNG\0\0\0 5 people');
    assert.match(skipped ?? '', /binary/);
  });
});
