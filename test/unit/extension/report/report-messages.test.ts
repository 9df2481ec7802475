import assert from 'node:assert/strict';
import { reportMessage } from '../../../../src/extension/report/report-messages';
import { reportParams } from '../../../../src/extension/report/report-params';

describe('what the page of the report asks for', () => {
  it('is to open a place, or to save', () => {
    const open = { type: 'open', uri: 'file:///a.txt', line: 3, character: 0 };
    assert.deepEqual(reportMessage(open), open);
    assert.deepEqual(reportMessage({ type: 'save', format: 'csv' }), { type: 'save', format: 'csv' });
  });

  it('is ignored where it is anything else', () => {
    for (const odd of [
      null,
      'open',
      {},
      { type: 'open', uri: 'a', line: -1, character: 0 },
      { type: 'save', format: 'exe' },
    ]) {
      assert.equal(reportMessage(odd), undefined);
    }
  });
});

describe('a report restored after a restart', () => {
  it('is of the same article', () => {
    assert.deepEqual(reportParams({ scope: 'article', uri: 'file:///a.txt' }), {
      scope: 'article',
      uri: 'file:///a.txt',
    });
    assert.deepEqual(reportParams({ scope: 'open' }), { scope: 'open' });
  });

  it('is not guessed at where the state does not tell', () => {
    assert.equal(reportParams(undefined), undefined);
    assert.equal(reportParams({ scope: 'galaxy' }), undefined);
  });
});
