import assert from 'node:assert/strict';
import { textsOf } from './read';

describe('what is no figure', () => {
  it('is a number inside a name', () => {
    for (const text of [
      'They fly the Boeing 737 there.',
      'He leads the Formula 1 team.',
      'The G20 met over COVID-19 and the iPhone 11.',
      'England play in the Six Nations.',
      'He watched BBC Four.',
      'The 5G network and the S23 Ultra.',
      'They build parts of the 7E7.',
      'It is lighter than the 11 Pro was.',
    ])
      assert.deepEqual(textsOf(text), [], text);
  });

  it('is the version of a story on the wires', () => {
    assert.deepEqual(textsOf('UPDATE 2-Seven held over £40m haul'), ['£40m']);
  });

  it('is an idiom', () => {
    for (const text of [
      'They helped one another.',
      'No one came.',
      'A one-off payment.',
      'He zeroed in on it.',
      'At first it rained.',
      'The other half.',
    ])
      assert.deepEqual(textsOf(text), [], text);
  });

  it('is "one" as a pronoun, unless it counts', () => {
    assert.deepEqual(textsOf('This one can stay.'), []);
    assert.deepEqual(textsOf('One of the victims spoke.'), ['One']);
    assert.deepEqual(textsOf('Nine came from Spain and one from Italy.'), ['Nine', 'one']);
  });
});
