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
    assert.match(shown, /\*\*What it counts:\*\* passengers/);
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

  it('tells where articles on the same event count the same, and leaves other articles out', async () => {
    const told = (headline: string): string =>
      `${headline}\n\nBERGEN, Norway, March 12, 2024 - Nine people were killed on Tuesday in a fire on the ferry North Star off Bergen, Norway, the Hamar Line said.\n\nThe captain, Elena Marsh, gave the order to abandon the North Star.\n`;
    const [first, second, third] = ['file:///desk/one.txt', 'file:///desk/two.txt', 'file:///desk/three.txt'];
    await client.open(first, told('Fire on a ferry'));
    await client.open(second, told('Deaths off Bergen'));
    await client.open(
      third,
      'Crash in Peru\n\nLIMA, Peru, March 2, 2024 - Nine people were killed in a crash near Lima.\n',
    );
    const shown = await client.hover(first, 'Nine');
    assert.match(shown, /\[9\]\(file:\/\/\/desk\/two\.txt#L3,\d+\) in “Deaths off Bergen”: the same/);
    assert.doesNotMatch(shown, /three\.txt/);
    for (const opened of [first, second, third]) await client.close(opened);
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
