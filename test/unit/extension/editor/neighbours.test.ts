import assert from 'node:assert/strict';
import { next, previous } from '../../../../src/extension/editor/neighbours';

const at = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character: character + 3 },
});
const first = at(0, 4);
const second = at(0, 20);
const third = at(3, 0);
const figures = [third, first, second];

describe('going from figure to figure', () => {
  it('goes on in the order of the text', () => {
    assert.equal(next(figures, { line: 0, character: 0 }), first);
    assert.equal(next(figures, first.start), second);
    assert.equal(next(figures, second.start), third);
  });

  it('goes back in the order of the text', () => {
    assert.equal(previous(figures, third.start), second);
    assert.equal(previous(figures, { line: 2, character: 7 }), second);
  });

  it('goes round the end', () => {
    assert.equal(next(figures, third.start), first);
    assert.equal(previous(figures, first.start), third);
  });

  it('goes nowhere in an article without figures', () => {
    assert.equal(next([], { line: 0, character: 0 }), undefined);
    assert.equal(previous([], { line: 0, character: 0 }), undefined);
  });
});
