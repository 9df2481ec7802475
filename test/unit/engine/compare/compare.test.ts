import assert from 'node:assert/strict';
import { compare } from '../../../../src/engine/compare/compare';
import type { Relation } from '../../../../src/engine/compare/comparison';
import { claimOf, read } from '../claims/read';

/** How the figure of one text stands to the figure of another, of the same or of two days. */
function relation(a: [string, string, string?], b: [string, string, string?]): Relation {
  const [first, second] = [read(a[0], a[2], 'a'), read(b[0], b[2], 'b')];
  return compare({ article: first, claim: claimOf(first, a[1]) }, { article: second, claim: claimOf(second, b[1]) })
    .relation;
}

describe('two claims', () => {
  it('support each other where their words allow the same value', () => {
    assert.equal(
      relation(['A flood killed 41 people.', '41'], ['Some 40 people died in the flood.', '40']),
      'supports',
    );
    assert.equal(relation(['A flood killed 41 people.', '41'], ['More than 35 people died.', '35']), 'supports');
    assert.equal(
      relation(['The firm employs 3,980 people.', '3,980'], ['It employs 4,000 people.', '4,000']),
      'supports',
    );
  });

  it('conflict where the frames are one and the values cannot meet', () => {
    assert.equal(relation(['A flood killed 41 people.', '41'], ['The flood left 25 people dead.', '25']), 'conflict');
  });

  it('conflict where they count the same under another name', () => {
    assert.equal(
      relation(['Police arrested 40 protesters.', '40'], ['Police arrested 90 demonstrators.', '90']),
      'conflict',
    );
    assert.equal(relation(['The firm opened 40 shops.', '40'], ['The firm opened 90 stores.', '90']), 'conflict');
  });

  it('are an update where the later article has more of what grows', () => {
    const earlier: [string, string, string] = ['A flood killed 25 people.', '25', '2024-03-12'];
    const later: [string, string, string] = ['The flood killed 41 people.', '41', '2024-03-14'];
    assert.equal(relation(earlier, later), 'update');
    assert.equal(
      relation(['A flood killed 41 people.', '41', '2024-03-12'], ['The flood killed 25 people.', '25', '2024-03-14']),
      'conflict',
    );
  });

  it('differ in scope where period, modifier, stage or plan differ', () => {
    assert.equal(
      relation(['In 2019 police arrested 40 smugglers.', '40'], ['In 2021 police arrested 90 smugglers.', '90']),
      'different-scope',
    );
    assert.equal(
      relation(['Police arrested 40 smugglers.', '40'], ['Police arrested 90 armed smugglers.', '90']),
      'different-scope',
    );
    assert.equal(
      relation(['Police arrested 40 smugglers.', '40'], ['Police arrested another 90 smugglers.', '90']),
      'different-scope',
    );
    assert.equal(relation(['The firm will cut 40 jobs.', '40'], ['The firm cut 90 jobs.', '90']), 'different-scope');
  });

  it('are unrelated where they count other things or tell of other events', () => {
    assert.equal(relation(['Police arrested 40 smugglers.', '40'], ['Police seized 90 boats.', '90']), 'unrelated');
    assert.equal(relation(['The quake killed 40 people.', '40'], ['The quake injured 90 people.', '90']), 'unrelated');
    assert.equal(relation(['It paid £40m in fines.', '£40m'], ['It paid $90m in fines.', '$90m']), 'unrelated');
  });

  it('are part and whole where the text says so', () => {
    const article = read('Police arrested 40 smugglers. Of them, 12 were released.');
    const { relation: stands } = compare(
      { article, claim: claimOf(article, '12') },
      { article, claim: claimOf(article, '40') },
    );
    assert.equal(stands, 'part');
  });

  it('say why in words', () => {
    const article = read('In 2019 police arrested 40 smugglers. In 2021 police arrested 90 smugglers.');
    const { because } = compare({ article, claim: claimOf(article, '40') }, { article, claim: claimOf(article, '90') });
    assert.match(because, /2019.*2021/);
  });
});
