import assert from 'node:assert/strict';
import { countries, read } from './read';

describe('countries', () => {
  const cases: [string, string, string[]][] = [
    [
      'names, adjectives and people',
      'Norway and Danish envoys met two Spaniards.',
      ['Norway/NO', 'Danish/DK', 'Spaniards/ES'],
    ],
    [
      'abbreviations with and without stops',
      'Talks between the U.S., the UK and the U.A.E. ended.',
      ['U.S./US', 'UK/GB', 'U.A.E./AE'],
    ],
    [
      'constituent countries as the United Kingdom',
      'Wales beat Scotland while Northern Ireland lost.',
      ['Wales/GB', 'Scotland/GB', 'Northern Ireland/GB'],
    ],
    ['the longer of two names', 'Papua New Guinea and South Sudan signed.', ['Papua New Guinea/PG', 'South Sudan/SS']],
    ['former names', 'He was born in Burma and studied in Czechoslovakia.', ['Burma/MM', 'Czechoslovakia/CZ']],
    [
      'a possessive without its ending',
      "China's exports and the Netherlands' imports rose.",
      ['China/CN', 'Netherlands/NL'],
    ],
    ['a headline in capitals', 'FRANCE AND GERMANY SIGN TREATY ON RIVER TRADE', ['FRANCE/FR', 'GERMANY/DE']],
    [
      'an adjective before a hyphen',
      'A US-led force and a Russian-built jet crossed the line.',
      ['US/US', 'Russian/RU'],
    ],
    ['Georgia among the states of America', 'Police in Atlanta, Georgia, and in Alabama are looking for him.', []],
    ['Georgia beside its neighbours', 'Georgia and Armenia opened the border.', ['Georgia/GE', 'Armenia/AM']],
    ['a state named like a country', 'Ranchers in New Mexico and New England met.', []],
    ['a person named like a country', 'Michael Jordan and Chad Smith spoke on Monday.', []],
    [
      'a person whose given name or surname is a country',
      'Denmark Hale, 31, said Judge English and Jordan Wells came. Jordan had been ill.',
      [],
    ],
    ['a country after a picture', '🚢 In Norway 48 were safe; • Peru: 12.', ['Norway/NO', 'Peru/PE']],
    [
      'a town of the United States with its state, and wherever else it stands in the article',
      'PERU, Ind. - A man of Peru was shot. Another lives in Cuba, New York, and one in Jamaica, Queens. Peru is small.',
      [],
    ],
    [
      'a town by its police department',
      'Deputies in Ohio helped. The Lebanon Police Department said he lived in Lebanon.',
      [],
    ],
    [
      'the country where a state only follows',
      'Trade of Mexico and Texas grew. In Mexico, Texas officials met.',
      ['Mexico/MX', 'Mexico/MX'],
    ],
    ['streets', 'It happened near Peru and Hill streets, off Cuba Avenue.', []],
    ['a sport, a prize and shoes', 'Pole vaulter Anna Bell wore Jordan shoes.', []],
    ['the pronoun in a headline of capitals', 'CONTACT US TODAY FOR MORE OFFERS AND PRICES', []],
    ['languages', 'She wrote in French and spoke fluent German at home, in an English-language school.', []],
    ['currencies', 'It cost 40 Canadian dollars, or 30 Swiss francs.', []],
    [
      'languages after "other than" and before a teacher',
      'It answers in languages other than English. A French teacher and a Polish dictionary helped.',
      [],
    ],
    [
      'people called like a country, after what they are',
      'Fellow student Jordan Luton met economy minister German Orlov.',
      [],
    ],
    ['a country that opens the title of a work', 'America: The Long Road made money.', []],
    ['America as the States', 'She took a job in the States. The States of the union voted.', ['States/US']],
    [
      'Great Britain in sport, not an amount of memory',
      'The GB relay squad won. It holds 40 GB of music, or 20GB a disk.',
      ['GB/GB'],
    ],
    [
      'a runner from Northern Ireland',
      'The Northern Irishman beat two Welshmen.',
      ['Northern Irishman/GB', 'Welshmen/GB'],
    ],
    [
      'prizes, cups and works, and a team that plays in one',
      "He won the Scottish Cup and two British Comedy Awards before Spain's Davis Cup tie.",
      ['Spain/ES'],
    ],
    [
      'a road and the pronoun after a verb in capitals',
      'It happened off U.S. Highway 12. THE SHERIFF TELLS US THE ROAD IS SHUT',
      [],
    ],
    ['groups of people of a continent', 'African-American voters and Latin American leaders agreed.', []],
    ['the sea and the ocean', 'A storm crossed the Indian Ocean and the Gulf of Mexico.', []],
    ['a country inside the name of a body', 'The Bank of England told China Daily and the Pakistan Cricket Board.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(countries(text), expected));
  }

  it('say how they are written', () => {
    const forms = read('The U.S. asked Japan, and Japanese voters agreed.').map(({ mention }) => mention.form);
    assert.deepEqual(forms, ['abbr', 'name', 'demonym']);
  });
});
