import assert from 'node:assert/strict';
import { decodeWindows1252 } from '../../../src/encoding/windows-1252';

describe('text in windows-1252', () => {
  it('has its quotation marks, dashes and euro sign', () => {
    assert.equal(decodeWindows1252(Uint8Array.of(0x93, 0x80, 0x34, 0x30, 0x94, 0x96)), '“€40”–');
  });

  it('has its accented letters and pounds', () => {
    assert.equal(decodeWindows1252(Uint8Array.of(0xa3, 0x35, 0x20, 0xe9, 0xfc)), '£5 éü');
  });

  it('gives one character for every byte, so that nothing is lost', () => {
    const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    assert.equal(all.length, 256);
    assert.equal(new Set(all).size, 256);
  });
});
