import assert from 'node:assert/strict';
import { Tokens } from '../../../../src/engine/text/tokens';

describe('The table of words', () => {
  it('reads more different words than it holds', () => {
    const words = Array.from({ length: 70_000 }, (_, index) => `Word${index}`);
    const tokens = new Tokens(words.join(' '));
    assert.equal(tokens.length, 140_000);
    for (let at = 0; at < 70_000; at += 997) {
      assert.equal(tokens.text(2 * at), 'Word');
      assert.equal(tokens.text(2 * at + 1), String(at));
    }
    const next = new Tokens('Officials’ word');
    assert.deepEqual([next.text(0), next.lower(0), next.lower(2)], ['Officials', 'officials', 'word']);
  });

  it('keeps apart what differs in its letters and in their size', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const tokens = new Tokens(`US us Us ${long} China’s __proto__ constructor`);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((at) => [tokens.text(at), tokens.lower(at)]),
      [
        ['US', 'us'],
        ['us', 'us'],
        ['Us', 'us'],
        [long, long.toLowerCase()],
        ['China’s', "china's"],
      ],
    );
    assert.equal(tokens.text(tokens.length - 1), 'constructor');
    assert.equal(tokens.text(tokens.length), '');
    assert.equal(tokens.lower(-1), '');
  });
});
