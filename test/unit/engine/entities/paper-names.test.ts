import assert from 'node:assert/strict';
import { mentions } from './read';

describe('newspapers and magazines', () => {
  const cases: [string, string, string[]][] = [
    ['a magazine with its noun', 'She told Lantern magazine so.', ['Lantern magazine']],
    ['a newspaper whose name says little, where it reports', 'The Barlow Register reported it.', ['Barlow Register']],
    ['a newspaper of two papers', 'It is so, the Westmark Star-Ledger said.', ['Westmark Star-Ledger']],
    ['none in a newspaper of a country or a town', 'A French newspaper and a London magazine said so.', []],
    ['none in a list of goods', 'He signed the Barlow Register at noon.', []],
    ['a paper called by a plain word', 'She told the Mirror: no. The mirror broke.', ['Mirror']],
    ['the paper alone after whose it is', "It stood in Uganda's Harbour magazine.", ['Harbour magazine']],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(mentions(text, 'organisation'), expected));
  }
});
