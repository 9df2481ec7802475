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
