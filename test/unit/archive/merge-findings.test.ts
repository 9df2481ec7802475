import assert from 'node:assert/strict';
import { mergeFindings, pairsOf } from '../../../src/archive/merge-findings';
import type { Finding } from '../../../src/engine/types';

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

  it('are known again from the other side', () => {
    assert.deepEqual(pairsOf(finding('a', 'b')), pairsOf(finding('b', 'a')));
  });
});
