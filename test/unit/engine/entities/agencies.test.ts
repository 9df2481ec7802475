import assert from 'node:assert/strict';
import { mentions, read } from './read';

describe('agencies', () => {
  const cases: [string, string, string[]][] = [
    [
      'ministries named either way',
      'The Ministry of Rural Roads asked the Fisheries Ministry.',
      ['Ministry of Rural Roads', 'Fisheries Ministry'],
    ],
    [
      'a topic of several words',
      'The Department for Rivers, Lakes and Inland Harbours replied.',
      ['Department for Rivers, Lakes and Inland Harbours'],
    ],
    [
      'two bodies that "and" joins',
      'The Ministry of Health and the Rocky Ford Police Department agreed.',
      ['Ministry of Health', 'Rocky Ford Police Department'],
    ],
    [
      'words that "and" joins in one name',
      'A filing to the Grain and Livestock Commission was late.',
      ['Grain and Livestock Commission'],
    ],
    ['an office of a body as two', "The FDA's Office of Dairy Safety said so.", ['FDA', 'Office of Dairy Safety']],
    [
      'a country before the name',
      'The U.S. Department of Fisheries wrote to the Chinese Forestry Ministry.',
      ['U.S. Department of Fisheries', 'Chinese Forestry Ministry'],
    ],
    ["a sheriff's office", "Deputies of the Lake County Sheriff's Office came.", ["Lake County Sheriff's Office"]],
    ['the body in a title', 'Treasury Secretary Anna Bell met FBI Director Tom Reyes in Ohio.', ['Treasury', 'FBI']],
    [
      'universities and hospitals',
      'The University of Westmark and Westmark General Hospital took part.',
      ['University of Westmark', 'Westmark General Hospital'],
    ],
    [
      'a party and a union',
      "The Progress Party and the Dock Workers' Union marched.",
      ['Progress Party', "Dock Workers' Union"],
    ],
    [
      'courts',
      'He appeared at Westmark Crown Court after the Court of Appeal ruled.',
      ['Westmark Crown Court', 'Court of Appeal'],
    ],
    [
      'short names of well-known bodies',
      'Analysts expect the Fed to wait; the White House and Congress are watching.',
      ['Fed', 'White House', 'Congress'],
    ],
    ['a short name before an office', 'Fed Chairman Anna Bell resigned.', ['Fed']],
    ['a group whose name begins in lower case', 'Troops fought al-Shabab and al-Qaeda there.', ['al-Shabab']],
    ['nothing in common nouns', 'The commission said the court would ask police and the council.', []],
    ['nothing in places with such words', 'Walkers crossed the West Bank of the river to Centre Court.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(mentions(text, 'agency'), expected));
  }

  it('take the country from the adjective before them', () => {
    const found = read('The Chinese Forestry Ministry said so.').find(({ mention }) => mention.type === 'agency');
    assert.equal(found?.entity.country, 'CN');
  });

  it('bring acronym, country and description from the table', () => {
    const [found] = read('The FCC fined a station.');
    assert.deepEqual(
      [found?.entity.officialName, found?.entity.acronym, found?.entity.country],
      ['Federal Communications Commission', 'FCC', 'US'],
    );
    assert.match(found?.entity.description ?? '', /regulator/);
  });

  it('tell "the Treasury" of one country from that of another by the article', () => {
    const british = read('In Britain the Treasury set aside £20m.').find(({ mention }) => mention.text === 'Treasury');
    const american = read('In Texas and Ohio, the Treasury sold bonds.').find(
      ({ mention }) => mention.text === 'Treasury',
    );
    assert.deepEqual([british?.entity.country, american?.entity.country], ['GB', 'US']);
  });
});

describe('organisations', () => {
  const cases: [string, string, string[]][] = [
    [
      'companies by their legal form',
      'Northfield Dairy Ltd and Orbel Inc. merged.',
      ['Northfield Dairy Ltd', 'Orbel Inc.'],
    ],
    [
      'companies by what they are called',
      'Shares in Veltrano fell after carmaker Brunnick cut jobs.',
      ['Veltrano', 'Brunnick'],
    ],
    [
      'companies by what follows',
      "Dorvex, the country's biggest brewer, closed. Dorvex shares fell.",
      ['Dorvex', 'Dorvex'],
    ],
    ['papers and stations', 'He told the Westmark Gazette and KQTV.', ['Westmark Gazette', 'KQTV']],
    ['a person with the name of a company', 'Engineer Susan Ford said Ford would not return.', []],
    [
      'clubs of towns in a report on football',
      'The striker scored two goals as Liverpool beat Everton at home; the midfielder missed a penalty and the keeper was off.',
      ['Liverpool', 'Everton'],
    ],
    ['the town in other reports', 'The port of Liverpool was closed after the storm.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(mentions(text, 'organisation'), expected));
  }
});
