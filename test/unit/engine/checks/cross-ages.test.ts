import assert from 'node:assert/strict';
import { evidence, found, foundAcross } from './found';

const LEAD = 'SELBY - A shooting in Merrow Park on Monday hurt several people, said Ada Calder of Orchard Hill.';

describe('ages in articles on one event', () => {
  const ages = (a: string, b: string): string[] =>
    foundAcross('age', [`${LEAD} ${a}`, '2024-03-12'], [`${LEAD} ${b}`, '2024-03-13']).map(({ message }) => message);

  it('are compared where the surname alone stands beside one of them', () => {
    const alone = 'Javon Marlow, the grandson of a senator, was killed. Marlow, 14, was at home.';
    assert.deepEqual(ages(alone, 'Jovan Marlow, 15, was killed.'), [
      'Javon Marlow is 14 here, but 15 in the other article.',
    ]);
    assert.deepEqual(ages(alone, 'Jovan Castellan, 15, was killed.'), []);
  });

  it('are compared where one article has a nickname in the name', () => {
    assert.deepEqual(ages('Mark “Cornbread” Marlow, 54, died.', 'Mark Marlow, 53, was flown to Ostra.'), [
      'Mark “Cornbread” Marlow is 54 here, but 53 in the other article.',
    ]);
  });

  it('are compared where somebody is told by surname alone, or identified behind the age', () => {
    const whole = 'Pablo Marlow-Reyes, 36, was charged.';
    assert.deepEqual(ages(whole, 'The 40-year-old Marlow-Reyes fled. They knew Pablo Marlow-Reyes.'), [
      'Pablo Marlow-Reyes is 36 here, but 40 in the other article.',
    ]);
    assert.deepEqual(ages(whole, 'Police identified the 40-year-old as Pablo Marlow-Reyes.'), [
      'Pablo Marlow-Reyes is 36 here, but 40 in the other article.',
    ]);
  });

  it('are compared for the dead man, whoever else is of that age and of the other sex', () => {
    const a = 'The victim, 19-year-old Malik Marlow, was killed. A 19-year-old woman was wounded in Ostra.';
    assert.deepEqual(ages(a, 'A 20-year-old man was killed.'), [
      'Malik Marlow is 19 here, but 20 in the other article.',
    ]);
  });

  it('are compared for two who are told together', () => {
    const a = 'A 16-year-old boy and a 17-year-old girl were charged. A 15-year-old boy died.';
    const b = 'A 17-year-old girl and a 15-year-old boy broke in. A 15-year-old boy died.';
    assert.deepEqual(ages(a, b), ['The same boy or man is 16 here, but 15 in the other article.']);
    assert.deepEqual(ages(a, b.replace('17-year-old girl', '13-year-old girl')), []);
  });

  it('are left alone where there may have been a birthday', () => {
    const aged = (age: number): string => `${LEAD} Elena Marlow, ${age}, was charged.`;
    const apart = (from: number, to: number): number =>
      foundAcross('age', [aged(from), '2024-03-12'], [aged(to), '2024-04-10']).length;
    assert.deepEqual([apart(21, 22), apart(22, 21), apart(21, 23)], [0, 1, 1]);
    const months = (from: number, to: number): number =>
      foundAcross('age', [aged(from), '2024-03-12'], [aged(to), '2024-07-10']).length;
    assert.deepEqual([months(21, 22), months(22, 21)], [0, 1]);
  });

  it('are compared for the only girl of both, whoever else is near in age', () => {
    const a = 'A 13-year-old boy fired. A 12-year-old girl was hit in the knee.';
    const b = 'A 13-year-old boy was charged. The bullet struck the knee of an 11-year-old girl.';
    assert.deepEqual(ages(a, b), ['The same girl is 12 here, but 11 in the other article.']);
    assert.deepEqual(ages(a, b.replace('13-year-old boy', '13-year-old girl')), []);
  });
});

describe('an age in a caption', () => {
  const text =
    'Ben Marlow, 9, was shot on Monday.\n\nPhoto: Police search for who shot an 8-year-old boy (Photo: Selby Post)';

  it('is flagged where the text tells of one child, of another age', () => {
    assert.deepEqual(evidence('age', `${text}\n\nThe boy was alone, said police.`), [['8-year-old', '9']]);
  });

  it('is left alone where the text tells of that age or of several children', () => {
    assert.deepEqual(found('age', `${text}\n\nHis brother, an 8-year-old boy, was alone.`), []);
    assert.deepEqual(found('age', `${text}\n\nA 10-year-old boy was alone.`), []);
  });
});
