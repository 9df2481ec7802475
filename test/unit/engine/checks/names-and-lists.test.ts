import assert from 'node:assert/strict';
import { evidence, found } from './found';

describe('a name spelt two ways', () => {
  it('is flagged where nobody else bears the second', () => {
    const text = 'Rescuers saved Tomas Brandt on Monday.\n\nThe harbour was calm, Mr Brant said.';
    assert.deepEqual(evidence('name-spelling', text), [['Brant', 'Tomas Brandt']]);
  });

  it('is flagged in short names only right behind the person who speaks', () => {
    const text = 'Liu Meng, director of the Fisheries Office, spoke on Monday. Boats lie idle, Lui added.';
    assert.deepEqual(evidence('name-spelling', text), [['Lui', 'Liu Meng']]);
  });

  it('is flagged where it stands alone once, and the person is told in full and again', () => {
    const text = 'The driver, Ada Pohlman, was 34. Pohlman was alone. Friends left flowers at Pollman\u2019s house.';
    assert.deepEqual(evidence('name-spelling', text), [['Pollman', 'Ada Pohlman']]);
    assert.deepEqual(evidence('name-spelling', text.replace('Pollman\u2019s', 'Carl Pollman\u2019s')), []);
  });

  it('is flagged where the same words stand around a name told often, and where it is a town or speaks', () => {
    const police = 'It was Merbana Police who came. Merbana University closed. Merbana mourned. Mebana Police left.';
    const text = `A shooting shook the campus. ${police}`;
    assert.deepEqual(evidence('name-spelling', text), [['Mebana', 'Merbana']]);
    assert.deepEqual(found('name-spelling', text.replace('Mebana Police', 'Mebana Motors')), []);
    const town = 'A shooting in Corveen. The mayor of Corveen spoke in Corveen. They came to a Corvern home.';
    assert.deepEqual(evidence('name-spelling', town), [['Corvern', 'Corveen']]);
    assert.deepEqual(found('name-spelling', town.replace('Corvern', 'Corveenish')), []);
    const same = 'Corvan Targley, 9, died. Alda Targley, 36, fled. Targley was charged. It points to Corvan Targey as';
    assert.deepEqual(evidence('name-spelling', `A shooting. ${same} the gunman.`), [['Targey', 'Corvan Targley']]);
    const initial = 'Five were hurt, said Sgt. G. Panel. One is in surgery, Panel said. Nobody helps, Pamel said.';
    assert.deepEqual(evidence('name-spelling', initial), [['Pamel', 'G. Panel']]);
  });

  it('is flagged as an owner behind a comma, and in a row of surnames', () => {
    const owner = 'Rubin Tyshall, 9, was killed. Tyshall was alone. In March, Tyshlal’s father was charged.';
    assert.deepEqual(evidence('name-spelling', owner), [['Tyshlal', 'Rubin Tyshall']]);
    const row =
      'Ada Gilby, 35, and Tom Pavone, 23, were charged. On Monday, Galby and Pavone were held. Gilby was sentenced before.';
    assert.deepEqual(evidence('name-spelling', row), [['Galby', 'Ada Gilby']]);
    assert.deepEqual(found('name-spelling', row.replace('Galby and Pavone', 'Galby Road and Pavone')), []);
  });

  it('is flagged where a surname that speaks gains an "s", and where a town loses one', () => {
    const cook = 'Captain John Cooke said so. Cooke said more. Cookes said the rest.';
    assert.deepEqual(evidence('name-spelling', cook), [['Cookes', 'John Cooke']]);
    assert.deepEqual(found('name-spelling', cook.replace('Cookes said', 'The Cookes said')), []);
    const town = 'Police in Alder Springs came. The Alder Spring police left.';
    assert.deepEqual(evidence('name-spelling', town), [['Alder Spring', 'Alder Springs']]);
    assert.deepEqual(found('name-spelling', town.replace('police', 'Drive')), []);
  });

  it('is flagged where a place loses its apostrophe', () => {
    const text = 'Calls came from Calder’s Lounge. Police searched Calders Lounge.';
    assert.deepEqual(evidence('name-spelling', text), [['Calders Lounge', 'Calder’s Lounge']]);
    assert.deepEqual(found('name-spelling', text.replaceAll('Calder', 'Year').replaceAll('Lounge', 'Day')), []);
  });

  it('is flagged where a body is misspelt or cut short once', () => {
    const text = 'The Ministry of Fisheries spoke. The Minstry of Fisheries spoke again. It left.';
    assert.deepEqual(evidence('name-spelling', text), [['Minstry of Fisheries', 'Ministry of Fisheries']]);
    const cut =
      'The Alder Highway Authority spoke. The Alder High Authority spoke again. The Alder Highway Authority left.';
    assert.deepEqual(evidence('name-spelling', cut), [['Alder High Authority', 'Alder Highway Authority']]);
    assert.deepEqual(found('name-spelling', text.replace('Minstry', 'Ministries')), []);
  });

  it('is left alone where both are somebody, and where it is a short form or a plural', () => {
    assert.deepEqual(found('name-spelling', 'John Millar met Peter Miller. Mr Millar thanked Mr Miller.'), []);
    assert.deepEqual(found('name-spelling', 'Steve Marlow spoke first. Later Steven Marlow sang.'), []);
    assert.deepEqual(found('name-spelling', 'Anna Holt came. The Holts left early.'), []);
  });
});

describe('an acronym in brackets', () => {
  it('is flagged where one letter is wrong or two are swapped', () => {
    assert.deepEqual(evidence('acronym', 'Staff of the Maritime Safety Administration (MSB) came.')[0]?.[0], 'MSB');
    assert.equal(found('acronym', 'He leads the National Farmers Union (NUF).').length, 1);
  });

  it('is left alone where it fits, or is of another language', () => {
    assert.deepEqual(found('acronym', 'He leads the Office of Fair Trading (OFT).'), []);
    assert.deepEqual(found('acronym', 'The Kurdistan Workers Party (PKK) denied it.'), []);
    assert.deepEqual(found('acronym', "Sony's PlayStation Portable (PSP) sells well."), []);
  });
});

describe('a count before a list', () => {
  it('is flagged where the list has more or fewer names', () => {
    const text = 'Three crew members were questioned: first officer Ana Petrov and engineer Joel Reyes.';
    assert.deepEqual(evidence('list-count', text), [['Three', 'Ana Petrov', 'Joel Reyes']]);
  });

  it('is left alone where it fits, or where the list is a sample', () => {
    assert.deepEqual(found('list-count', 'Two men were questioned: Peter Holt and Joel Reyes.'), []);
    assert.deepEqual(found('list-count', 'Nine men were questioned, including Peter Holt and Joel Reyes.'), []);
  });

  it('is flagged where the names inserted behind it are more or fewer', () => {
    const text = 'Three men, Peter Holt, 24, and Joel Reyes, 31, were held.';
    assert.deepEqual(evidence('list-count', text), [['Three', 'Peter Holt', 'Joel Reyes']]);
    assert.equal(found('list-count', 'Four countries (France, Germany and Spain) agreed.').length, 1);
    assert.deepEqual(evidence('list-count', 'Three men, Peter Holt, Joel Reyes and a cousin, were held.'), []);
    assert.deepEqual(evidence('list-count', 'He met three friends, Peter Holt and Joel Reyes among them.'), []);
  });

  it('is flagged where the ages listed behind it are more or fewer', () => {
    const text = 'He hit four men — ages 21, 21, 30 and 42 — and five women (18, 25, 25 and 33), police said.';
    assert.deepEqual(evidence('list-count', text), [['five', '18', '25', '25', '33']]);
    assert.deepEqual(evidence('list-count', 'Two boys, aged 8, 9 and 10, were found.'), [['Two', '8', '9', '10']]);
    assert.deepEqual(evidence('list-count', 'Three boys, ages 13 and 14, were held.'), []);
    assert.deepEqual(evidence('list-count', 'Five men aged 18 to 20 were held.'), []);
  });
});
