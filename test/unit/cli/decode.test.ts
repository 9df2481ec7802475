import assert from 'node:assert/strict';
import { decode } from '../../../src/cli/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the bytes of a file', () => {
  it('are read as UTF-8, and keep their byte order mark so that offsets fit the file', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffTen € 😀')), { text: '\ufeffTen € 😀' });
  });

  it('are read as UTF-16 where it is marked', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x54, 0, 0x65, 0)), { text: '\ufeffTe' });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0, 0x54)), { text: '\ufeffT' });
  });

  it('are read as Windows-1252, with a note, where they are not UTF-8', () => {
    const decoded = decode(bytes(0x80, 0x35, 0xe9));
    assert.ok('text' in decoded && decoded.note !== undefined);
    assert.equal(decoded.text, '€5é');
  });

  it('are no text where they belong to a program', () => {
    assert.deepEqual(decode(Buffer.from('%PDF-1.7 ...')), { notText: 'is a PDF; save its text first' });
    assert.deepEqual(decode(bytes(0x7f, 0x45, 0, 1)), { notText: 'is not a text file' });
  });
});
