import assert from 'node:assert/strict';
import { Client } from './client';

const PARTS = {
  'emoji and flags': 'The 🇳🇴🚢 sank off Norway 👩‍👩‍👧 and 48 people were rescued.',
  'combining marks': 'Jose\u0301 Nu\u0301n\u0303ez said in Peru that 48 people were rescued.',
  'wide letters': '𝒩ews: 𠮷野 told Norway that 48 people were rescued.',
};
const COUNTRY = /Norway|Peru/;

describe('Positions', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());

  for (const [name, sentence] of Object.entries(PARTS)) {
    for (const [ending, newline] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
      for (const mark of ['', '\ufeff']) {
        it(`are right with ${name}, ${ending}${mark ? ' and a byte order mark' : ''}`, async () => {
          const uri = `file:///${encodeURIComponent(name)}/${ending}${mark ? '-bom' : ''}.txt`;
          const text = `${mark}A headline 🚢${newline}${newline}${sentence}${newline}${newline}${sentence}${newline}`;
          const { marks } = await client.open(uri, text);
          const words = marks.map((found) => `${found.class} ${client.wordsAt(uri, found.range)}`);
          const country = COUNTRY.exec(sentence)?.[0];
          assert.deepEqual(words.filter((word) => word === 'number 48').length, 2, words.join(', '));
          assert.deepEqual(words.filter((word) => word === `country ${country}`).length, 2, words.join(', '));
          assert.match(await client.hover(uri, '48', 1), /48/);
          await client.close(uri);
        });
      }
    }
  }

  it('stay right after edits before them', async () => {
    const uri = 'file:///edited.txt';
    await client.open(uri, 'A headline\r\n\r\nIn Norway 48 people were rescued.\r\n');
    const start = { line: 0, character: 0 };
    const version = await client.edit(uri, { start, end: start }, '🚢🚢\r\n\r\n');
    const { marks } = await client.analyzed(uri, version);
    assert.deepEqual(
      marks.map(({ range }) => client.wordsAt(uri, range)),
      ['Norway', '48'],
    );
  });
});
