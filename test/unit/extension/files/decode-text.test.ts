import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../../src/extension/files/decode-text';

const text = 'The café paid €40 to 😀';

describe('the text of a file', () => {
  it('is read as UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(decodeText(new TextEncoder().encode(text)), { text });
    assert.deepEqual(decodeText(new TextEncoder().encode(`\ufeff${text}`)), { text });
  });

  it('is read as UTF-16 of either byte order where its mark says so', () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual(decodeText(little), { text });
    assert.deepEqual(decodeText(big), { text });
  });

  it('is read as windows-1252 where it is no valid UTF-8', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0x93, 0xa3, 0x34, 0x30, 0x94)), { text: '“£40”' });
  });

  it('is not read where the file is binary', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), { skipped: 'The file is binary, not text.' });
  });

  it('of an empty file is empty', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '' });
  });

  it('comes or is refused for any bytes, without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const content = decodeText(bytes);
        assert.ok('text' in content || content.skipped !== '');
      }),
    );
  });

  it('comes back unchanged for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        fc.pre(!any.includes('\0') && !any.startsWith('\ufeff'));
        assert.deepEqual(decodeText(new TextEncoder().encode(any)), { text: any });
      }),
    );
  });
});
