import assert from 'node:assert/strict';
import { mentions } from './read';

const organisations = (text: string): string[] => mentions(text, 'organisation');
const BUSINESS = 'Its shares fell after profits and sales missed what analysts had said of the retailer.';

describe('names of companies that are plain words or surnames', () => {
  it('are companies in an article about business', () => {
    assert.deepEqual(organisations(`On Monday the chain said Peacocks would open. ${BUSINESS}`), ['Peacocks']);
  });

  it('are none in an article about birds or persons', () => {
    assert.deepEqual(organisations('Visitors said Peacocks were seen in the garden.'), []);
    assert.deepEqual(organisations('A neighbour said Cummins had left the house at noon.'), []);
  });

  it('are no part of the name of a person, a street or a county', () => {
    assert.deepEqual(organisations('Officers were called to Gracenote Avenue.'), []);
    assert.deepEqual(organisations('Police named her as Latisha Gracenote.'), []);
    assert.deepEqual(mentions('Police named her as Latisha Cummins, 33.', 'person'), ['Latisha Cummins']);
  });

  it('are companies by themselves wherever they are no word but theirs', () => {
    assert.deepEqual(organisations('The service was built by Gracenote.'), ['Gracenote']);
  });

  it('are towns where the article says so', () => {
    assert.deepEqual(organisations('The fire broke out in Whataburger. People of Whataburger fled.'), []);
  });
});

describe('nicknames of teams', () => {
  it('are teams in an article about their sport', () => {
    assert.deepEqual(organisations('The quarterback threw a touchdown as the Steelers won.'), ['Steelers']);
    assert.deepEqual(organisations('The bowler took a wicket as Surrey won at home.'), ['Surrey']);
  });

  it('are none in another article', () => {
    assert.deepEqual(organisations('The museum tells of the Vikings and of a farm near Surrey.'), []);
  });

  it('join the full name of the team', () => {
    const text = 'The touchdown gave the Denver Broncos the lead. The quarterback of the Broncos was pleased.';
    assert.deepEqual(organisations(text), ['Denver Broncos', 'Broncos']);
  });
});

describe('lists of bodies', () => {
  it('give acronyms and short names to the body of their row', () => {
    assert.deepEqual(organisations('The lender SMFG said so. Sumitomo Mitsui Financial Group has branches.'), [
      'SMFG',
      'Sumitomo Mitsui Financial Group',
    ]);
  });

  it('take the longest name', () => {
    assert.deepEqual(organisations('She told BBC Radio Five Live that she had won.'), ['BBC Radio Five Live']);
  });
});
