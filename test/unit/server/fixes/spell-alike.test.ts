import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/engine/types';
import { Articles } from '../../../../src/server/articles/articles';
import { spellAlike } from '../../../../src/server/fixes/spell-alike';

const NONE = new Articles({ analyzed: () => undefined, changed: () => undefined });

/** What a finding about two spellings offers to write. */
function offered(...names: string[]): string[] {
  const evidence = names.map((text, at) => ({ article: 'a', start: at * 100, end: at * 100 + text.length, text }));
  const finding: Finding = { kind: 'name-spelling', severity: 'warning', message: '', because: '', evidence };
  return spellAlike(NONE, finding).map(({ span, newText }) => `${names[span.start / 100]} > ${newText}`);
}

describe('Two spellings of a name', () => {
  it('of as many words are each offered for the other', () => {
    assert.deepEqual(offered('Ana Petrov', 'Anna Petrov'), ['Anna Petrov > Ana Petrov', 'Ana Petrov > Anna Petrov']);
  });

  it('are mended in a surname alone by the nearest word of the full name', () => {
    assert.deepEqual(offered('Brant', 'Tomas Brandt'), ['Brant > Brandt']);
    assert.deepEqual(offered('Tomas Brandt', 'Brant'), ['Brant > Brandt']);
  });

  it('offer nothing where no word is like the name, or where there are not two', () => {
    assert.deepEqual(offered('Xu', 'Tomas Brandt'), []);
    assert.deepEqual(offered('Brant'), []);
    assert.deepEqual(offered('Brant', 'Brandt', 'Brand'), []);
  });
});
