import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runChecks } from '../../../../src/engine/checks/run-checks';
import { read } from '../claims/read';

const PIECES = [
  '12',
  '1,200',
  'people',
  'were',
  'killed',
  'of the',
  'Mr Brandt',
  'Brant',
  '%',
  '(',
  ')',
  'from',
  'to',
  'rose',
  '$5m',
  '(£3m)',
  'Monday',
  '31 June',
  ',',
  '.',
  '\n\n',
  'including',
  'the rest',
  '\u{1f600}',
  'including',
];

describe('the checks', () => {
  it('never throw, and their evidence lies in the text', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { evidence } of runChecks(read(text))) {
          for (const { start, end, text: words } of evidence) assert.equal(text.slice(start, end), words);
        }
      }),
      { numRuns: 150 },
    );
  });
});
