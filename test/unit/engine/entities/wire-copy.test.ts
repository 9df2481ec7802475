import assert from 'node:assert/strict';
import { readEntities } from '../../../../src/engine/entities/read-entities';
import { readText } from '../../../../src/engine/text/read-text';
import { mentions } from './read';

/** The countries of a text, each as it stands with its code. */
function countries(text: string): string[] {
  const { mentions, entities } = readEntities(readText({ id: 'a', text }));
  return mentions.flatMap((one) => (one.type === 'country' ? [`${one.text} ${entities[one.entity]?.iso}`] : []));
}

/** The agencies, organisations and people of a text, each as it stands with its type. */
function bodies(text: string): string[] {
  const { mentions } = readEntities(readText({ id: 'a', text }));
  return mentions.flatMap((one) => (one.type === 'country' ? [] : [`${one.text}: ${one.type}`]));
}

describe('countries in agency copy', () => {
  it('are known by the abbreviations of their parts', () => {
    const text = 'Ministers of W. Germany and S. Africa met. A S. Korean envoy and E. German shippers came.';
    assert.deepEqual(countries(text), ['W. Germany DE', 'S. Africa ZA', 'S. Korean KR', 'E. German DE']);
  });

  it('are known by both sides of a joint adjective', () => {
    assert.deepEqual(countries('A Sino-Soviet pact and a Franco-German brigade were planned.'), [
      'Sino CN',
      'Soviet RU',
      'Franco FR',
      'German DE',
    ]);
    assert.deepEqual(countries('The Arab-Israeli conflict went on in Indo-China and Serbo-Croat.'), ['Israeli IL']);
  });

  it('are no currencies, whatever the money is called', () => {
    const text =
      'He paid 20 mln Canadian dlrs, 5 U.S. cents, 12 Taiwan dlrs and some new Mexican pesos for Czech crowns.';
    assert.deepEqual(countries(text), []);
    assert.deepEqual(countries('The Frenchman won, the Danish crown prince said.'), ['Frenchman FR', 'Danish DK']);
  });

  it('stand beside bodies whose possessive is spaced', () => {
    assert.deepEqual(mentions("Moody 's cut it , Norway 's bank said .", 'organisation'), ["Moody 's"]);
  });

  it('are no languages in a row of them', () => {
    assert.deepEqual(countries('One man, who speaks Dutch, Thai and Burmese, is Dutch.'), ['Dutch NL']);
  });

  it('are told by three letters in brackets where a table of results has several', () => {
    const table = '1. K. Ohta ( JPN ) 245.3 points 2. D. Thiel ( GER ) 240.1 3. E. Brede ( NOR ) 233.2';
    assert.deepEqual(countries(table), ['JPN JP', 'GER DE', 'NOR NO']);
    assert.deepEqual(countries('The Marine Rescue Office (MAR) said so.'), []);
  });

  it('are the neighbour that another name in the article leaves to be meant', () => {
    assert.deepEqual(countries('Zaire and Congo signed it.'), ['Zaire CD', 'Congo CG']);
    assert.deepEqual(countries('Troops left Congo. A Dominican pitcher won.'), ['Congo CD', 'Dominican DO']);
  });

  it('are countries where a table has a number behind them, and in a list of countries', () => {
    assert.deepEqual(countries('Qualifier : France 3 Finland 0'), ['France FR', 'Finland FI']);
    assert.deepEqual(countries('Peru , Georgia , Oman and the U.S. 13 met .'), [
      'Peru PE',
      'Georgia GE',
      'Oman OM',
      'U.S. US',
    ]);
  });

  it('stand before the names of people and after no names of places', () => {
    assert.deepEqual(countries('American Jim Courier met Briton Tim Marsh in the West Indies and New Guinea.'), [
      'American US',
      'Briton GB',
    ]);
  });
});

describe('people in agency copy', () => {
  it('keep the syllable that a hyphen ties to their name in small letters', () => {
    assert.deepEqual(bodies("Governor Chang Chi-teng met Kim Yung-sal. Chang liked Kim's plan."), [
      'Chang Chi-teng: person',
      'Kim Yung-sal: person',
      'Chang: person',
      'Kim: person',
    ]);
  });
});

describe('bodies in agency copy', () => {
  it('are no words of trade that open a sentence or a row', () => {
    assert.deepEqual(bodies('Truck sales in the period rose. Corn sales fell.\n Pretax profit 12 mln stg'), []);
  });

  it('keep their country where it is part of their name', () => {
    assert.deepEqual(bodies('Shares of U.S. Home Corp rose, the Kuwait News Agency said.'), [
      'U.S. Home Corp: organisation',
      'Kuwait News Agency: organisation',
    ]);
    assert.deepEqual(bodies('Rates fell, a Fed spokeswoman said.'), ['Fed: agency']);
  });
});
