import assert from 'node:assert/strict';
import { countries, mentions } from './read';

const results = (rows: string): string => `Results of league soccer matches :\n\n${rows}\n`;

describe('teams in tables of results', () => {
  const cases: [string, string, string[]][] = [
    ['a score', results('Barlow 2 Hathersage Town 1'), ['Barlow', 'Hathersage Town']],
    ['a score with a remark', results('St. Orbel 0 Marl 0 ( halftime 0-0 )'), ['St. Orbel', 'Marl']],
    ['a row of standings', results('Barlow Wednesday 12 8 3 1 20 9 27'), ['Barlow Wednesday']],
    ['shares of games won', results('NEW BARLOW 74 58 .561 -'), ['NEW BARLOW']],
    ['a match to come', results('NEW BARLOW AT HATHERSAGE'), ['NEW BARLOW', 'HATHERSAGE']],
    [
      'a score with those who scored',
      results('Barlow 2 ( Hale 30th pen , Wood 89th ) Marl United 0 . Halftime 1-0 .'),
      ['Barlow', 'Marl United'],
    ],
    ["a player's club", results('15 - Anna Bell ( Barlow ) , 14 - S Hale (Marlton, captain)'), ['Barlow', 'Marlton']],
    ['no heading', results('Group 1 Match 2'), []],
    ["no player's rounds", results('Lars Holm 66 70 71'), []],
    ['nothing where no sport is told of', 'Prices of flats :\n\nBarlow 2 Marl 1\n', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(mentions(text, 'organisation'), expected));
  }

  it('are countries where countries play', () => {
    assert.deepEqual(countries(results('Norway 2 Peru 1')), ['Norway/NO', 'Peru/PE']);
    assert.deepEqual(countries(results('W L PCT GB')), []);
  });
});
