import assert from 'node:assert/strict';
import { foundAcross } from './found';

const ABOUT = 'A shooting shook Merrow Park on Monday, said Ada Calder of Orchard Hill in Selby. Bram Castellan came.';

describe('the dead and the others hurt in two articles', () => {
  const tolls = (a: string, b: string, later = '2024-03-12'): string[] =>
    foundAcross('same-quantity', [`${ABOUT} ${a}`, '2024-03-12'], [`${ABOUT} ${b}`, later]).map(
      ({ message }) => message,
    );

  it('are flagged where as many died and other numbers of others were hurt', () => {
    assert.deepEqual(
      tolls('It left one man dead and four others injured.', 'One woman died and three others were hurt.'),
      ['Here four others were hurt; in the other article it is three.'],
    );
    assert.equal(
      tolls(
        'It left two people dead and nine others wounded.',
        'Two people were killed and eight others wounded.',
        '2024-03-14',
      ).length,
      1,
    );
  });

  it('are left alone where more are hurt later, where more died, and where both tell the same anywhere', () => {
    const three = 'It left one man dead and three others injured.';
    assert.deepEqual(tolls(three, 'It left one man dead and four others injured.', '2024-03-14'), []);
    assert.deepEqual(tolls(three, 'It left two men dead and two others injured.'), []);
    assert.deepEqual(tolls(three, `It left one man dead and four others injured. Earlier: ${three}`), []);
    assert.deepEqual(tolls(three, 'It left one man dead and at least two others injured.'), []);
  });
});
