import assert from 'node:assert/strict';
import { formatFindings } from '../../../../src/engine/summary/format-findings';
import { finding, locate } from './report-sample';

describe('a list of findings', () => {
  it('begins each as compilers do and shows both sides and the reason', () => {
    const text = formatFindings([finding], 2, { locate });
    assert.match(text, /^a\.txt:1:1: warning: One says 40 goats, the other 45\. \[same-quantity\]\n/);
    assert.match(text, /b <b>\.txt:2:1 {2}“45”/);
    assert.match(text, /Both count goats shipped on 3 May\./);
    assert.match(text, /1 finding in 2 articles\.\n$/);
  });
});
