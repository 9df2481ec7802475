import assert from 'node:assert/strict';
import { FERRY } from './articles';
import { Client } from './client';

const { uri, text } = FERRY;

describe('A hover', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
    await client.open(uri, text);
  });
  after(() => client.stop());

  it('writes an amount of money out with its currency, and the rate that a conversion in the text implies', async () => {
    const shown = await client.hover(uri, '1.2 billion yuan');
    assert.match(shown, /^\*\*1,200,000,000 CNY\*\* — amount of money/);
    assert.match(shown, /\*\*Unit:\*\* CNY \(Chinese Yuan\)/i);
    assert.match(shown, /\[189,000,000 USD\]\(file:\/\/\/desk\/[^)]*#L7,\d+\), which makes 1 USD = 6\.349 CNY/);
  });

  it('tells the bound of a figure', async () => {
    assert.match(await client.hover(uri, '30 were'), /^\*\*more than 30\*\* — count/);
  });

  it('tells what a figure counts, where, and who said so', async () => {
    const shown = await client.hover(uri, '48 passengers');
    assert.match(shown, /\*\*What it counts:\*\* passenger/);
    assert.match(shown, /\*\*Where:\*\* .*United States/);
  });

  it('shows a country with flag, official name, capital, region, currency, calling code and codes', async () => {
    const shown = await client.hover(uri, 'Germany');
    assert.match(shown, /^\*\*🇩🇪 Germany\*\* — country/);
    for (const row of [
      /Official name:\*\* Federal Republic of Germany/,
      /Capital:\*\* Berlin/,
      /Region:\*\* Europe/,
      /Currency:\*\* EUR \(Euro\)/,
      /Calling code:\*\* \+49/,
      /Codes:\*\* DE, DEU/,
      /Named here:\*\* 2 times/,
    ]) {
      assert.match(shown, row);
    }
  });

  it('lists the figures tied to a country, each a link to its place', async () => {
    assert.match(
      await client.hover(uri, 'United States'),
      /Figures tied to it:\*\* \[48 passengers\]\(file:[^)]*#L5,\d+\)/,
    );
  });

  it('shows an agency under its full name', async () => {
    assert.match(await client.hover(uri, 'Ministry of Transport'), /^\*\*Ministry of Transport\*\* — agency/);
  });

  it('shows a person under the full name where only the surname stands, with the role', async () => {
    const shown = await client.hover(uri, 'Marsh said');
    assert.match(shown, /^\*\*Elena Marsh\*\* — person/);
  });

  it('is empty over plain words', async () => {
    assert.equal(await client.hover(uri, 'caught'), '');
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const plain = await Client.start({}, { textDocument: { hover: { contentFormat: ['plaintext'] } } });
    await plain.open(uri, text);
    assert.match(await plain.hover(uri, '30 were'), /^more than 30 \(count\)/);
    await plain.stop();
  });
});
