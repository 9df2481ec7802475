import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../src/server/line-index';

const piece = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\r', 'a', '700', '🇨🇳', 'e\u0301', '\ufeff', '\u2028', ' '),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('The line index', () => {
  it('places every offset of any text where an editor does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text);
        const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
        assert.equal(lines.lineCount, document.lineCount);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          assert.deepEqual(lines.positionAt(offset), document.positionAt(offset));
        }
      }),
    );
  });

  it('finds the offset of every position back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text);
        const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
        for (let line = -1; line <= document.lineCount; line++) {
          for (const character of [0, 1, 2, 1000]) {
            assert.equal(lines.offsetAt({ line, character }), document.offsetAt({ line, character }));
          }
        }
      }),
    );
  });

  it('counts a flag emoji as four UTF-16 characters and CRLF as one line break', () => {
    const lines = new LineIndex('🇨🇳\r\n48');
    assert.deepEqual(lines.range({ start: 0, end: 4 }), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 4 },
    });
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 0 });
  });
});
