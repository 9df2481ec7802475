import assert from 'node:assert/strict';
import { read } from './read';

/** The entity names in the order of the mentions. */
const names = (text: string, type: string): string[] =>
  read(text)
    .filter(({ mention }) => mention.type === type)
    .map(({ entity }) => entity.name);

describe('names of one body', () => {
  it('meet where the article gives the acronym', () => {
    const found = names('The Harbour Safety Commission (HSC) met. The HSC will report in May.', 'agency');
    assert.deepEqual(new Set(found), new Set(['Harbour Safety Commission']));
    assert.equal(found.length, 3);
  });

  it('meet where the acronym comes first, or is not explained', () => {
    assert.equal(new Set(names('The HSC (Harbour Safety Commission) met. The HSC left.', 'agency')).size, 1);
    assert.equal(new Set(names('The Harbour Safety Commission met. The HSC left.', 'agency')).size, 1);
  });

  it('are told by an acronym that acts, where no word of the long name tells', () => {
    const found = names('The Village Farm Network (VFN) met. The VFN said it would write.', 'agency');
    assert.deepEqual(found, ['Village Farm Network', 'Village Farm Network', 'Village Farm Network']);
  });

  it('meet in the short name with a capital, not without', () => {
    const found = read('The Harbour Safety Commission met. The Commission left. The commission wrote.');
    assert.deepEqual(
      found.map(({ mention, entity }) => [mention.text, entity.name]),
      [
        ['Harbour Safety Commission', 'Harbour Safety Commission'],
        ['Commission', 'Harbour Safety Commission'],
      ],
    );
  });

  it('meet in both orders of words', () => {
    assert.equal(new Set(names('The Fisheries Ministry and the Ministry of Fisheries are one.', 'agency')).size, 1);
  });

  it('go by the fullest of them, and keep the official name for the card', () => {
    const found = read('The SEC fined a bank. The US Securities and Exchange Commission said the SEC would watch it.');
    assert.equal(found[0]?.entity.name, 'US Securities and Exchange Commission');
    const alone = read('The Public Security Ministry denied it.')[0]?.entity;
    assert.deepEqual([alone?.name, alone?.officialName], ['Public Security Ministry', 'Ministry of Public Security']);
    assert.match(alone?.description ?? '', /^Ministry of Public Security\. /);
  });

  it('stay apart where only a place is shared', () => {
    assert.equal(
      new Set(names('The Lake County Fire Department and the Lake County Police Department came.', 'agency')).size,
      2,
    );
  });

  it('are found again in a headline of capitals', () => {
    const text =
      'Harbour Safety Commission Opens Inquiry After Ferry Accident\n\nThe Harbour Safety Commission met on Monday.';
    assert.equal(names(text, 'agency').length, 2);
  });
});

describe('persons', () => {
  it('are joined by their surname', () => {
    const found = names('Mayor Anna Bell spoke. Bell said she was sure. "Yes," said Ms Bell.', 'person');
    assert.deepEqual(found, ['Anna Bell', 'Anna Bell', 'Anna Bell']);
  });

  it('are joined by a family name that stands first', () => {
    const found = names('Zhao Yunfei, director of the bureau, left. Zhao said he was ill.', 'person');
    assert.deepEqual(found, ['Zhao Yunfei', 'Zhao Yunfei']);
  });

  it('stay apart where a name is spelt in two ways', () => {
    const found = names('Zhao Yunfei, director of the bureau, left. "We are sure," Zaho said.', 'person');
    assert.deepEqual(found, ['Zhao Yunfei', 'Zaho']);
  });

  it('keep what stands around the name', () => {
    const [one, two] = read('Harbour Master Anna Bell and Tom Reyes, director of the ferry line, met.');
    assert.equal(one?.mention.text, 'Anna Bell');
    assert.equal(two?.mention.role, 'director of the ferry line');
  });

  it('are not read in places, weekdays and titles of works', () => {
    assert.deepEqual(names('On Monday crowds in Marion County saw Star Wars on Beech Street.', 'person'), []);
  });
});
