import assert from 'node:assert/strict';
import { Tokens } from '../../../../src/engine/text/tokens';

const words = (text: string): string[] => {
  const tokens = new Tokens(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.text(i));
};

describe('tokens', () => {
  it('part letters from digits and keep apostrophes inside words', () => {
    assert.deepEqual(words("The women\u2019s $55.1bn, 'so'"), [
      'The',
      'women\u2019s',
      '$',
      '55',
      '.',
      '1',
      'bn',
      ',',
      "'",
      'so',
      "'",
    ]);
  });

  it('count in UTF-16 code units past emoji, combining marks, CRLF and a BOM', () => {
    const text = '\ufeff\u{1f600} cafe\u0301\r\n12';
    const tokens = new Tokens(text);
    for (let i = 0; i < tokens.length; i++) assert.equal(text.slice(tokens.start(i), tokens.end(i)), tokens.text(i));
    assert.deepEqual(words(text).slice(-2), ['cafe\u0301', '12']);
    assert.equal(tokens.at(text.indexOf('12')), tokens.length - 1);
  });
});
