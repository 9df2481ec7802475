import assert from 'node:assert/strict';
import { mentions, read } from './read';

/** "name/country" of the agencies of a text. */
const owned = (text: string): string[] =>
  read(text)
    .filter(({ mention }) => mention.type === 'agency')
    .map(({ mention, entity }) => `${mention.text}/${entity.country ?? ''}`);

describe('bodies of a country', () => {
  it('are one with the nationality before them', () => {
    assert.deepEqual(owned('The Peruvian Coast Guard met the Danish Fisheries Ministry.'), [
      'Peruvian Coast Guard/PE',
      'Danish Fisheries Ministry/DK',
    ]);
    assert.deepEqual(mentions('Peruvian officials met Danish police.', 'country'), ['Peruvian', 'Danish']);
  });

  it('belong to the country whose possessive stands before them', () => {
    assert.deepEqual(owned("Peru's Coast Guard said so."), ['Coast Guard/PE']);
  });

  it('are meant by the name without the country, also before it', () => {
    const text = 'The Coast Guard went out. The Peruvian Coast Guard said the Coast Guard was late.';
    assert.equal(new Set(read(text).map(({ entity }) => entity.name)).size, 1);
  });

  it('are not guessed to be American', () => {
    for (const text of [
      'The Coast Guard said four were missing.',
      'The Supreme Court ruled in Oslo that Norway and Sweden may fish. Norway won; a ship of the United States left.',
      'Canada sent ships. Canada said the Coast Guard had found a boat from the United States. Canadian boats went out.',
    ])
      assert.ok(!owned(text).some((one) => one.endsWith('/US')), text);
  });

  it('are found in the tables where the country tells them', () => {
    const [found] = read('The Canadian Supreme Court ruled.');
    assert.equal(found?.entity.officialName, 'Supreme Court of Canada');
  });
});
