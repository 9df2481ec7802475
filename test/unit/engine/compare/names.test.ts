import assert from 'node:assert/strict';
import { editDistance, isNearSpelling, isOtherSpelling, nameParts } from '../../../../src/engine/compare/names';

describe('names', () => {
  it('are compared without accents, initials and suffixes', () => {
    assert.deepEqual(nameParts('José M. Alvarado Jr.'), ['jose', 'alvarado']);
  });

  it('are a letter apart where one is missing, doubled or swapped', () => {
    assert.equal(editDistance('brandt', 'brant'), 1);
    assert.equal(editDistance('jamie', 'jaime'), 1);
    assert.equal(editDistance('kitten', 'sitting'), 3);
  });

  it('are two spellings of one, but for plurals and other first letters', () => {
    assert.ok(isNearSpelling('davenport', 'daveport'));
    assert.ok(!isNearSpelling('miller', 'hiller'));
    assert.ok(!isNearSpelling('williams', 'william'));
  });

  it('are one person with the first or the last part alike, but for short forms', () => {
    assert.ok(isOtherSpelling(['harold', 'stoner'], ['harold', 'stone']));
    assert.ok(isOtherSpelling(['jonathan', 'reed'], ['johnathan', 'reed']));
    assert.ok(!isOtherSpelling(['steve', 'marlow'], ['steven', 'marlow']));
    assert.ok(!isOtherSpelling(['anna', 'reed'], ['peter', 'read']));
  });
});
