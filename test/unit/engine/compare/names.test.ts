import assert from 'node:assert/strict';
import {
  editDistance,
  isNearSpelling,
  isOtherSpelling,
  isRearranged,
  nameParts,
  soundsAlike,
} from '../../../../src/engine/compare/names';

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

  it('are one person where the given names sound alike, have a silent letter more or the same letters', () => {
    assert.ok(isOtherSpelling(['sean', 'marlow'], ['shawn', 'marlow']));
    assert.ok(isOtherSpelling(['hanna', 'marlow'], ['hannah', 'marlow']));
    assert.ok(isOtherSpelling(['jovan', 'marlow'], ['javon', 'marlow']));
    assert.ok(!isOtherSpelling(['jess', 'marlow'], ['jesse', 'marlow']));
    assert.ok(!isOtherSpelling(['daniel', 'marlow'], ['daniela', 'marlow']));
  });

  it('are one body where the same words are turned round', () => {
    assert.ok(isRearranged(['selby', 'alder', 'hospital'], ['alder-selby', 'hospital']));
    assert.ok(!isRearranged(['selby-alder', 'hospital'], ['selby', 'alder', 'hospital']));
    assert.ok(!isRearranged(['university', 'of', 'selby'], ['selby', 'of', 'university']));
  });

  it('sound alike however their sounds are written', () => {
    for (const [a, b] of [
      ['pizarro', 'pizzaro'],
      ['christopher', 'kristofer'],
      ['ezekiel', 'ezequiel'],
      ['clark', 'clarke'],
    ])
      assert.ok(soundsAlike(a ?? '', b ?? ''), `${a} ${b}`);
    assert.ok(!soundsAlike('millar', 'miller'));
    assert.ok(!soundsAlike('holts', 'holt'));
  });
});
