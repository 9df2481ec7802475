import assert from 'node:assert/strict';
import { isPerson, isPluralForm, singular } from '../../../../src/engine/lexicon/nouns';

describe('nouns', () => {
  it('have a singular', () => {
    const nouns = {
      fugitives: 'fugitive',
      countries: 'country',
      women: 'woman',
      churches: 'church',
      houses: 'house',
      people: 'person',
      buses: 'bus',
      series: 'series',
      firemen: 'fireman',
      crises: 'crisis',
    };
    for (const [plural, single] of Object.entries(nouns)) assert.equal(singular(plural), single);
    for (const noun of ['bus', 'glass', 'crisis', 'police', 'gas']) assert.equal(singular(noun), noun);
  });

  it('show by their form whether they are plural', () => {
    for (const plural of ['officers', 'people', 'mice', 'policemen']) assert.ok(isPluralForm(plural), plural);
    for (const single of ['officer', 'bus', 'across', 'virus', 'business']) assert.ok(!isPluralForm(single), single);
  });

  it('name persons or things', () => {
    for (const person of ['victim', 'policeman', 'activist', 'politician']) assert.ok(isPerson(person), person);
    for (const thing of ['boat', 'letter', 'order']) assert.ok(!isPerson(thing), thing);
  });
});
