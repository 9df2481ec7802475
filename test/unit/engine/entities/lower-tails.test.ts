import assert from 'node:assert/strict';
import { mentions } from './read';

describe('bodies whose last words stand in lower case', () => {
  const cases: [string, string, string[]][] = [
    [
      'an office of a county',
      "The Lake County medical examiner's office and the Barlow fire department confirmed it.",
      ["Lake County medical examiner's office", 'Barlow fire department'],
    ],
    ['a hospital named after a person', 'She was taken to Anna Marlow hospital.', ['Anna Marlow hospital']],
    ['a union', 'The Harbour and Canal Workers union will strike.', ['Harbour and Canal Workers union']],
    ['none in any hospital of a town', 'She was taken to a Barlow hospital, then to a hospital in Denver.', []],
    ['none in the union of a country', 'The French union will strike.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () =>
      assert.deepEqual([...mentions(text, 'agency'), ...mentions(text, 'organisation')], expected));
  }

  it('end where the possessive of a body closes', () => {
    assert.deepEqual(mentions("The Bank of Westmark's Rates Committee met.", 'agency'), ['Rates Committee']);
    assert.deepEqual(mentions("The Bank of Westmark's Rates Committee met.", 'organisation'), ['Bank of Westmark']);
  });
});
