import assert from 'node:assert/strict';
import { LineStarts } from '../../../src/cli/line-starts';

describe('lines and characters', () => {
  it('are counted in UTF-16 code units past emoji, after LF, CRLF and CR', () => {
    const text = 'a😀b\r\nc\nd\re';
    const lines = new LineStarts(text);
    assert.deepEqual(lines.position(text.indexOf('b')), { line: 0, character: 3 });
    assert.deepEqual(lines.position(text.indexOf('c')), { line: 1, character: 0 });
    assert.deepEqual(lines.position(text.indexOf('d')), { line: 2, character: 0 });
    assert.deepEqual(lines.position(text.length), { line: 3, character: 1 });
  });
});
