import assert from 'node:assert/strict';
import { foundAcross } from './found';

const ABOUT = 'A shooting shook Merrow Park on Monday, said Ada Calder of Orchard Hill in Selby.';

describe('how many others somebody was with, in two articles', () => {
  const companions = (a: string, b: string): string[] =>
    foundAcross('same-quantity', [`${ABOUT} ${a}`, '2024-03-12'], [`${ABOUT} ${b}`, '2024-03-12']).map(
      ({ message }) => message,
    );

  it('is flagged where each tells another number', () => {
    assert.deepEqual(companions('The boy was with 4 other teenagers.', 'He sat in a car with three other people.'), [
      'Here somebody was with 4 others; in the other article with three.',
    ]);
  });

  it('is left alone where an article tells several, and where the number is hedged', () => {
    const three = 'He sat in a car with three other people.';
    assert.deepEqual(companions('A boy came with two others, a girl with five others.', three), []);
    assert.deepEqual(companions('The boy was with at least two others.', three), []);
  });
});
