import assert from 'node:assert/strict';
import { foundAcross } from './found';

describe('names in articles on one event', () => {
  const spellings = (a: string, b: string, later = '2024-03-13'): (string | undefined)[][] =>
    foundAcross('name-spelling', [a, '2024-03-12'], [b, later]).map(({ evidence }) => evidence.map(({ text }) => text));

  it('are compared where little but a street and an age tells that the event is one', () => {
    const a = 'A 13-year-old boy was shot on Merrow Terrace on Monday. Keshan Alder ran for help.';
    const b = a.replace('Keshan', 'Keshon');
    assert.deepEqual(spellings(a, b), [['Keshan', 'Keshon']]);
    assert.deepEqual(spellings(a, b.replace('13', '15').replace('Merrow Terrace', 'Orchard Hill')), []);
  });

  const LEAD = 'A shooting in Merrow Park on Monday hurt several people, said Ada Calder of Orchard Hill in Selby.';

  it('are compared in reports that call the event by two kinds, and years later, where most names are shared', () => {
    const names = 'Ada Calder of Orchard Hill in Selby, Ines Okafor, Bram Castellan and Tove Lindqvist came.';
    const a = `A shooting hurt a boy on Monday. ${names} Police met Jonathan Alder.`;
    const b = `A boy was hurt in an accident on Monday. ${names} Police met Johnathan Alder.`;
    assert.deepEqual(spellings(a, b), [['Jonathan Alder', 'Johnathan Alder']]);
    assert.deepEqual(spellings(a, b.replace(names, 'Ada Calder came.')), []);
    const later = `A trial began over the shooting. ${names} Police met Johnathan Alder.`;
    assert.deepEqual(spellings(a, later, '2027-03-13'), [['Jonathan Alder', 'Johnathan Alder']]);
    assert.deepEqual(spellings(a, later.replace(names, 'Ada Calder of Selby came.'), '2027-03-13'), []);
  });

  it('are one where both parts of a long name are a slip apart', () => {
    const a = `${LEAD} Maranda Castellan, 18, ran.`;
    assert.deepEqual(spellings(a, `${LEAD} Miranda Castelan, 18, ran.`), [['Maranda Castellan', 'Miranda Castelan']]);
    assert.deepEqual(spellings(`${LEAD} Chief Blain Alder spoke.`, `${LEAD} Chief Blane Alder spoke.`), [
      ['Blain', 'Blane'],
    ]);
  });

  it('are one with and without a middle name', () => {
    const a = `${LEAD} Devontee Tramine Alder fled.`;
    assert.deepEqual(spellings(a, `${LEAD} Police sought Devonte Alder.`), [['Devontee', 'Devonte']]);
    assert.deepEqual(spellings(a, `${LEAD} Police sought Jerome Alder.`), []);
  });

  it('are one where they sound alike or one has a letter more inside', () => {
    assert.deepEqual(spellings(`${LEAD} Emarjae ran.`, `${LEAD} A boy, Emarje, ran.`), []);
    assert.deepEqual(spellings(`${LEAD} A boy, Emarjae, ran.`, `${LEAD} A boy, Emarje, ran.`), [['Emarjae', 'Emarje']]);
    assert.deepEqual(spellings(`${LEAD} On Moregate Lane.`, `${LEAD} On Morgate Lane.`).at(-1), [
      'Moregate Lane',
      'Morgate Lane',
    ]);
  });
});
