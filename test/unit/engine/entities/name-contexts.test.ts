import assert from 'node:assert/strict';
import { mentions, read } from './read';

/** "text:type" of the mentions of a text, countries left out. */
const seen = (text: string): string[] =>
  read(text)
    .filter(({ mention }) => mention.type !== 'country')
    .map(({ mention }) => `${mention.text}:${mention.type}`);

describe('names that what stands around them tells', () => {
  const cases: [string, string, string[]][] = [
    [
      'charities, unions and pressure groups',
      'The charity Brightwater and pressure group Clearpath met the union Northhand.',
      ['Brightwater:agency', 'Clearpath:agency', 'Northhand:agency'],
    ],
    [
      'firms and charities of which they are examples',
      'It was sold by firms such as Brightpebble. Charities including Lantern for Kids and aid agency Operation USA helped.',
      ['Brightpebble:organisation', 'Lantern for Kids:agency', 'Operation USA:agency'],
    ],
    [
      'a company by who works for it',
      'Anna Bell, vice president of product design for Orbelnote, left. Orbelnote sells lists.',
      ['Anna Bell:person', 'Orbelnote:organisation', 'Orbelnote:organisation'],
    ],
    [
      'a company with "&" in its name',
      'Shares in Marl & Hathersage fell. H&B said it grew. We like H&B.',
      ['Marl & Hathersage:organisation', 'H&B:organisation', 'H&B:organisation'],
    ],
    [
      'a church, and a person called like one',
      'The prize went to Thomas Hale Church. They met at Thomas Hale Baptist Church.',
      ['Thomas Hale Church:person', 'Thomas Hale Baptist Church:organisation'],
    ],
    ['nobody in two cars', 'He sold one of two Range Rovers.', []],
    [
      'nobody in a programme whose name begins like a phrase',
      'They asked Investors in People at stations such as Barlow Cross.',
      [],
    ],
    [
      'a site on the web',
      'Brightpebble.com sold 40 beds; write to hall@pebble.com.',
      ['Brightpebble.com:organisation'],
    ],
    ['a shipping line', 'The ferry was late. The Marlow Line said so.', ['Marlow Line:organisation']],
    ['a network in a city', 'A man told CBS San Francisco so.', ['CBS San Francisco:organisation']],
    ["a county's sheriff", "A Barlow County Sheriff's spokesman came.", ['Barlow County Sheriff:agency']],
    ['the police of a county', 'The Barlow County police said so.', ['Barlow County police:agency']],
    ['the police of a double name', 'Barlow-Hayes police said so.', ['Barlow-Hayes police:agency']],
    [
      'companies as newswires write them',
      'Marlin Oil Co and Orbel Inc <ORB> said so.',
      ['Marlin Oil Co:organisation', 'Orbel Inc:organisation'],
    ],
    ['a town whose managers are told of', 'The fire in Barlow went on. Barlow managers left.', []],
    ['nobody in the last word of another name', 'Parents Against Noise said so. The Tribune said so.', []],
    ['nobody in a place', 'A girl from Kilmore, who was ill, and the state of Barlow said so.', []],
    ['nobody in a unit of the police', 'Call the Detective Division at noon.', []],
    [
      'a person with a surname that is a place too',
      'Jack Hill, chief executive of the school, left.',
      ['Jack Hill:person'],
    ],
    ['a person after a headline that ends in a role', 'Town mourns coach\n\nHarbour lights were dimmed.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`are read right: ${what}`, () => assert.deepEqual(seen(text), expected));
  }

  it('join an acronym between brackets, also of another language', () => {
    const found = read(
      "Peru's Flood Warning Agency (ENDAL) met. ENDAL wrote. Orbel Marsh Financial Group (OMF) sold it.",
    );
    assert.deepEqual(
      found.filter(({ mention }) => mention.form === 'abbr').map(({ entity }) => entity.name),
      ['Flood Warning Agency', 'Flood Warning Agency', 'Orbel Marsh Financial Group'],
    );
  });

  it('hold no town for short for the bodies named after it', () => {
    const text = 'He was taken to Barlow Regional Medical Center. Fire crews in Barlow came. Barlow is small.';
    assert.deepEqual(
      [...mentions(text, 'agency'), ...mentions(text, 'organisation')],
      ['Barlow Regional Medical Center'],
    );
  });
});
