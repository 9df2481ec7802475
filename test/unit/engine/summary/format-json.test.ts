import assert from 'node:assert/strict';
import { formatJson } from '../../../../src/engine/summary/format-json';
import { summary } from './report-sample';

describe('the JSON format', () => {
  it('gives the summary back', () => {
    assert.deepEqual(JSON.parse(formatJson(summary)), JSON.parse(JSON.stringify(summary)));
  });
});
