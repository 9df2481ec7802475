import assert from 'node:assert/strict';
import { mentions, read } from './read';

describe('short names and what looks like names', () => {
  it('mean a body at the start of a sentence where the article names it elsewhere', () => {
    const text = 'Ministers met the new Labour leader in Britain. Labour won a seat.';
    assert.deepEqual(mentions(text, 'agency'), ['Labour', 'Labour']);
    assert.deepEqual(mentions('Labour costs rose in Britain.', 'agency'), []);
  });

  it('mean the body of the article whose initials they are', () => {
    const found = read('The Salina Police Department met. The SPD said so.').filter(
      ({ mention }) => mention.text === 'SPD',
    );
    assert.deepEqual(
      found.map(({ entity }) => entity.name),
      ['Salina Police Department'],
    );
  });

  it('mean no company where they are a car, a program or a street', () => {
    const text = 'A black Honda Accord stood in the 4100 block of South Princeton, as Google Maps shows.';
    assert.deepEqual([...mentions(text, 'organisation'), ...mentions(text, 'agency')], []);
  });

  it('mean a place where an airfield is named', () => {
    assert.deepEqual(mentions('They landed in Britain at RAF Barlow. The RAF said so.', 'agency'), ['RAF']);
  });

  it('mean the army of the country without an article', () => {
    assert.deepEqual(mentions('A retired Army officer in Ohio came.', 'agency'), ['Army']);
  });

  it('are read after digits that open the name of a body in no table', () => {
    assert.doesNotThrow(() => read("It ended.\n\n1Xtra's G Money says so."));
  });
});
