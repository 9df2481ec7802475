import assert from 'node:assert/strict';
import { joinCopies, joinMatters, mergeFindings } from '../../../src/archive/merge-findings';
import type { Finding } from '../../../src/engine/types';
import { archiveOf } from './articles';

const finding = (from: string, to: string, message = '47 here, 49 there.'): Finding => ({
  kind: 'age',
  severity: 'warning',
  message,
  because: 'Both tell her age.',
  evidence: [
    { article: from, start: 5, end: 7, text: '47' },
    { article: to, start: 5, end: 7, text: '49' },
  ],
});

describe('findings against several articles', () => {
  it('become one with every place where they say the same of one place', () => {
    const [merged, ...others] = mergeFindings([finding('a', 'b'), finding('a', 'c'), finding('a', 'b')]);
    assert.equal(others.length, 0);
    assert.deepEqual(
      merged?.evidence.map(({ article }) => article),
      ['a', 'b', 'c'],
    );
  });

  it('stay apart where they say different things', () => {
    assert.equal(mergeFindings([finding('a', 'b'), finding('a', 'c', '47 here, 50 there.')]).length, 2);
  });

  it('are one where they are met from both sides, or of the same two values in more places', () => {
    const swapped = { ...finding('b', 'a', '49 here, 47 there.'), evidence: [...finding('a', 'b').evidence].reverse() };
    const [joined, ...others] = joinMatters([finding('a', 'b'), swapped, finding('a', 'c')]);
    assert.equal(others.length, 0);
    assert.equal(joined?.message, '47 here, 49 there.');
    assert.deepEqual(
      joined.evidence.map(({ article }) => article),
      ['a', 'b', 'c'],
    );
    const elsewhere = {
      ...finding('a', 'b'),
      evidence: finding('a', 'b').evidence.map((span) => ({ ...span, start: 50, end: 52 })),
    };
    assert.equal(joinMatters([finding('a', 'b'), elsewhere]).length, 2);
  });

  it('inside an article are given once for all its copies', () => {
    const inside = (id: string, text: string) => {
      const archive = archiveOf({ id, text });
      return archive.get(id) ?? assert.fail();
    };
    const text = 'Rescuers saved Tomas Brandt on Monday.\n\nThe harbour was calm, Mr Brant said.';
    const copies = [inside('a', text), inside('b', `${text} More from Selby.`), inside('c', `${text} It took 9 days.`)];
    assert.deepEqual(
      joinCopies(copies).map(({ evidence }) => evidence.map(({ article }) => article)),
      [
        ['a', 'a', 'b', 'b'],
        ['c', 'c'],
      ],
    );
  });
});
